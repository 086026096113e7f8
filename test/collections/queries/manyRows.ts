import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { clientOf } from '../../../plugins/derived-fields/sqlite/clientOf.ts'
import { inTransaction, isSQLite } from '../../../plugins/transactions/index.ts'

type ID = number | string

/** So many that to save them would take minutes: they are put into the database as they are. */
export async function manyCompetitions(
  payload: Payload,
  name: string,
  rows: number,
): Promise<void> {
  const { db } = payload
  const now = new Date()
  if (isSQLite(db))
    await writing(payload, {
      args: [rows, name, now.toISOString()],
      sql: `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
        INSERT INTO competitions (name, city, start_date, updated_at, created_at)
        SELECT ?2, 'Rome', ?3, ?3, ?3 FROM n`,
    })
  else
    await collectionOf(db, 'competitions').insertMany(
      Array.from({ length: rows }, () => ({ city: 'Rome', createdAt: now, name, startDate: now })),
    )
}

interface Written {
  article: ID
  /** How many are of one moment. */
  atOnce: number
  authors: readonly [ID, ID]
  rows: number
}

/** Of 50, 40 are approved, and one of each state is the first author's; the rest are the other's. */
export async function manyComments(payload: Payload, written: Written): Promise<void> {
  const { db } = payload
  const { article, atOnce, authors, rows } = written
  const time = (i: number) => new Date(1.7e12 + Math.floor(i / atOnce) * 1000)
  const stateOf = (i: number) =>
    i % 50 < 40 ? 'approved' : i % 50 < 45 ? 'waiting' : ('rejected' as const)
  const authorOf = (i: number) => ([0, 40, 45].includes(i % 50) ? authors[0] : authors[1])
  const all = Array.from({ length: rows }, (_, i) => ({
    at: time(i),
    author: authorOf(i),
    state: stateOf(i),
  }))
  if (!isSQLite(db)) {
    const { Types } = (db as unknown as MongooseAdapter).connection.base
    const id = (text: ID) => new Types.ObjectId(String(text))
    await collectionOf(db, 'comments').insertMany(
      all.map(({ at, author, state }) => ({
        article: id(article),
        author: id(author),
        body: 'Well run',
        createdAt: at,
        state,
        updatedAt: at,
      })),
    )
    return
  }
  await writing(payload, {
    args: [article, JSON.stringify(all)],
    sql: `INSERT INTO comments (article_id, author_id, body, state, updated_at, created_at)
      SELECT ?1, value ->> 'author', 'Well run', value ->> 'state', value ->> 'at', value ->> 'at'
      FROM json_each(?2)`,
  })
  await db.client.execute('ANALYZE')
}

/** As the product's one writer: others wait for it, and it for them. */
const writing = (payload: Payload, statement: { args: ID[]; sql: string }) =>
  inTransaction(payload, async (req) => {
    const writer = await clientOf(payload.db as unknown as SQLiteAdapter, req)
    await writer.execute(statement)
  })

function collectionOf(db: Payload['db'], slug: string) {
  const model = (db as unknown as MongooseAdapter).collections[slug]
  if (!model) throw new Error(`There is no collection ${slug}.`)
  return model.collection
}
