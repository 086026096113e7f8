import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { DocID } from '../types.ts'

interface Read<T> {
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

/** The same by id, each asked for once. No query when nothing is asked for. */
export async function readByID<T extends { id: DocID }>(
  req: PayloadRequest,
  collection: string,
  { ids, select }: Read<T> & { ids: readonly (DocID | null | undefined)[] },
): Promise<Map<string, T>> {
  const asked = [...new Set(ids.filter((id) => id !== null && id !== undefined && id !== ''))]
  if (asked.length === 0) return new Map()
  const rows = await readRows<T>(req, collection, { select, where: { id: { in: asked } } })
  return new Map(rows.map((row) => [String(row.id), row]))
}
