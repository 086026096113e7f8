import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import { clientOf } from '../sqlite/clientOf.ts'
import { tableOf } from '../sqlite/tableOf.ts'
import type { DocID } from '../types.ts'

/** The last id that was given in a transaction, by collection: none of them is stored yet. */
export type Given = Map<string, number>

/** Ids for documents that are about to be written in the transaction of `req`, which has the turn: no one else takes them. */
export async function newIDs(
  payload: Payload,
  collection: string,
  count: number,
  req: PayloadRequest,
  given: Given = new Map(),
): Promise<DocID[]> {
  if (payload.db.name === 'mongoose') {
    const { base } = (payload.db as unknown as MongooseAdapter).connection
    return Array.from({ length: count }, () => new base.Types.ObjectId().toHexString())
  }
  const adapter = payload.db as unknown as SQLiteAdapter
  const last = given.get(collection) ?? (await lastID(adapter, collection, req))
  given.set(collection, last + count)
  return Array.from({ length: count }, (_, n) => last + n + 1)
}

/** The greatest that is there; with `autoIncrement`, that ever was. */
async function lastID(
  adapter: SQLiteAdapter,
  collection: string,
  req: PayloadRequest,
): Promise<number> {
  const client = await clientOf(adapter, req)
  const { name } = tableOf(adapter, collection)
  const { rows } = await client.execute(`SELECT max(id) FROM "${name}"`)
  const there = Number(rows[0]?.[0] ?? 0)
  if (!adapter.autoIncrement) return there
  const { rows: ever } = await client.execute({
    args: [name],
    sql: 'SELECT seq FROM sqlite_sequence WHERE name = ?',
  })
  return Math.max(there, Number(ever[0]?.[0] ?? 0))
}
