import { createClient, type InValue } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

/** The collections that an import writes, with their tables of lists and relationships. */
const written = /^(athletes|competitions|events|results)(_|$)/

/** As fast as a driver goes: the same rows, into an empty database with the same indexes. Milliseconds. */
export const insertRaw = (payload: Payload): Promise<number> =>
  payload.db.name === 'mongoose'
    ? intoMongo(payload.db as unknown as MongooseAdapter)
    : intoSQLite(payload.db as unknown as SQLiteAdapter)

/** As many values as SQLite takes in one statement. */
const VALUES = 32_000

async function intoSQLite({ client: from }: SQLiteAdapter): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'mixed-zone-raw-'))
  const to = createClient({ url: `file:${join(folder, 'raw.db')}` })
  await to.execute('PRAGMA journal_mode = WAL')
  await to.execute('PRAGMA synchronous = NORMAL')
  await to.execute('PRAGMA foreign_keys = OFF')
  const { rows: schema } = await from.execute(
    `SELECT name, sql, tbl_name, type FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'index'`,
  )
  const own = schema.filter(({ tbl_name: table }) => written.test(table as string))
  for (const { sql } of own) await to.execute(sql as string)
  const tables: { columns: string[]; name: string; rows: InValue[][] }[] = []
  for (const { name } of own.filter(({ type }) => type === 'table')) {
    const { columns, rows } = await from.execute(`SELECT * FROM "${name as string}"`)
    tables.push({
      columns,
      name: name as string,
      rows: rows.map((row) => columns.map((_, at) => row[at] as InValue)),
    })
  }

  const start = performance.now()
  await to.execute('BEGIN IMMEDIATE')
  for (const { columns, name, rows } of tables) {
    const step = Math.floor(VALUES / columns.length)
    const places = `(${columns.map(() => '?').join(',')})`
    for (let at = 0; at < rows.length; at += step) {
      const some = rows.slice(at, at + step)
      await to.execute({
        args: some.flat(),
        sql: `INSERT INTO "${name}" VALUES ${some.map(() => places).join(',')}`,
      })
    }
  }
  await to.execute('COMMIT')
  const took = performance.now() - start
  to.close()
  rmSync(folder, { recursive: true })
  return took
}

/** The driver's own batch. */
const DOCUMENTS = 2_000

async function intoMongo({ collections, connection }: MongooseAdapter): Promise<number> {
  const raw = connection.useDb(`raw-${process.pid}`)
  const copies = []
  for (const [slug, model] of Object.entries(collections)) {
    if (!model || !written.test(slug)) continue
    const to = raw.collection(slug)
    await to.createIndexes((await model.collection.indexes()).filter(({ name }) => name !== '_id_'))
    copies.push({ docs: await model.collection.find({}).toArray(), to })
  }

  const start = performance.now()
  for (const { docs, to } of copies)
    for (let at = 0; at < docs.length; at += DOCUMENTS)
      await to.insertMany(docs.slice(at, at + DOCUMENTS))
  const took = performance.now() - start
  await raw.dropDatabase()
  return took
}
