import type { CollectionSlug } from 'payload'

import type { DocID } from '../../plugins/derived-fields/index.ts'

/** The ids that the keys of the fixtures have been given. */
export class Keys {
  readonly #ids = new Map<string, DocID>()

  has(collection: CollectionSlug, key: string): boolean {
    return this.#ids.has(`${collection} ${key}`)
  }

  set(collection: CollectionSlug, key: string, { id }: { id: DocID }): DocID {
    this.#ids.set(`${collection} ${key}`, id)
    return id
  }

  /** @throws Error when nothing of that key has been stored */
  get(collection: CollectionSlug, key: string): DocID {
    const id = this.#ids.get(`${collection} ${key}`)
    if (id === undefined)
      throw new Error(`The demo names “${key}” in ${collection}, which no fixture has.`)
    return id
  }
}
