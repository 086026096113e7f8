import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, Payload } from 'payload'

import { clientOf } from '../../plugins/derived-fields/sqlite/clientOf.ts'
import { columnsOf } from '../../plugins/derived-fields/sqlite/columnsOf.ts'
import { tableOf } from '../../plugins/derived-fields/sqlite/tableOf.ts'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { derivedCollections } from './derivedCollections.ts'

/** Empties every derived field of every document, past all hooks: a base of nothing but facts. */
export async function emptyDerived(payload: Payload): Promise<void> {
  for (const { derived, slug } of derivedCollections(payload))
    if (payload.db.name === 'mongoose') await inMongo(payload, slug, derived)
    else await inSQLite(payload, slug, derived)
}

async function inMongo(
  payload: Payload,
  slug: string,
  fields: readonly FlattenedField[],
): Promise<void> {
  const { collections } = payload.db as unknown as MongooseAdapter
  const unset = Object.fromEntries(fields.map(({ name }) => [name, 1]))
  await collections[slug]?.collection.updateMany({}, { $unset: unset })
}

/** In a transaction as any other, so that savers wait for it and it for them. */
const inSQLite = (
  payload: Payload,
  slug: string,
  fields: readonly FlattenedField[],
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const adapter = payload.db as unknown as SQLiteAdapter
    const client = await clientOf(adapter, req)
    const table = tableOf(adapter, slug)
    const columns = columnsOf(fields, table).map(({ name }) => `"${name}" = NULL`)
    if (columns.length > 0) await client.execute(`UPDATE "${table.name}" SET ${columns.join(', ')}`)
    for (const field of fields) {
      if (field.type === 'array')
        await client.execute(`DELETE FROM "${table.list(field.name).name}"`)
      else if ('hasMany' in field && field.hasMany)
        await client.execute({
          args: [field.name],
          sql: `DELETE FROM "${table.relations}" WHERE path = ?`,
        })
    }
  })
