import type { ChangeEvent } from '../live/events.ts'
import { LiveConnection } from './LiveConnection.ts'

interface Follower {
  keys: ReadonlySet<string>
  onChange: (event: ChangeEvent) => void
  onReload: () => void
}

/** As many as the server takes in one stream. */
const MOST_KEYS = 200
const SETTLE_MS = 50

const followers = new Set<Follower>()
let connection: LiveConnection | null = null
let followed = ''
let timer: ReturnType<typeof setTimeout> | undefined

/** Follows keys for as long as the returned function is not called. All followers of a page share one stream. */
export function followKeys(
  keys: readonly string[],
  onChange: (event: ChangeEvent) => void,
  onReload: () => void = () => undefined,
): () => void {
  const follower: Follower = { keys: new Set(keys), onChange, onReload }
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
  if (wanted === followed) return
  const since = connection?.since ?? null
  connection?.close()
  followed = wanted
  connection =
    wanted === ''
      ? null
      : new LiveConnection({ keys: wanted }, { change: tell, reload: tellReload }, since)
  connection?.open()
}

function tell(event: ChangeEvent): void {
  for (const { keys, onChange } of followers) {
    const mine = event.keys.filter((key) => keys.has(key))
    if (mine.length > 0) onChange({ ...event, keys: mine })
  }
}

function tellReload(): void {
  for (const { onReload } of followers) onReload()
}
