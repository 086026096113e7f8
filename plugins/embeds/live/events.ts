import type { ViewPatch } from '../patch/types.ts'
import type { Key } from '../types.ts'

interface Placed {
  /** When the fact was saved, ISO 8601. */
  at: string
  /** Place in the feed; also the event's id. */
  seq: number
}

/** `embeds`: the views of a story's embeds that changed, by the embed's id. */
export interface EmbedsEvent extends Placed {
  /** Asked for with `?patches=1`: of these only what differs from the view before. They are not among `views`. */
  patches?: Record<string, ViewPatch>
  views: Record<string, unknown>
}

/** `change`: which of the keys that are followed have changed. */
export interface ChangeEvent extends Placed {
  keys: Key[]
}

/** `story`: the story itself was edited. `reload`: too much was missed to be replayed. */
export interface StaleEvent extends Placed {
  /** Everyone is told at once; each is to wait a random part of this before it asks again. Milliseconds. */
  spreadMs: number
}

/** `ready`: what was missed has been sent. Comes first of all, or right after what was missed. */
export interface ReadyEvent extends Placed {
  /** A stream on which nothing comes for much longer than this is dead. Milliseconds. */
  heartbeatMs: number
}

/** Every event of the stream by its name. */
export interface LiveEvents {
  change: ChangeEvent
  embeds: EmbedsEvent
  ready: ReadyEvent
  reload: StaleEvent
  story: StaleEvent
}
