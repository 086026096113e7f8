import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface DrainOptions {
  /** How long requests under way may take to finish, in milliseconds. @default 10000 */
  patienceMs?: number
}

/** Takes no new connection, lets requests under way finish, and cuts those that outstay `patienceMs`. */
export async function drain(
  server: Server,
  { patienceMs = 10_000 }: DrainOptions = {},
): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((err) => (err ? reject(err) : resolve()))
  })
  // A kept-alive connection is idle between two requests: sweep again as requests finish.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  server.closeIdleConnections()
  const late = new AbortController()
  const cut = sleep(patienceMs, undefined, { signal: late.signal }).then(
    () => server.closeAllConnections(),
    () => undefined,
  )
  try {
    await closed
  } finally {
    clearInterval(sweep)
    late.abort()
    await cut
  }
}
