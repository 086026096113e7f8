import type { Key } from '../types.ts'

/** `embeds`: the views of a story's embeds that changed, by the embed's id. */
export interface EmbedsEvent {
  /** When the fact was saved, ISO 8601. */
  at: string
  /** Place in the feed; also the event's id. */
  seq: number
  views: Record<string, unknown>
}

/** `change`: which of the keys that are followed have changed. */
export interface ChangeEvent {
  at: string
  keys: Key[]
  seq: number
}

/** `story`: the story itself was edited. `reload`: too much was missed to be replayed. */
export interface StoryEvent {
  at: string
  seq: number
}

/** Every event of the stream by its name. `ready` comes first and gives the place in the feed to resume from. */
export interface LiveEvents {
  change: ChangeEvent
  embeds: EmbedsEvent
  ready: StoryEvent
  reload: StoryEvent
  story: StoryEvent
}
