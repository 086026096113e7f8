import type { Payload } from 'payload'

import { whenStarted } from '../../derived-fields/index.ts'
import { Keeper } from './Keeper.ts'

const KEEPING = Symbol.for('mixed-zone.embeds.keeper')

const keeperOf = (payload: Payload) => (payload as { [KEEPING]?: Keeper })[KEEPING]

/** Keeps histories from when the feed is there until Payload is closed. */
export function startKeeping(payload: Payload): void {
  whenStarted(payload, () => {
    const keeper = new Keeper(payload)
    Object.assign(payload, { [KEEPING]: keeper })
    keeper.start()
    const destroy = payload.db.destroy?.bind(payload.db)
    payload.db.destroy = async () => {
      await keeper.stop()
      await destroy?.()
    }
  })
}

/** Resolves when the histories know of every change that is in the feed. */
export const keepViews = (payload: Payload): Promise<void> =>
  keeperOf(payload)?.keep() ?? Promise.resolve()
