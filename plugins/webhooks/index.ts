import type { Payload, Plugin } from 'payload'

import { whenStarted } from '../derived-fields/index.ts'
import { undelivered } from './collections/undelivered.ts'
import { webhooks as webhooksCollection } from './collections/webhooks.ts'
import { Sender } from './deliver/Sender.ts'
import type { Settings, WebhooksOptions } from './types.ts'

export { sign } from './deliver/sign.ts'
export type { Delivery, WebhooksOptions } from './types.ts'

/** Tells whoever caches outside what has changed, signed, until they have it. Needs the derived-fields plugin. */
export const webhooks =
  (options: WebhooksOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), webhooksCollection(options), undelivered(options)],
    onInit: async (payload) => {
      await config.onInit?.(payload)
      if (!options.disabled) whenStarted(payload, () => send(payload, settingsOf(options)))
    },
  })

function send(payload: Payload, settings: Settings): void {
  const sender = new Sender(payload, settings)
  sender.start()
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    await sender.stop()
    await destroy?.()
  }
}

const settingsOf = ({
  allowPrivate = false,
  backoffMs = 1_000,
  concurrency = 4,
  timeoutMs = 10_000,
  tries = 10,
}: WebhooksOptions): Settings => ({ allowPrivate, backoffMs, concurrency, timeoutMs, tries })
