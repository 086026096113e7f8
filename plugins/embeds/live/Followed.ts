import type { EmbedNode, Key } from '../types.ts'

interface Shown {
  keys: readonly Key[]
  node: EmbedNode
  /** The view as JSON, by which two are compared. */
  text: string
  view: unknown
}

/** The embeds of a story with the views that were last sent, found by the keys they depend on. */
export class Followed {
  readonly #byKey = new Map<Key, Set<string>>()
  readonly #shown = new Map<string, Shown>()

  has(key: Key): boolean {
    return this.#byKey.has(key)
  }

  /** Notes what an embed shows now, and says whether that is news. */
  show(node: EmbedNode, view: unknown, keys: readonly Key[]): boolean {
    const id = node.fields.id ?? ''
    const before = this.#shown.get(id)
    const text = JSON.stringify(view ?? null)
    if (before?.text === text) return false
    before?.keys.forEach((key) => this.#drop(key, id))
    for (const key of keys) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id))
    this.#shown.set(id, { keys, node, text, view: view ?? null })
    return true
  }

  /** The embeds that depend on one of the keys. */
  touched(keys: readonly Key[]): EmbedNode[] {
    return this.#of(keys).map(({ node }) => node)
  }

  /** What those show, by the embed's id. */
  shown(keys: readonly Key[]): Record<string, unknown> {
    return Object.fromEntries(this.#of(keys).map(({ node, view }) => [node.fields.id ?? '', view]))
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
