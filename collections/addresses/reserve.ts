import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { afterEnd } from '../../plugins/transactions/index.ts'

type ID = number | string

interface Reservation {
  _id: string
  at: Date
  /** The transaction that will write it. */
  by: string
}

/** Of a process that was killed in the middle of a save. Seconds. */
const FORGOTTEN = 120

/**
 * Holds an address until the save has ended; `false` where it is held or was taken by another. On MongoDB, where saves
 * go on side by side and, in several processes, do not see each other. SQLite has one writer, who has seen all.
 */
export async function reserve(
  slug: string,
  own: ID | undefined,
  req: PayloadRequest,
): Promise<boolean> {
  const { payload } = req
  const by = await req.transactionID
  if (payload.db.name !== 'mongoose' || by === undefined) return true
  const held = await reservations(payload)
  try {
    await held.insertOne({ _id: slug, at: new Date(), by: String(by) })
  } catch (err) {
    if (isTaken(err)) return false
    throw err
  }
  await afterEnd(req, () => held.deleteOne({ _id: slug, by: String(by) }))
  // Whoever held it before has written it, perhaps, since this transaction began to read.
  const written = await payload.db.findOne<{ id: ID }>({
    collection: 'articles',
    select: {},
    where: { slug: { equals: slug } },
  })
  return !written || String(written.id) === String(own)
}

const indexed = new WeakSet<Payload>()

async function reservations(payload: Payload) {
  const { connection } = payload.db as unknown as MongooseAdapter
  const collection = connection.collection<Reservation>('reserved-addresses')
  if (!indexed.has(payload)) {
    await collection.createIndex({ at: 1 }, { expireAfterSeconds: FORGOTTEN })
    indexed.add(payload)
  }
  return collection
}

const isTaken = (err: unknown): boolean =>
  typeof err === 'object' && err !== null && 'code' in err && err.code === 11_000
