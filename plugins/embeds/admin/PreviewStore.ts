import type { FormPreview } from '../endpoints/viewEmbeds.ts'

/** What is asked of one embed: `{ slug, …fields }` as JSON, so that the same is asked once. */
export type Question = string

export type PreviewState =
  { preview: FormPreview; status: 'shown' } | { status: 'failed' } | { status: 'loading' }

interface Answers {
  previews: readonly (FormPreview | null)[]
  /** Place in the feed that they show at least; `null` where there is no feed. */
  seq: null | number
}

interface Sources {
  /** The previews in the order asked, `null` for what is no embed; fails when the server cannot be reached. */
  ask: (questions: readonly Question[]) => Promise<Answers>
  /** Tells of changes to any of the keys after a place in the feed, until the returned function is called. */
  follow: (
    keys: readonly string[],
    since: null | number,
    onChange: (keys: readonly string[] | null) => void,
  ) => () => void
  /** Runs what is asked within a moment together. */
  later: (work: () => void) => void
}

interface Entry {
  /** Counts what was asked: an answer that was overtaken is dropped. */
  asked: number
  listeners: Set<() => void>
  state: PreviewState
}

const LOADING: PreviewState = { status: 'loading' }
/** As many keys as one live stream takes. */
const MOST_KEYS = 200

/** The previews of a form: asked for together, kept while they are shown, asked for again when a fact changes. */
export class PreviewStore {
  readonly #entries = new Map<Question, Entry>()
  /** What has changed while an answer was on its way, by the asking. */
  readonly #flights = new Set<(null | readonly string[])[]>()
  #followed = ''
  #stop: (() => void) | null = null
  #waiting = new Map<Question, (() => void)[]>()

  constructor(readonly sources: Sources) {}

  get(question: Question): PreviewState {
    return this.#entries.get(question)?.state ?? LOADING
  }

  subscribe(question: Question, listener: () => void): () => void {
    const entry = this.#entries.get(question) ?? this.#open(question)
    entry.listeners.add(listener)
    if (entry.asked === 0) void this.ready(question)
    return () => {
      entry.listeners.delete(listener)
      this.sources.later(() => this.#close(question, entry))
    }
  }

  /** Asks, and resolves when there is an answer. */
  ready(question: Question): Promise<void> {
    if (this.get(question).status === 'shown') return Promise.resolve()
    return new Promise((resolve) => this.#want(question, resolve))
  }

  #open(question: Question): Entry {
    const entry: Entry = { asked: 0, listeners: new Set(), state: LOADING }
    this.#entries.set(question, entry)
    return entry
  }

  #close(question: Question, entry: Entry): void {
    if (entry.listeners.size > 0 || this.#entries.get(question) !== entry) return
    this.#entries.delete(question)
    this.#refollow()
  }

  #want(question: Question, then: () => void = () => undefined): void {
    const entry = this.#entries.get(question) ?? this.#open(question)
    entry.asked++
    if (this.#waiting.size === 0) this.sources.later(() => void this.#askAll())
    this.#waiting.set(question, [...(this.#waiting.get(question) ?? []), then])
  }

  async #askAll(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = new Map()
    const questions = [...waiting.keys()]
    const asked = questions.map((question) => this.#entries.get(question)?.asked)
    const meanwhile: (null | readonly string[])[] = []
    this.#flights.add(meanwhile)
    const answers = await this.sources.ask(questions).catch((err: unknown) => {
      // No network, or a server that restarts: what is shown stays.
      if (err instanceof Error) return null
      throw err
    })
    this.#flights.delete(meanwhile)
    questions.forEach((question, at) => {
      const entry = this.#entries.get(question)
      if (entry && entry.asked === asked[at]) this.#answer(entry, answers?.previews[at] ?? null)
      waiting.get(question)?.forEach((then) => then())
    })
    this.#refollow(answers?.seq)
    for (const question of questions)
      if (meanwhile.some((changed) => concerns(changed, this.get(question)))) this.#want(question)
  }

  #answer(entry: Entry, preview: FormPreview | null): void {
    if (preview === null && entry.state.status === 'shown') return
    entry.state = preview === null ? { status: 'failed' } : { preview, status: 'shown' }
    entry.listeners.forEach((listener) => listener())
  }

  /** Of each embed first what it is about, then what else it shows, as far as the stream takes them. */
  #refollow(since: null | number = null): void {
    const lists = [...this.#entries.values()].map(({ state }) => keysOf(state))
    const longest = Math.max(0, ...lists.map(({ length }) => length))
    const byTurns = Array.from({ length: longest }, (_, turn) =>
      lists.flatMap((keys) => keys[turn] ?? []),
    ).flat()
    const keys = [...new Set(byTurns)].slice(0, MOST_KEYS)
    const name = [...keys].sort().join(',')
    if (name === this.#followed) return
    this.#followed = name
    const stop = this.#stop
    this.#stop =
      keys.length > 0 ? this.sources.follow(keys, since, (changed) => this.#stale(changed)) : null
    stop?.()
  }

  #stale(changed: readonly string[] | null): void {
    for (const meanwhile of this.#flights) meanwhile.push(changed)
    for (const [question, { state }] of this.#entries)
      if (concerns(changed, state)) this.#want(question)
  }
}

/** `null`: anything may have changed. */
const concerns = (changed: null | readonly string[], state: PreviewState): boolean =>
  changed === null || keysOf(state).some((key) => changed.includes(key))

const keysOf = (state: PreviewState): readonly string[] =>
  state.status === 'shown' ? state.preview.keys : []
