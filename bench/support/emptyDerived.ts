import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, Payload } from 'payload'

import { columnsOf } from '../../plugins/derived-fields/sqlite/columnsOf.ts'
import { tableOf } from '../../plugins/derived-fields/sqlite/tableOf.ts'

/** Empties every derived field of every document, past all hooks: a base of nothing but facts. */
export async function emptyDerived(payload: Payload): Promise<void> {
  for (const { flattenedFields, slug } of payload.config.collections) {
    const derived = flattenedFields.filter(({ custom }) => custom?.derived === true)
    if (derived.length === 0) continue
    if (payload.db.name === 'mongoose')
      await inMongo(payload.db as unknown as MongooseAdapter, slug, derived)
    else await inSQLite(payload.db as unknown as SQLiteAdapter, slug, derived)
  }
}

async function inMongo(
  { collections }: MongooseAdapter,
  slug: string,
  fields: readonly FlattenedField[],
): Promise<void> {
  const unset = Object.fromEntries(fields.map(({ name }) => [name, 1]))
  await collections[slug]?.collection.updateMany({}, { $unset: unset })
}

async function inSQLite(
  adapter: SQLiteAdapter,
  slug: string,
  fields: readonly FlattenedField[],
): Promise<void> {
  const table = tableOf(adapter, slug)
  const columns = columnsOf(fields, table)
  if (columns.length > 0)
    await adapter.client.execute(
      `UPDATE "${table.name}" SET ${columns.map(({ name }) => `"${name}" = NULL`).join(', ')}`,
    )
  for (const field of fields) {
    if (field.type === 'array')
      await adapter.client.execute(`DELETE FROM "${table.list(field.name).name}"`)
    else if ('hasMany' in field && field.hasMany)
      await adapter.client.execute({
        args: [field.name],
        sql: `DELETE FROM "${table.relations}" WHERE path = ?`,
      })
  }
}
