import {
  createLocalReq,
  Forbidden,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { readRows } from '../load/readRows.ts'
import { keyOf } from '../registry.ts'
import type { DocID, Key } from '../types.ts'

interface Stamped {
  id: DocID
  updatedAt: string
}

/**
 * The documents that a reader may read, each with the moment of its last change that they could see. Where there are
 * drafts a document may change and nobody but the desk be the wiser; elsewhere there is no such moment (`null`), and
 * every change counts.
 */
export async function stamps(
  payload: Payload,
  user: PayloadRequest['user'],
  collection: string,
  ids: readonly DocID[],
): Promise<Map<Key, null | string>> {
  const req = await createLocalReq({ context: { embeds: 'ids' }, user: user ?? undefined }, payload)
  const drafts = hasDrafts(payload, collection)
  try {
    const rows = await readRows<Stamped>(req, collection, {
      select: drafts ? ['updatedAt'] : [],
      where: { id: { in: ids } },
    })
    return new Map(
      rows.map(({ id, updatedAt }) => [keyOf({ collection, id }), drafts ? updatedAt : null]),
    )
  } catch (err) {
    if (err instanceof Forbidden) return new Map()
    throw err
  }
}

function hasDrafts({ collections }: Payload, slug: string): boolean {
  const versions = collections[slug as CollectionSlug].config.versions
  return typeof versions === 'object' && Boolean(versions.drafts)
}
