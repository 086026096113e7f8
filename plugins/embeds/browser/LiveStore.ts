import type { EmbedsEvent } from '../live/events.ts'
import { applyPatch } from '../patch/applyPatch.ts'
import { sumOf } from '../patch/sumOf.ts'

type Listener = () => void

interface Held {
  seq: number
  view: unknown
}

/** The views that have arrived since the page was made. Each embed listens for its own, so one change renders one embed. */
export class LiveStore {
  /** What the page came with. */
  readonly #first = new Map<string, Held>()
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #views = new Map<string, Held>()

  /** Takes an event on. `false` where a patch is of a view that is not held: whole views have to be asked for. */
  apply({ patches = {}, seq, views }: Omit<EmbedsEvent, 'at'>): boolean {
    for (const [id, view] of Object.entries(views)) this.#put(id, { seq, view })
    let fits = true
    for (const [id, { steps, sum }] of Object.entries(patches)) {
      if (this.#isKnown(id, seq)) continue
      const view = patched(this.#newest(id), steps)
      if (sumOf(view) === sum) this.#put(id, { seq, view })
      else fits = false
    }
    return fits
  }

  /** `undefined` until something arrives. The object is the same until the next change. */
  get(id: string): Held | undefined {
    return this.#views.get(id)
  }

  /** Notes the view that the page shows of an embed, and the place in the feed at which it was read. */
  hold(id: string, view: unknown, seq: number): void {
    this.#first.set(id, { seq, view })
  }

  subscribe(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listener))
    return () => {
      listeners.delete(listener)
    }
  }

  #isKnown(id: string, seq: number): boolean {
    return (this.#views.get(id)?.seq ?? -1) >= seq
  }

  #newest(id: string): unknown {
    const [first, arrived] = [this.#first.get(id), this.#views.get(id)]
    return arrived && arrived.seq > (first?.seq ?? -1) ? arrived.view : first?.view
  }

  #put(id: string, held: Held): void {
    if (this.#isKnown(id, held.seq)) return
    this.#views.set(id, held)
    this.#listeners.get(id)?.forEach((listener) => listener())
  }
}

/** A path that leads nowhere makes anything, and what it makes has another sum. */
const patched = (view: unknown, steps: Parameters<typeof applyPatch>[1]): unknown =>
  view === undefined ? undefined : applyPatch(view, steps)
