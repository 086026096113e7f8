import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import type { Row } from '../types.ts'
import { insertIntoMongo } from './insertIntoMongo.ts'
import { insertIntoSQLite } from './insertIntoSQLite.ts'

/** Inserts documents, ids and all, as the database would have stored them had they been created one by one. */
export async function insertRows(
  payload: Payload,
  collection: string,
  rows: readonly Row[],
  req: PayloadRequest,
): Promise<void> {
  if (rows.length === 0) return
  const now = new Date().toISOString()
  if (payload.db.name === 'mongoose') await insertIntoMongo(payload, collection, rows, now, req)
  else await insertIntoSQLite(payload.db as unknown as SQLiteAdapter, collection, rows, now, req)
}
