import type { Payload } from 'payload'

import { liveServers } from './liveServers.ts'

/** Ends the live streams of one Payload instance, or of all, and asks readers to come back spread over five seconds. */
export function closeLive(payload?: Payload): void {
  for (const each of payload ? [liveServers.get(payload)] : liveServers.values())
    each?.forEach((server) => server.close())
  if (payload) liveServers.delete(payload)
  else liveServers.clear()
}
