import type { Payload, PayloadRequest } from 'payload'

import type { Change } from '../../derived-fields/index.ts'
import { readID } from '../hooks/readID.ts'
import { keyOf } from '../registry.ts'
import type { DocID, Key } from '../types.ts'
import { stamps } from './stamps.ts'
import { sum, type News, type Topic } from './Topic.ts'

interface Asked {
  collection: string
  id: DocID
}

/**
 * Some documents, as one audience may know of them: it is told that they changed, not how. Of a document that it may
 * not read it hears nothing, not even that it changed, until it may.
 */
export class KeysTopic implements Topic {
  readonly #asked: ReadonlyMap<Key, Asked>
  /** Those that this audience may read, as they stood when it was last told. */
  readonly #known = new Map<Key, null | string>()

  private constructor(
    readonly payload: Payload,
    readonly user: PayloadRequest['user'],
    asked: readonly Asked[],
  ) {
    this.#asked = new Map(asked.map((each) => [keyOf(each), each]))
  }

  static async open(
    payload: Payload,
    user: PayloadRequest['user'],
    keys: readonly string[],
  ): Promise<KeysTopic> {
    const topic = new KeysTopic(
      payload,
      user,
      keys.flatMap((key) => {
        const [collection = '', text = ''] = key.split(':')
        const id = readID(payload)(text, collection)
        return id === null ? [] : [{ collection, id }]
      }),
    )
    await topic.#news([...topic.#asked.keys()])
    return topic
  }

  concerns(keys: readonly Key[]): boolean {
    return keys.some((key) => this.#asked.has(key))
  }

  async follow(changes: readonly Change[]): Promise<News | null> {
    const { at, keys, seq } = sum(changes)
    const told = await this.#news(keys.filter((key) => this.#asked.has(key)))
    return told.length > 0 ? { data: { at, keys: told, seq }, name: 'change' } : null
  }

  replay(changes: readonly Change[]): News | null {
    const { at, keys, seq } = sum(changes)
    const told = keys.filter((key) => this.#known.has(key))
    return told.length > 0 ? { data: { at, keys: told, seq }, name: 'change' } : null
  }

  /** Which of them have changed for this audience; appearing and going count. One read a collection. */
  async #news(keys: readonly Key[]): Promise<Key[]> {
    const byCollection = new Map<string, DocID[]>()
    for (const { collection, id } of keys.flatMap((key) => this.#asked.get(key) ?? []))
      byCollection.set(collection, [...(byCollection.get(collection) ?? []), id])
    const found = await Promise.all(
      [...byCollection].map(([collection, ids]) =>
        stamps(this.payload, this.user, collection, ids),
      ),
    )
    const now = new Map(found.flatMap((some) => [...some]))
    return keys.filter((key) => this.#note(key, now.get(key)))
  }

  #note(key: Key, now: null | string | undefined): boolean {
    const before = this.#known.get(key)
    if (now === undefined) return this.#known.delete(key)
    this.#known.set(key, now)
    return now === null || now !== before
  }
}
