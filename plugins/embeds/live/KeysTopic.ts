import { createLocalReq, Forbidden, type Payload, type PayloadRequest } from 'payload'

import type { Change } from '../../derived-fields/index.ts'
import { readID } from '../hooks/readID.ts'
import { readRows } from '../load/readRows.ts'
import type { DocID, Key } from '../types.ts'
import { message, type Message, type Topic } from './Topic.ts'

/** Some documents, as one audience may know of them: it is told that they changed, not how. */
export class KeysTopic implements Topic {
  private constructor(readonly keys: ReadonlySet<Key>) {}

  /** Keys of documents that this audience may not read are left out: even that they change is not theirs to know. */
  static async open(
    payload: Payload,
    user: PayloadRequest['user'],
    asked: readonly string[],
  ): Promise<KeysTopic> {
    const wanted = new Map<string, Set<DocID>>()
    for (const key of asked) {
      const [collection = '', text = ''] = key.split(':')
      const id = readID(payload)(text, collection)
      if (id !== null) wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
    }
    const found = await Promise.all(
      [...wanted].map(([collection, ids]) => readable(payload, user, collection, [...ids])),
    )
    return new KeysTopic(new Set(found.flat()))
  }

  concerns(keys: readonly Key[]): boolean {
    return keys.some((key) => this.keys.has(key))
  }

  follow(changes: readonly Change[]): Promise<Message[]> {
    const last = changes[changes.length - 1]
    const keys = [...new Set(changes.flatMap((change) => change.keys))].filter((key) =>
      this.keys.has(key),
    )
    return Promise.resolve(
      last && keys.length > 0 ? [message('change', { at: last.at, keys, seq: last.seq })] : [],
    )
  }

  replay(changes: readonly Change[]): Promise<Message[]> {
    return this.follow(changes)
  }
}

async function readable(
  payload: Payload,
  user: PayloadRequest['user'],
  collection: string,
  ids: DocID[],
): Promise<Key[]> {
  const req = await createLocalReq({ context: { embeds: 'ids' }, user: user ?? undefined }, payload)
  try {
    const docs = await readRows(req, collection, { select: [], where: { id: { in: ids } } })
    return docs.map(({ id }): Key => `${collection}:${id}`)
  } catch (err) {
    if (err instanceof Forbidden) return []
    throw err
  }
}
