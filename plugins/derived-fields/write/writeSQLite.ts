import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, PayloadRequest } from 'payload'

import { cellOf, type Cell } from '../sqlite/cellOf.ts'
import { clientOf } from '../sqlite/clientOf.ts'
import { tableOf, type Table } from '../sqlite/tableOf.ts'
import type { DocID } from '../types.ts'
import type { Write } from './writePatches.ts'

type Cells = Record<string, Cell>

/** One UPDATE for all documents that change in the same columns. */
export async function writeSQLite(
  adapter: SQLiteAdapter,
  collection: string,
  fields: ReadonlyMap<string, FlattenedField>,
  writes: readonly Write[],
  req: PayloadRequest,
): Promise<void> {
  const table = tableOf(adapter, collection)
  const client = await clientOf(adapter, req)
  const alike = new Map<string, { columns: string[]; rows: [DocID, ...Cell[]][] }>()
  for (const { id, values } of writes) {
    const cells: Cells = {}
    for (const [name, value] of Object.entries(values)) {
      const field = fields.get(name)
      if (field) flatten(field, value, '', table, cells)
    }
    const columns = Object.keys(cells)
    const group = alike.get(columns.join()) ?? { columns, rows: [] }
    group.rows.push([id, ...Object.values(cells)])
    alike.set(columns.join(), group)
  }
  for (const { columns, rows } of alike.values()) {
    const set = columns.map((column, at) => `"${column}" = new.value ->> ${at + 1}`).join(', ')
    await client.execute({
      args: [JSON.stringify(rows)],
      sql: `UPDATE "${table.name}" SET ${set} FROM json_each(?) AS new WHERE "${table.name}".id = new.value ->> 0`,
    })
  }
}

/** What is not there any more is written as well: as nothing. */
function flatten(
  field: FlattenedField,
  value: unknown,
  path: string,
  table: Table,
  cells: Cells,
): void {
  const name = path ? `${path}_${field.name}` : field.name
  if (field.type === 'group' || field.type === 'tab') {
    const members = (value ?? {}) as Readonly<Record<string, unknown>>
    for (const inner of field.flattenedFields)
      flatten(inner, members[inner.name], name, table, cells)
  } else if (field.type !== 'join') cells[table.column(name)] = cellOf(field, value)
}
