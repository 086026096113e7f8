import type { LiveEvents } from '../live/events.ts'

export type LiveHandlers = { [Name in keyof LiveEvents]?: (event: LiveEvents[Name]) => void } & {
  /** Whether the stream stands. */
  status?: (open: boolean) => void
}

const HIDDEN_MS = 60_000
const FIRST_RETRY_MS = 5_000
const LAST_RETRY_MS = 300_000
const NAMES = ['ready', 'embeds', 'change', 'story', 'reload'] as const

/**
 * An EventSource that knows its place in the feed. Reconnecting is EventSource's own (`Last-Event-ID`); this adds what
 * it lacks: it starts from the place the page was made at, lets go of the connection while nobody looks (a browser
 * has six for a site), and comes back where the server had refused it.
 */
export class LiveConnection {
  #hiddenTimer: ReturnType<typeof setTimeout> | undefined
  #retryMs = FIRST_RETRY_MS
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #source: EventSource | null = null

  constructor(
    readonly query: Readonly<Record<string, string>>,
    readonly handlers: LiveHandlers,
    /** Place in the feed that is already shown. */
    public since: null | number = null,
    readonly path = '/live',
  ) {}

  open(): void {
    document.addEventListener('visibilitychange', this.#onVisibility)
    this.#connect()
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility)
    clearTimeout(this.#hiddenTimer)
    this.#disconnect()
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
    source.addEventListener('open', () => {
      this.#retryMs = FIRST_RETRY_MS
      this.handlers.status?.(true)
    })
    source.addEventListener('error', () => {
      this.handlers.status?.(false)
      if (source.readyState === EventSource.CLOSED) this.#retryLater()
    })
  }

  #receive<Name extends keyof LiveEvents>(name: Name, data: string): void {
    const event = JSON.parse(data) as LiveEvents[Name]
    // A reload also says that the feed began anew, after a restored backup.
    this.since = name === 'reload' ? event.seq : Math.max(this.since ?? 0, event.seq)
    const handler = this.handlers[name] as ((event: LiveEvents[Name]) => void) | undefined
    handler?.(event)
  }

  #retryLater(): void {
    this.#disconnect()
    this.#retryTimer = setTimeout(() => this.#connect(), this.#retryMs * (0.5 + Math.random()))
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
  }

  #disconnect(): void {
    clearTimeout(this.#retryTimer)
    this.#source?.close()
    this.#source = null
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
