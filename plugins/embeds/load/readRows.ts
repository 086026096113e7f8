import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { DocID } from '../types.ts'

export interface Read<T> {
  /** Nothing else is read. */
  select: readonly (keyof T & string)[]
}

/** Documents as this reader may see them, relationships as ids. One query. */
export async function readRows<T extends { id: DocID }>(
  req: PayloadRequest,
  collection: string,
  { select, where }: Read<T> & { where: Where },
): Promise<T[]> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    // Every collection may go without its joins; the types know that only of one that is named.
    joins: false as never,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: Object.fromEntries(select.map((field) => [field, true])),
    where,
  })
  return docs as unknown as T[]
}
