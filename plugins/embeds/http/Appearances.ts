import type { CollectionSlug, Payload } from 'payload'
import { AsyncLocalStorage } from 'node:async_hooks'

/** Knows when documents appear by themselves, such as when an embargo ends. */
export class Appearances {
  /** What all wait for is read for none of them: it outlasts the request that asked first. */
  readonly #forAll = AsyncLocalStorage.snapshot()
  readonly #next = new Map<string, Promise<number>>()

  constructor(
    readonly payload: Payload,
    /** Date fields by collection: until then, readers see nothing of a document. */
    readonly fields: Readonly<Partial<Record<string, readonly string[]>>>,
  ) {}

  /** When something appears next, in milliseconds since 1970; `Infinity` for never. */
  async next(): Promise<number> {
    const times = await Promise.all(
      Object.keys(this.fields).map((collection) => this.#of(collection)),
    )
    return Math.min(Infinity, ...times)
  }

  /** A collection has changed. */
  forget(collection: string): void {
    this.#next.delete(collection)
  }

  async #of(collection: string): Promise<number> {
    const fields = this.fields[collection]
    if (!fields) return Infinity
    const known = this.#next.get(collection) ?? this.#forAll(() => this.#read(collection, fields))
    this.#next.set(collection, known)
    try {
      const next = await known
      if (next > Date.now()) return next
    } catch (err) {
      this.forget(collection)
      throw err
    }
    this.forget(collection)
    return this.#of(collection)
  }

  async #read(collection: string, fields: readonly string[]): Promise<number> {
    const times = await Promise.all(
      fields.map(async (field) => {
        const { docs } = await this.payload.db.find<
          { id: number | string } & Record<string, unknown>
        >({
          collection: collection as CollectionSlug,
          joins: false as never,
          limit: 1,
          pagination: false,
          select: { [field]: true },
          sort: field,
          where: { [field]: { greater_than: new Date().toISOString() } },
        })
        return docs[0] ? Date.parse(String(docs[0][field])) : Infinity
      }),
    )
    return Math.min(...times)
  }
}
