import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Change } from '../../derived-fields/index.ts'
import { readableKeys } from '../load/readableKeys.ts'
import type { Key } from '../types.ts'
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
    const context = { embeds: 'ids' }
    const req = await createLocalReq({ context, user: user ?? undefined }, payload)
    return new KeysTopic(await readableKeys(req, asked))
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
