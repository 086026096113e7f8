import type { Payload } from 'payload'

import { settle, whenStarted } from '../../derived-fields/index.ts'
import { Keeper } from './Keeper.ts'
import { pruneViews } from './prune.ts'

/** How often it is looked for what no story can show any more. Milliseconds. */
const PRUNE_MS = 600_000

const KEEPING = Symbol.for('mixed-zone.embeds.keeper')

const keeperOf = (payload: Payload) => (payload as { [KEEPING]?: Keeper })[KEEPING]

/** Keeps histories from when the feed is there until Payload is closed. */
export function startKeeping(payload: Payload): void {
  whenStarted(payload, () => {
    const keeper = new Keeper(payload)
    Object.assign(payload, { [KEEPING]: keeper })
    keeper.start()
    let pruning: Promise<unknown> = Promise.resolve()
    const clock = setInterval(() => {
      pruning = pruneViews(payload).catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Histories could not be pruned; tried again later.' }),
      )
    }, PRUNE_MS).unref()
    const destroy = payload.db.destroy?.bind(payload.db)
    payload.db.destroy = async () => {
      clearInterval(clock)
      await pruning
      await keeper.stop()
      await destroy?.()
    }
  })
}

/** Resolves when the histories know of every change that this process has saved. */
export async function keepViews(payload: Payload): Promise<void> {
  await settle(payload)
  await keeperOf(payload)?.keep()
}
