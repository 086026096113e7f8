import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { DocID } from '../types.ts'

interface Search<T> {
  limit: number
  select: readonly (keyof T & string)[]
  sort?: string
  where: Where
}

/** A few documents as this reader may see them, relationships as ids. One query that does not count. */
export async function search<T extends { id: DocID }>(
  req: PayloadRequest,
  collection: string,
  { limit, select, sort, where }: Search<T>,
): Promise<T[]> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    joins: false as never,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    select: Object.fromEntries(select.map((field) => [field, true])),
    sort,
    where,
  })
  return docs as unknown as T[]
}

/** Its search key has all these words somewhere: an upper bound, to be looked at more closely. */
export const havingAll = (words: readonly string[]): Where => ({
  and: words.map((word) => ({ searchKey: { like: word } })),
})

/** Its search key starts with this word: a range of the index on both databases. */
export const startingWith = (word: string): Where => ({
  and: [{ searchKey: { greater_than_equal: word } }, { searchKey: { less_than: `${word}\uffff` } }],
})
