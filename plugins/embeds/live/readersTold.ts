import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { liveServers } from './liveServers.ts'

/** Where saves come without a pause, nobody waits for ever. Milliseconds. */
const PATIENCE_MS = 2_000

/** Resolves when nothing is on its way to the open pages of this process, or after a while. */
export async function readersTold(payload: Payload): Promise<void> {
  const servers = [...(liveServers.get(payload) ?? [])]
  const telling = servers.flatMap((server) => server.telling)
  if (telling.length === 0) return
  const abort = new AbortController()
  const enough = sleep(PATIENCE_MS, undefined, { ref: false, signal: abort.signal })
  await Promise.race([Promise.all(telling), enough])
  abort.abort()
}
