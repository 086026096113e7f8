import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import { storedInMongo } from './storedInMongo.ts'
import type { Write } from './writePatches.ts'

/** One bulk write. */
export async function writeMongo(
  payload: Payload,
  collection: string,
  writes: readonly Write[],
  req: PayloadRequest,
): Promise<void> {
  const adapter = payload.db as unknown as MongooseAdapter
  const model = adapter.collections[collection]
  if (!model) throw new Error(`There is no collection "${collection}".`)
  const { ObjectId } = adapter.connection.base.Types
  const toID = (id?: unknown): unknown => (typeof id === 'string' ? new ObjectId(id) : id)
  const fields = configOf(payload, collection)?.flattenedFields ?? []
  const operations = writes.map(({ id, values }) => ({
    updateOne: {
      filter: { _id: toID(id) },
      update: { $set: storedInMongo(fields, values, toID) },
    },
  }))
  await model.collection.bulkWrite(
    operations as unknown as Parameters<typeof model.collection.bulkWrite>[0],
    { ordered: false, session: adapter.sessions[String(await req.transactionID)] },
  )
}
