import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, Payload } from 'payload'

import { columnsOf } from '../../plugins/derived-fields/sqlite/columnsOf.ts'
import { tableOf } from '../../plugins/derived-fields/sqlite/tableOf.ts'
import { derivedCollections } from '../../test/support/derivedCollections.ts'

/**
 * The least that giving a base its derived values can cost: they are taken out of it, and put back by nothing but the
 * fastest updates that the database has, in any order, read and derived by nobody. Milliseconds. On SQLite without
 * those values that are lists, which have rows of their own.
 */
export async function updateRaw(payload: Payload): Promise<number> {
  let took = 0
  for (const { derived, slug } of derivedCollections(payload))
    took +=
      payload.db.name === 'mongoose'
        ? await inMongo(payload.db as unknown as MongooseAdapter, slug, derived)
        : await inSQLite(payload.db as unknown as SQLiteAdapter, slug, derived)
  return took
}

/** How many documents share an UPDATE and a commit. */
const ROWS = 10_000

async function inSQLite(
  adapter: SQLiteAdapter,
  slug: string,
  fields: readonly FlattenedField[],
): Promise<number> {
  const { client } = adapter
  const { name: table } = tableOf(adapter, slug)
  const columns = columnsOf(fields, tableOf(adapter, slug)).map(({ name }) => `"${name}"`)
  if (columns.length === 0) return 0
  const { rows } = await client.execute(`SELECT id, ${columns.join(', ')} FROM "${table}"`)
  const values = rows.map((row) => [row[0], ...columns.map((_, at) => row[at + 1])])
  await client.execute(`UPDATE "${table}" SET ${columns.map((name) => `${name} = NULL`).join()}`)
  const set = columns.map((name, at) => `${name} = cells ->> ${at + 1}`).join()

  const start = performance.now()
  for (let at = 0; at < values.length; at += ROWS)
    await client.execute({
      args: [JSON.stringify(values.slice(at, at + ROWS))],
      sql: `WITH given AS MATERIALIZED (SELECT value AS cells FROM json_each(?))
        UPDATE "${table}" SET ${set} FROM given WHERE "${table}".id = cells ->> 0`,
    })
  return performance.now() - start
}

/** How many documents go in one command, and how many commands are under way at once. */
const DOCUMENTS = 500
const LANES = 4

async function inMongo(
  { collections }: MongooseAdapter,
  slug: string,
  fields: readonly FlattenedField[],
): Promise<number> {
  const collection = collections[slug]?.collection
  const members = (value: unknown) => Object.fromEntries(fields.map(({ name }) => [name, value]))
  if (!collection) return 0
  const docs = await collection.find({}, { projection: members(1) }).toArray()
  await collection.updateMany({}, { $unset: members(1) })
  const updates = docs.map(({ _id, ...values }) => ({
    updateOne: { filter: { _id }, update: { $set: values } },
  }))

  const start = performance.now()
  let at = 0
  const lane = async () => {
    while (at < updates.length)
      await collection.bulkWrite(updates.slice(at, (at += DOCUMENTS)), { ordered: false })
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return performance.now() - start
}
