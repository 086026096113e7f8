import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, PayloadRequest } from 'payload'
import { randomBytes } from 'node:crypto'

import { configOf } from '../configOf.ts'
import { cellOf, type Cell } from '../sqlite/cellOf.ts'
import { clientOf } from '../sqlite/clientOf.ts'
import { tableOf, type Table } from '../sqlite/tableOf.ts'
import type { DocID, Row } from '../types.ts'
import { insertSQL } from './insertSQL.ts'

type Members = Record<string, unknown>
type Cells = Record<string, Cell>
type Tables = Map<string, { rows: Cells[]; table: Table }>

/** One INSERT for hundreds of rows, and for those of their arrays and many-to-many relationships. */
export async function insertIntoSQLite(
  adapter: SQLiteAdapter,
  collection: string,
  rows: readonly Row[],
  now: string,
  req: PayloadRequest,
): Promise<void> {
  const fields = configOf(adapter.payload, collection)?.flattenedFields ?? []
  const table = tableOf(adapter, collection)
  const tables: Tables = new Map()
  for (const row of rows) {
    const { id } = row
    const cells: Cells = { id }
    add(tables, table, cells)
    flatten(fields, row, { cells, id, path: '', table, tables })
    cells.created_at ??= now
    cells.updated_at ??= now
  }
  const client = await clientOf(adapter, req)
  // Until the commit: the collections of a batch point at each other in any order.
  await client.execute('PRAGMA defer_foreign_keys = ON')
  for (const { rows: all, table: into } of tables.values())
    for (const statement of insertSQL(into, all)) await client.execute(statement)
}

interface Into {
  cells: Cells
  id: DocID
  path: string
  table: Table
  tables: Tables
}

function flatten(fields: readonly FlattenedField[], doc: Readonly<Members>, into: Into): void {
  for (const field of fields) {
    const value = doc[field.name]
    const path = into.path ? `${into.path}_${field.name}` : field.name
    if (value === undefined || value === null || field.type === 'join') continue
    if (field.type === 'group' || field.type === 'tab')
      flatten(field.flattenedFields, value as Members, { ...into, path })
    else if (field.type === 'array')
      flattenList(field.flattenedFields, value as Members[], path, into)
    else if (field.type === 'relationship' && field.hasMany && typeof field.relationTo === 'string')
      relate(field, value as DocID[], path, into)
    else if (
      field.type === 'blocks' ||
      ('hasMany' in field && field.hasMany) ||
      ('localized' in field && field.localized)
    )
      throw new Error(`"${field.name}" cannot be ingested: write it with payload.create.`)
    else into.cells[into.table.column(path)] = cellOf(field, value)
  }
}

function flattenList(
  fields: readonly FlattenedField[],
  items: readonly Members[],
  path: string,
  { id, table, tables }: Into,
): void {
  if (items.length === 0) return
  const list = table.list(path)
  items.forEach((item, at) => {
    const cells: Cells = { _order: at + 1, _parent_id: id, id: randomBytes(12).toString('hex') }
    add(tables, list, cells)
    flatten(fields, item, { cells, id, path: '', table: list, tables })
  })
}

function relate(
  field: FlattenedField,
  ids: readonly DocID[],
  path: string,
  { id, table, tables }: Into,
): void {
  if (ids.length === 0) return
  const column = table.related(field)
  const relations = { ...table, columns: {}, name: table.relations }
  const name = path.replaceAll('_', '.')
  ids.forEach((to, at) => {
    add(tables, relations, { [column]: to, order: at + 1, parent_id: id, path: name })
  })
}

function add(tables: Tables, table: Table, cells: Cells): void {
  const rows = tables.get(table.name)?.rows
  if (rows) rows.push(cells)
  else tables.set(table.name, { rows: [cells], table })
}
