import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setImmediate } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import type { Row } from '../types.ts'
import { storedInMongo } from '../write/storedInMongo.ts'

const CHUNK = 2_000

/** One bulk write for thousands of documents, with their ids and relationships as ObjectIds. */
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
  const ids = {
    fresh: () => new ObjectId().toHexString(),
    stored: (id: unknown): unknown => (typeof id === 'string' ? new ObjectId(id) : id),
  }
  const session = adapter.sessions[String(await req.transactionID)]
  const date = new Date(now)
  const stored = (row: Row) => {
    const doc = storedInMongo(config.flattenedFields, row, ids, {
      _id: row.id === undefined ? new ObjectId() : ids.stored(row.id),
    })
    doc.createdAt ??= date
    doc.updatedAt ??= date
    doc.__v = 0
    return doc
  }
  let written: Promise<unknown> = Promise.resolve()
  for (let at = 0; at < rows.length; at += CHUNK) {
    // Made and measured while the server writes those before them.
    const bulk = model.collection.initializeOrderedBulkOp()
    for (const row of rows.slice(at, at + CHUNK)) bulk.insert(stored(row))
    await written
    written = bulk.execute({ session })
    // What follows would keep the driver from sending it.
    await setImmediate()
  }
  await written
}
