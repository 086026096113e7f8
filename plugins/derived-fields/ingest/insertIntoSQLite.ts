import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import { clientOf } from '../sqlite/clientOf.ts'
import { columnsOf, type Column } from '../sqlite/columnsOf.ts'
import { tableOf } from '../sqlite/tableOf.ts'
import type { Row } from '../types.ts'
import { insertSQL } from './insertSQL.ts'
import { listsIn } from './listsIn.ts'
import { plainColumns } from './plainColumns.ts'

/** One INSERT for a thousand rows, and for those of their arrays and many-to-many relationships. */
export async function insertIntoSQLite(
  adapter: SQLiteAdapter,
  collection: string,
  rows: readonly Row[],
  now: string,
  req: PayloadRequest,
): Promise<void> {
  const fields = configOf(adapter.payload, collection)?.flattenedFields ?? []
  const table = tableOf(adapter, collection)
  const columns = columnsOf(fields, table).map((column) =>
    column.name === 'created_at' || column.name === 'updated_at' ? orElse(column, now) : column,
  )
  const own = { columns: [...plainColumns('id'), ...columns], docs: rows, table }
  const client = await clientOf(adapter, req)
  // Until the commit: the collections of a batch point at each other in any order.
  await client.execute('PRAGMA defer_foreign_keys = ON')
  for (const filling of [
    own,
    ...listsIn(
      fields,
      table,
      rows.map((doc) => ({ doc, id: doc.id })),
    ),
  ])
    for (const statement of insertSQL(filling)) await client.execute(statement)
}

const orElse = ({ cell, name }: Column, value: string): Pick<Column, 'cell' | 'name'> => ({
  cell: (doc) => cell(doc) ?? value,
  name,
})
