import { patchOf } from '../patch/patchOf.ts'
import { sumOf } from '../patch/sumOf.ts'
import type { ViewPatch } from '../patch/types.ts'
import type { EmbedNode, Key } from '../types.ts'

interface Shown {
  keys: readonly Key[]
  node: EmbedNode
  /** The view as JSON, by which two are compared. */
  text: string
  /** When it ends by the clock alone, as an age does. Milliseconds since 1970. */
  until: number
}

/** A view as it is at a moment, and until when it stays so. */
interface ViewNow {
  until: number
  view: unknown
}

/** A view that is news; `patch` where what differs from the one before is shorter. */
export interface NewView {
  patch: null | ViewPatch
  view: unknown
}

/** The embeds of a story with the views that were last sent, found by the keys they depend on. */
export class Followed {
  readonly #byKey = new Map<Key, Set<string>>()
  readonly #shown = new Map<string, Shown>()

  has(key: Key): boolean {
    return this.#byKey.has(key)
  }

  /** Notes what an embed shows now; `null` where that is no news. */
  show(node: EmbedNode, { until, view }: ViewNow, keys: readonly Key[]): NewView | null {
    const id = node.fields.id ?? ''
    const before = this.#shown.get(id)
    const text = JSON.stringify(view ?? null)
    if (before?.text === text) {
      before.until = until
      return null
    }
    before?.keys.forEach((key) => this.#drop(key, id))
    for (const key of keys) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id))
    this.#shown.set(id, { keys, node, text, until })
    return { patch: before ? shortPatch(before.text, text) : null, view: JSON.parse(text) }
  }

  /** Whether a view has ended by the clock, and is another one now. */
  renew(now: number, viewNow: (node: EmbedNode, view: unknown) => ViewNow): boolean {
    let isNew = false
    for (const shown of this.#shown.values()) {
      if (shown.until > now) continue
      const { until, view } = viewNow(shown.node, JSON.parse(shown.text))
      const text = JSON.stringify(view ?? null)
      isNew ||= text !== shown.text
      Object.assign(shown, { text, until })
    }
    return isNew
  }

  /** The embeds that depend on one of the keys. */
  touched(keys: readonly Key[]): EmbedNode[] {
    return this.#of(keys).map(({ node }) => node)
  }

  /** What those show, by the embed's id. */
  shown(
    keys: readonly Key[],
    now: (node: EmbedNode, view: unknown) => unknown,
  ): Record<string, unknown> {
    return Object.fromEntries(
      this.#of(keys).map(({ node, text }) => [node.fields.id ?? '', now(node, JSON.parse(text))]),
    )
  }

  #of(keys: readonly Key[]): Shown[] {
    const ids = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))
    return [...ids].flatMap((id) => this.#shown.get(id) ?? [])
  }

  #drop(key: Key, id: string): void {
    const ids = this.#byKey.get(key)
    ids?.delete(id)
    if (ids?.size === 0) this.#byKey.delete(key)
  }
}

/** A patch that is not shorter than the view is not worth the work. */
function shortPatch(before: string, after: string): null | ViewPatch {
  const view: unknown = JSON.parse(after)
  const steps = patchOf(JSON.parse(before), view)
  const sum = sumOf(view)
  return JSON.stringify(steps).length < after.length ? { steps, sum } : null
}
