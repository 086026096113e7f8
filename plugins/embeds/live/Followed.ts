import { patchOf } from '../patch/patchOf.ts'
import { sumOf } from '../patch/sumOf.ts'
import type { ViewPatch } from '../patch/types.ts'
import type { EmbedNode, Key } from '../types.ts'

interface Shown {
  keys: readonly Key[]
  node: EmbedNode
  /** The view as JSON, by which two are compared. */
  text: string
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
  show(node: EmbedNode, view: unknown, keys: readonly Key[]): NewView | null {
    const id = node.fields.id ?? ''
    const before = this.#shown.get(id)
    const text = JSON.stringify(view ?? null)
    if (before?.text === text) return null
    before?.keys.forEach((key) => this.#drop(key, id))
    for (const key of keys) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id))
    this.#shown.set(id, { keys, node, text })
    return { patch: before ? shortPatch(before.text, text) : null, view: JSON.parse(text) }
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
