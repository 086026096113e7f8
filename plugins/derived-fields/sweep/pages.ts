import type { CollectionSlug, Payload } from 'payload'

import { readRows } from '../read/readRows.ts'
import type { DocID } from '../types.ts'

/** Every id of a collection, so many at a time, in a stable order. */
export async function* pages(
  payload: Payload,
  collection: string,
  limit: number,
): AsyncGenerator<{ done: number; ids: string[]; total: number }> {
  const { totalDocs: total } = await payload.db.count({ collection: collection as CollectionSlug })
  let after: DocID | null = null
  for (let done = 0; ;) {
    const rows = await readRows(payload, collection, { fields: [], pick: { after, limit } })
    const final = rows.at(-1)
    if (!final) return
    after = final.id
    done += rows.length
    yield { done, ids: rows.map(({ id }) => String(id)), total }
  }
}
