import type { EmbedsEvent, LiveEvents } from '../live/events.ts'
import { LiveConnection, type LiveHandlers } from './LiveConnection.ts'
import { LiveStore } from './LiveStore.ts'

export interface FollowStoryOptions {
  /** Id of the story. */
  article: number | string
  /** Each time views have arrived, after the store has them. */
  onChange?: (event: EmbedsEvent) => void
  /** The server is there; a page whose `Ending` has come reads anew now. */
  onHeard?: LiveHandlers['heard']
  /** The story itself was edited, or too much was missed: fetch the story again, and give its views anew. */
  onStale?: (event: LiveEvents['reload']) => void
  /** Whether the stream stands. */
  onStatus?: LiveHandlers['status']
  /**
   * The store knows what the page shows (`store.hold`), so that only what changed in it need be sent. What does not fit
   * is asked for whole, and so is all that comes after. @default false
   */
  patches?: boolean
  /** Address of the stream. @default '/live' */
  path?: string
  /** Place in the feed at which the story was read; without it, what changed between reading and following is missed. */
  since?: null | number
  store?: LiveStore
}

/** Follows the embeds of one story. Returns the store in which their views arrive, and how to stop. */
export function followStory({
  article,
  onChange,
  onHeard,
  onStale,
  onStatus,
  patches = false,
  path,
  since = null,
  store = new LiveStore(),
}: FollowStoryOptions): { close: () => void; store: LiveStore } {
  const whole = { article: String(article) }
  const connection = new LiveConnection(
    patches ? { ...whole, patches: '1' } : whole,
    {
      embeds: (event, from) => {
        if (!store.apply(event)) connection.goBack(from, whole)
        onChange?.(event)
      },
      heard: onHeard,
      reload: onStale,
      status: onStatus,
      story: onStale,
    },
    since,
    path,
  )
  connection.open()
  return { close: () => connection.close(), store }
}
