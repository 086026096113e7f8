import type { CollectionSlug, PayloadRequest } from 'payload'

import type { DocID, Key } from '../types.ts'

interface Named {
  collection: string
  id: DocID
}

/** Which of these documents are there, whoever may see them: one query a collection, inside the transaction of `req`. */
export async function whichExist(named: readonly Named[], req: PayloadRequest): Promise<Set<Key>> {
  const asked = new Map<string, Set<DocID>>()
  for (const { collection, id } of named)
    asked.set(collection, (asked.get(collection) ?? new Set()).add(id))
  const there = new Set<Key>()
  for (const [collection, ids] of asked) {
    const { docs } = await req.payload.db.find<{ id: DocID }>({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      req,
      select: {},
      // Left to Payload it is by `createdAt`, whose index MongoDB may walk from end to end.
      sort: 'id',
      where: { id: { in: [...ids] } },
    })
    for (const { id } of docs) there.add(`${collection}:${id}`)
  }
  return there
}
