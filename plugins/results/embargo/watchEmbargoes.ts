import type { Payload } from 'payload'

import { liftEmbargoes } from './liftEmbargoes.ts'

const EVERY_MS = 5_000

/** Looks every few seconds for embargoes whose time has come, by this process's clock. Returns how to stop. */
export function watchEmbargoes(payload: Payload, everyMs = EVERY_MS): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  let running: Promise<unknown> = Promise.resolve()
  const next = () => {
    if (stopped) return
    timer = setTimeout(() => {
      running = liftEmbargoes(payload, new Date())
        .catch((err: unknown) =>
          payload.logger.error({ err, msg: 'Embargoes could not be lifted; tried again soon.' }),
        )
        .then(next)
    }, everyMs).unref()
  }
  next()
  return async () => {
    stopped = true
    if (timer) clearTimeout(timer)
    await running
  }
}
