import type { ChangeEvent } from '../live/events.ts'
import { LiveConnection } from './LiveConnection.ts'

interface Follower {
  keys: ReadonlySet<string>
  onChange: (event: ChangeEvent) => void
  onHeard: () => void
  onReload: () => void
  /** Place in the feed from which it has still to be told. */
  since: null | number
}

/** As many as the server takes in one stream. */
const MOST_KEYS = 200
const SETTLE_MS = 50

const followers = new Set<Follower>()
let connection: LiveConnection | null = null
let followed = ''
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Follows keys for as long as the returned function is not called. All followers of a page share one stream; one that
 * gives the place in the feed at which it read is told of all that came after, and the others may hear of that again.
 */
export function followKeys(
  keys: readonly string[],
  onChange: (event: ChangeEvent) => void,
  onReload: () => void = () => undefined,
  since: null | number = null,
  onHeard: () => void = () => undefined,
): () => void {
  const follower: Follower = { keys: new Set(keys), onChange, onHeard, onReload, since }
  followers.add(follower)
  reconnectSoon()
  return () => {
    followers.delete(follower)
    reconnectSoon()
  }
}

function reconnectSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(reconnect, SETTLE_MS)
}

function reconnect(): void {
  const keys = [...new Set([...followers].flatMap((follower) => [...follower.keys]))]
    .sort()
    .slice(0, MOST_KEYS)
  const wanted = keys.join(',')
  const from = earliest([...followers].map(({ since }) => since))
  for (const follower of followers) follower.since = null
  const place = connection?.since ?? null
  // The stream as it stands has told, or will tell, everybody all they need.
  if (wanted === followed && (from === null || (place !== null && place <= from))) return
  const since = earliest([place, from])
  connection?.close()
  followed = wanted
  connection =
    wanted === ''
      ? null
      : new LiveConnection(
          { keys: wanted },
          { change: tell, heard: tellHeard, reload: tellReload },
          since,
        )
  connection?.open()
}

const earliest = (places: readonly (null | number)[]): null | number => {
  const known = places.filter((place) => place !== null)
  return known.length > 0 ? Math.min(...known) : null
}

function tell(event: ChangeEvent): void {
  for (const { keys, onChange } of followers) {
    const mine = event.keys.filter((key) => keys.has(key))
    if (mine.length > 0) onChange({ ...event, keys: mine })
  }
}

function tellHeard(): void {
  for (const { onHeard } of followers) onHeard()
}

function tellReload(): void {
  for (const { onReload } of followers) onReload()
}
