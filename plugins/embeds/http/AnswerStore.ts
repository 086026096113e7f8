import type { Payload } from 'payload'
import { createHash } from 'node:crypto'

import { catchingUp, feedPosition, onChange, type Change } from '../../derived-fields/index.ts'
import type { CacheOptions } from '../types.ts'
import { Appearances } from './Appearances.ts'
import { logReads, namingItsReads, type PublicViews } from './readLog.ts'
import { Shelf, tagsOf, type Kept, type KeptView } from './Shelf.ts'
import { surrogateKeys } from './surrogateKeys.ts'

/** What is sent: from memory, or made just now and good for once. */
export type PublicAnswer = { kept: Kept } | { response: Response }

interface Flight {
  clock: number
  /** Nobody waits for it any more. */
  left: AbortController
  made: Promise<{ body: Buffer; kept: Kept | null; response: Response }>
  waiting: number
}

/** Has it called when the client goes before it has been answered. */
export type WhenGone = (leave: () => void) => void

/**
 * What the public is answered, from memory while nothing in it has changed. Every answer is made of a request without
 * cookies, log-ins or other headers, so it is the same for all; and it knows which documents it was made of, so a change
 * to one of them, in this process or another, makes it anew.
 */
export class AnswerStore {
  readonly #appearances: Appearances
  readonly #flights = new Map<string, Flight>()
  #seq = 0
  readonly #shelf: Shelf<Kept>
  #stop: (() => void) | null = null
  readonly #views: Shelf<KeptView>

  constructor(
    readonly payload: Payload,
    readonly answer: (request: Request) => Promise<Response>,
    options: Required<CacheOptions>,
    /** Sent with every answer. */
    readonly headers: Readonly<Record<string, string>>,
  ) {
    this.#appearances = new Appearances(payload, options.appears)
    this.#shelf = new Shelf(options.mostBytes)
    this.#views = new Shelf(options.mostBytes / 2)
  }

  /** From here on what is kept is kept up to date. */
  async start(): Promise<void> {
    this.#stop = onChange(this.payload, (change) => this.#take(change))
    // The feed finds its place first: a change from before it would never be told.
    await catchingUp(this.payload)
    this.#seq = Math.max(this.#seq, await feedPosition(this.payload))
  }

  stop(): void {
    this.#stop?.()
    this.#stop = null
    this.#clear()
  }

  /** A save of this process has committed; what follows from it is still being derived. */
  touched(keys: Change['keys']): void {
    this.#shelf.take({ keys })
    this.#views.take({ keys })
    for (const tag of tagsOf({ keys })) this.#appearances.forget(tag)
  }

  async get(url: string, whenGone: WhenGone): Promise<PublicAnswer> {
    await this.#caughtUp()
    const kept = this.#shelf.get(url)
    if (kept) return { kept }
    const flight = this.#flights.get(url)
    // One that began before a change must not answer who asks after it.
    const isMine = flight?.clock === this.#shelf.clock && !flight.left.signal.aborted
    const mine = isMine ? flight : this.#depart(url)
    mine.waiting++
    whenGone(() => {
      if (--mine.waiting === 0) mine.left.abort()
    })
    const { body, kept: made, response } = await mine.made
    return made ? { kept: made } : { response: new Response(new Uint8Array(body), response) }
  }

  /**
   * Runs a read of embeds for the public with the views that are kept: each is made once for the open pages, the
   * histories and the answers. `seq` is the place in the feed that what is read must show.
   */
  async sharingViews<T>(seq: number, work: () => Promise<T>): Promise<T> {
    const until = await this.#appearances.next()
    // What is kept here has not been told of it yet, and may be of before.
    if (!this.#stop || this.#seq < seq) return work()
    return (await logReads(() => namingItsReads(work), this.#viewsUntil(until))).result
  }

  /** After a save has been answered, no older answer is given: the feed is told of it at the latest here. */
  async #caughtUp(): Promise<void> {
    try {
      await catchingUp(this.payload)
    } catch {
      // The feed says so itself, and tries again; until it has, nothing that is kept can be trusted.
      this.#clear()
    }
  }

  #clear(): void {
    this.#shelf.clear()
    this.#views.clear()
  }

  #take(change: Change): void {
    this.#seq = change.seq
    this.touched(change.keys)
  }

  #depart(url: string): Flight {
    const { clock } = this.#shelf
    const left = new AbortController()
    const made = this.#make(url, clock, left.signal)
    const flight: Flight = { clock, left, made, waiting: 0 }
    this.#flights.set(url, flight)
    const land = () => {
      if (this.#flights.get(url) === flight) this.#flights.delete(url)
    }
    flight.made.then(land, land)
    return flight
  }

  async #make(url: string, clock: number, signal: AbortSignal): Promise<Awaited<Flight['made']>> {
    const seq = this.#seq
    const base = this.payload.config.serverURL || 'http://localhost'
    const until = await this.#appearances.next()
    const { log, result: response } = await logReads(
      () => this.answer(new Request(new URL(url, base), { signal })),
      this.#viewsUntil(until),
    )
    const body = Buffer.from(await response.arrayBuffer())
    if (!this.#stop || !isKeepable(response) || log.unkept) return { body, kept: null, response }
    const kept: Kept = {
      body,
      // Compressed it is kept once or twice more.
      bytes: Math.round(body.length * 1.3) + 1_000,
      encoded: new Map(),
      headers: { ...this.headers, ...headersOf(response, { body, seq, tags: log.tags }) },
      tags: log.tags,
      type: response.headers.get('content-type') ?? 'application/json',
      until: Math.min(until, log.until),
    }
    this.#shelf.put(url, kept, clock)
    return { body, kept, response }
  }

  /** A correction makes one table anew, not every one in its story. */
  #viewsUntil(until: number): PublicViews {
    const clock = this.#views.clock
    return {
      get: (question) => this.#views.get(question),
      put: (question, view, tags) => {
        if (!this.#stop) return
        const bytes = 2 * (JSON.stringify(view) ?? '').length + 500
        this.#views.put(question, { bytes, tags: new Set(tags), until, view }, clock)
      },
    }
  }
}

const isKeepable = ({ headers, status }: Response): boolean =>
  status === 200 && !headers.has('set-cookie') && !headers.has('cache-control')

function headersOf(
  response: Response,
  { body, seq, tags }: { body: Buffer; seq: number; tags: ReadonlySet<string> },
): Record<string, string> {
  const keys = surrogateKeys(tags)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16)
  const own = [...response.headers].filter(([name]) => !name.startsWith('content-'))
  return {
    ...Object.fromEntries(own),
    'cache-tag': keys.join(','),
    etag: `W/"${seq}-${hash}"`,
    'surrogate-key': keys.join(' '),
    vary: 'Accept-Encoding, Authorization, Cookie',
  }
}
