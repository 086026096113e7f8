import type { CollectionSlug, Payload } from 'payload'

import type { DocID } from './types.ts'

const PAGE = 100

/** Every id of a collection, a page at a time, in a stable order. */
export async function* pages(
  payload: Payload,
  collection: string,
): AsyncGenerator<{ done: number; ids: string[]; total: number }> {
  const slug = collection as CollectionSlug
  const { totalDocs: total } = await payload.db.count({ collection: slug })
  let last: DocID | null = null
  for (let done = 0; ;) {
    const { docs }: { docs: { id: DocID }[] } = await payload.db.find({
      collection: slug,
      limit: PAGE,
      pagination: false,
      select: {},
      sort: 'id',
      ...(last === null ? {} : { where: { id: { greater_than: last } } }),
    })
    const final = docs.at(-1)
    if (!final) return
    last = final.id
    done += docs.length
    yield { done, ids: docs.map(({ id }) => String(id)), total }
  }
}
