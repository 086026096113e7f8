import type { LiveEvents } from '../live/events.ts'

type Told<Name extends keyof LiveEvents> = (
  event: LiveEvents[Name],
  /** The place in the feed before this event. */
  from: null | number,
) => void

export type LiveHandlers = { [Name in keyof LiveEvents]?: Told<Name> } & {
  /** The server is there: when the stream begins, each time anew, and with every heartbeat. */
  heard?: () => void
  /** Whether the stream stands. */
  status?: (open: boolean) => void
}

/** What does not fit one page may fit none: they do not all come back at once. */
const BACK_MS = 1_000
const HIDDEN_MS = 60_000
const FIRST_RETRY_MS = 5_000
const LAST_RETRY_MS = 300_000
/** So many heartbeats may be missed before a line counts as dead. */
const PATIENCE = 2.5
const NAMES = ['ready', 'embeds', 'change', 'story', 'reload'] as const

/**
 * An EventSource that knows its place in the feed. Reconnecting is EventSource's own (`Last-Event-ID`); this adds what
 * it lacks: it starts from the place the page was made at, notices a line that is dead without saying so, lets go of
 * the connection while nobody looks (a browser has six for a site), and comes back at once when the network does, or
 * later where the server had refused it. Needs nothing but a browser.
 */
export class LiveConnection {
  #backTimer: ReturnType<typeof setTimeout> | null = null
  #heartbeatMs: null | number = null
  #hiddenTimer: ReturnType<typeof setTimeout> | undefined
  #retryMs = FIRST_RETRY_MS
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #silenceTimer: ReturnType<typeof setTimeout> | undefined
  #source: EventSource | null = null
  #spreadTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    /** What is followed: `{ article: '12' }` or `{ keys: 'events:12,athletes:7' }`. */
    public query: Readonly<Record<string, string>>,
    readonly handlers: LiveHandlers,
    /** Place in the feed that is already shown. */
    public since: null | number = null,
    readonly path = '/live',
  ) {}

  open(): void {
    document.addEventListener('visibilitychange', this.#onVisibility)
    window.addEventListener('online', this.#again)
    this.#connect()
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility)
    window.removeEventListener('online', this.#again)
    clearTimeout(this.#backTimer ?? undefined)
    clearTimeout(this.#hiddenTimer)
    clearTimeout(this.#spreadTimer)
    this.#disconnect()
  }

  /** Asks again, and otherwise, for what came after `since`, in a moment. */
  goBack(since: null | number, query: Readonly<Record<string, string>>): void {
    this.#backTimer ??= setTimeout(() => {
      this.#backTimer = null
      this.query = query
      this.since = since
      this.#again()
    }, Math.random() * BACK_MS)
  }

  #connect(): void {
    if (this.#source) return
    const query = new URLSearchParams({
      ...this.query,
      ...(this.since === null ? {} : { since: String(this.since) }),
    })
    const source = new EventSource(`${this.path}?${query}`)
    this.#source = source
    for (const name of NAMES)
      source.addEventListener(name, ({ data }: MessageEvent<string>) => this.#receive(name, data))
    source.addEventListener('beat', () => this.#listen())
    for (const name of ['ready', 'beat'])
      source.addEventListener(name, () => this.handlers.heard?.())
    source.addEventListener('open', () => {
      this.#retryMs = FIRST_RETRY_MS
      this.handlers.status?.(true)
    })
    source.addEventListener('error', () => {
      clearTimeout(this.#silenceTimer)
      this.handlers.status?.(false)
      if (source.readyState === EventSource.CLOSED) this.#retryLater()
    })
  }

  #receive<Name extends keyof LiveEvents>(name: Name, data: string): void {
    const event = JSON.parse(data) as LiveEvents[Name]
    const from = this.since
    // A reload also says that the feed began anew, after a restored backup.
    this.since = name === 'reload' ? event.seq : Math.max(this.since ?? 0, event.seq)
    if ('heartbeatMs' in event) this.#heartbeatMs = event.heartbeatMs
    this.#listen()
    if ('spreadMs' in event) this.#tellSpread(name, event, from, event.spreadMs)
    else this.#tell(name, event, from)
  }

  #tell<Name extends keyof LiveEvents>(
    name: Name,
    event: LiveEvents[Name],
    from: null | number,
  ): void {
    const handler = this.handlers[name] as Told<Name> | undefined
    handler?.(event, from)
  }

  /** Everyone was told to ask anew; not everyone at once. Told again while it waits, it asks once. */
  #tellSpread<Name extends keyof LiveEvents>(
    name: Name,
    event: LiveEvents[Name],
    from: null | number,
    ms: number,
  ): void {
    clearTimeout(this.#spreadTimer)
    this.#spreadTimer = setTimeout(() => this.#tell(name, event, from), Math.random() * ms)
  }

  /** Something came: the line lives. A line can also die in silence, as when a phone changes its network. */
  #listen(): void {
    clearTimeout(this.#silenceTimer)
    if (this.#heartbeatMs !== null)
      this.#silenceTimer = setTimeout(this.#again, this.#heartbeatMs * PATIENCE)
  }

  #retryLater(): void {
    this.#disconnect()
    this.#retryTimer = setTimeout(() => this.#connect(), this.#retryMs * (0.5 + Math.random()))
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
  }

  #disconnect(): void {
    clearTimeout(this.#retryTimer)
    clearTimeout(this.#silenceTimer)
    this.#source?.close()
    this.#source = null
  }

  readonly #again = (): void => {
    if (document.visibilityState !== 'visible' && this.#source === null) return
    this.#disconnect()
    this.#connect()
  }

  readonly #onVisibility = (): void => {
    clearTimeout(this.#hiddenTimer)
    if (document.visibilityState === 'visible') this.#connect()
    else
      this.#hiddenTimer = setTimeout(() => {
        this.#disconnect()
        this.handlers.status?.(false)
      }, HIDDEN_MS)
  }
}
