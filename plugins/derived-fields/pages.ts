import type { CollectionSlug, Payload } from 'payload'

import { readRows } from './read/readRows.ts'
import type { DocID } from './types.ts'

/** How many keys are derived in one transaction: enough that the reading, not the turn, is what it costs. */
const PAGE = 1_000

/** Every id of a collection, a page at a time, in a stable order. */
export async function* pages(
  payload: Payload,
  collection: string,
): AsyncGenerator<{ done: number; ids: string[]; total: number }> {
  const { totalDocs: total } = await payload.db.count({ collection: collection as CollectionSlug })
  let after: DocID | null = null
  for (let done = 0; ;) {
    const rows = await readRows(payload, collection, { fields: [], pick: { after, limit: PAGE } })
    const final = rows.at(-1)
    if (!final) return
    after = final.id
    done += rows.length
    yield { done, ids: rows.map(({ id }) => String(id)), total }
  }
}
