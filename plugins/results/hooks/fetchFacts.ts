import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Facts, ID } from '../facts/values.ts'

/** Some fields of one document, inside the request's transaction; null if there is no such document. */
export function fetchFacts(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: ID,
  fields: readonly string[],
): Promise<({ id: ID } & Facts) | null> {
  return req.payload.db.findOne<{ id: ID } & Facts>({
    collection,
    req,
    select: Object.fromEntries(fields.map((field) => [field, true])),
    where: { id: { equals: id } },
  })
}
