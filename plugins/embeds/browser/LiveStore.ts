import type { EmbedsEvent } from '../live/events.ts'

type Listener = () => void

/** The views that have arrived since the page was made. Each embed listens for its own, so one change renders one embed. */
export class LiveStore {
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #views = new Map<string, { seq: number; view: unknown }>()

  apply({ seq, views }: Pick<EmbedsEvent, 'seq' | 'views'>): void {
    for (const [id, view] of Object.entries(views)) {
      const known = this.#views.get(id)
      if (known && known.seq >= seq) continue
      this.#views.set(id, { seq, view })
      this.#listeners.get(id)?.forEach((listener) => listener())
    }
  }

  /** `undefined` until something arrives. The object is the same until the next change. */
  get(id: string): { seq: number; view: unknown } | undefined {
    return this.#views.get(id)
  }

  subscribe(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listener))
    return () => {
      listeners.delete(listener)
    }
  }
}
