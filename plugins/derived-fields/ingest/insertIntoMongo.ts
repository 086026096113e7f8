import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import type { Row } from '../types.ts'
import { storedInMongo } from '../write/storedInMongo.ts'

const CHUNK = 2_000

/** One insertMany for thousands of documents, with their ids and relationships as ObjectIds. */
export async function insertIntoMongo(
  payload: Payload,
  collection: string,
  rows: readonly Row[],
  now: string,
  req: PayloadRequest,
): Promise<void> {
  const adapter = payload.db as unknown as MongooseAdapter
  const model = adapter.collections[collection]
  const config = configOf(payload, collection)
  if (!model || !config) throw new Error(`There is no collection "${collection}".`)
  const { ObjectId } = adapter.connection.base.Types
  const toID = (id?: unknown): unknown =>
    id === undefined ? new ObjectId() : typeof id === 'string' ? new ObjectId(id) : id
  const session = adapter.sessions[String(await req.transactionID)]
  const docs = rows.map(({ id, ...row }) => ({
    _id: toID(id),
    ...storedInMongo(config.flattenedFields, row, toID),
    createdAt: new Date((row.createdAt ?? now) as Date | string),
    updatedAt: new Date((row.updatedAt ?? now) as Date | string),
    __v: 0,
  }))
  for (let at = 0; at < docs.length; at += CHUNK)
    await model.collection.insertMany(docs.slice(at, at + CHUNK) as never[], {
      ordered: true,
      session,
    })
}
