import { createEventBuffer } from 'better-sse'

import type { LiveEvents } from './events.ts'

/** One event, written out once for all who get it. */
export function frame<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]): Buffer {
  return Buffer.from(createEventBuffer().push(data, name, String(data.seq)).read())
}

/** An event without an id, so that it moves nobody's place. Browsers do not show comments to a page; this they do. */
export const heartbeat = Buffer.from(createEventBuffer().event('beat').data(1).dispatch().read())

/** Tells the browser when to come back. */
export const retry = (ms: number): Buffer =>
  Buffer.from(createEventBuffer().retry(ms).dispatch().read())
