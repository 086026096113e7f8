import { findOperation, type CollectionSlug, type PayloadRequest, type Where } from 'payload'

import type { DocID } from '../types.ts'
import { lean } from './lean.ts'

export interface Read<T> {
  /** Nothing else is read. */
  select: readonly (keyof T & string)[]
}

/**
 * Documents as this reader may see them, relationships as ids. One query.
 * @throws Forbidden where they may read nothing of the collection
 */
export async function readRows<T extends { id: DocID }>(
  req: PayloadRequest,
  collection: string,
  { select, where }: Read<T> & { where: Where },
): Promise<T[]> {
  const names = ['id', ...select] as const
  // What `payload.find` does, but for the collection that it would look up.
  const { docs } = await findOperation({
    collection: lean(req.payload.collections[collection as CollectionSlug], select),
    depth: 0,
    // Every collection may go without its joins; the types know that only of one that is named.
    joins: false as never,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: Object.fromEntries(select.map((field) => [field, true])),
    sort: foundBy(where),
    where,
  })
  // Payload takes away what was not asked for with the fields that it goes over; so must we where it goes over few.
  return (docs as unknown as T[]).map(
    (doc) => Object.fromEntries(names.map((name) => [name, doc[name]])) as T,
  )
}

/**
 * The first field that is asked for. In the order of it MongoDB finds documents by its index; in Payload's own order, by
 * the time they were made, it went through the whole collection for those of one event.
 */
function foundBy(where: Where): string | undefined {
  const [name] = Object.keys(where)
  if (name !== 'and' && name !== 'or') return name
  const [first] = where[name] ?? []
  return first && foundBy(first)
}
