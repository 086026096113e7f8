import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { DocID } from '../types.ts'

/** Ids for documents that are about to be written in the transaction of `req`, which has the turn: no one else takes them. */
export async function newIDs(
  payload: Payload,
  collection: string,
  count: number,
  req: PayloadRequest,
): Promise<DocID[]> {
  if (payload.db.name === 'mongoose') {
    const { base } = (payload.db as unknown as MongooseAdapter).connection
    return Array.from({ length: count }, () => new base.Types.ObjectId().toHexString())
  }
  const { docs } = await payload.db.find<{ id: number }>({
    collection: collection as CollectionSlug,
    limit: 1,
    pagination: false,
    req,
    select: {},
    sort: '-id',
  })
  const last = docs[0]?.id ?? 0
  return Array.from({ length: count }, (_, n) => last + n + 1)
}
