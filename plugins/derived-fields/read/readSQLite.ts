import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField } from 'payload'

import { clientOf } from '../sqlite/clientOf.ts'
import { columnsOf, type Column } from '../sqlite/columnsOf.ts'
import { tableOf, type Table } from '../sqlite/tableOf.ts'
import type { DocID, Row } from '../types.ts'
import { blank } from './blank.ts'
import type { Hidden, Reading } from './readRows.ts'

type Members = Record<string, unknown>

/**
 * One query for the documents, and one for each list among the fields. SQLite writes the rows as JSON: reading one
 * long text and parsing it is several times faster than fetching cell by cell.
 */
export async function readSQLite(
  adapter: SQLiteAdapter,
  collection: string,
  fields: readonly FlattenedField[],
  hidden: Hidden,
  { pick, req }: Reading,
): Promise<Row[]> {
  const table = tableOf(adapter, collection)
  const client = await clientOf(adapter, req)
  const query = async (sql: string, args: (number | string)[]): Promise<unknown[][]> => {
    const { rows } = await client.execute({ args, sql })
    return JSON.parse(rows[0]?.[0] as string) as unknown[][]
  }

  const columns = columnsOf(fields, table)
  const { args, where } = picked(pick, fields, table, hidden)
  const limit = pick.limit === undefined ? '' : ` LIMIT ${pick.limit}`
  const cells = ['id', ...columns.map(({ sql }) => sql)]
  const found = await query(
    `SELECT json_group_array(json_array(${cells.join(', ')})) FROM ` +
      `(SELECT * FROM "${table.name}" WHERE ${where} ORDER BY id${limit})`,
    args,
  )
  const empty = blank<Row>(['id', ...fields.map(({ name }) => name)])
  const rows = found.map((values) => {
    const row = fill(empty(), columns, values)
    row.id = values[0] as DocID
    return row
  })

  if (rows.length === 0) return rows
  const byID = new Map(rows.map((row) => [row.id, row]))
  const ids = JSON.stringify([...byID.keys()])
  for (const field of listsIn(fields)) {
    for (const row of rows) row[field.name] = []
    const list = listOf(field, table)
    const items = await query(
      `SELECT json_group_array(json_array(parent, ${list.cells.join(', ')})) FROM ` +
        `(SELECT *, ${list.parent} AS parent FROM "${list.from}" ` +
        `WHERE ${list.parent} IN (SELECT value FROM json_each(?))${list.and} ORDER BY ${list.order})`,
      [ids],
    )
    for (const [parent, ...values] of items)
      (byID.get(parent as DocID)?.[field.name] as unknown[]).push(list.read(values))
  }
  return rows
}

function picked(
  pick: Reading['pick'],
  fields: readonly FlattenedField[],
  table: Table,
  { drafts, trash }: Hidden,
): { args: (number | string)[]; where: string } {
  const present = [
    ...(trash ? [`"${table.column('deletedAt')}" IS NULL`] : []),
    ...(drafts ? [`"${table.column('_status')}" = 'published'`] : []),
  ]
  const after = 'after' in pick && pick.after !== null ? [pick.after] : []
  const next = after.map(() => 'id > ?')
  if (!('ids' in pick)) return { args: after, where: [...next, ...present].join(' AND ') || 'TRUE' }
  // Of one value an index gives them in the order of their ids.
  const among =
    pick.ids.length === 1 ? "= json_extract(?, '$[0]')" : 'IN (SELECT value FROM json_each(?))'
  const pointer = table.field(pick.field)
  const pointing =
    pointer?.type === 'relationship' && pointer.hasMany
      ? `id IN (SELECT parent_id FROM "${table.relations}" WHERE path = '${pick.field}' AND "${table.related(pointer)}" ${among})`
      : `"${pick.field === 'id' ? 'id' : table.column(pick.field)}" ${among}`
  const isID = pick.field === 'id' || pointer?.type === 'relationship'
  return {
    args: [JSON.stringify(isID ? pick.ids.map(Number) : pick.ids), ...after],
    where: [pointing, ...next, ...present].join(' AND '),
  }
}

interface List {
  /** A further condition. */
  and: string
  cells: string[]
  from: string
  order: string
  /** The column that points at the document. */
  parent: string
  read: (values: readonly unknown[]) => unknown
}

const listsIn = (fields: readonly FlattenedField[]): FlattenedField[] =>
  fields.filter((field) => field.type === 'array' || ('hasMany' in field && field.hasMany))

function listOf(field: FlattenedField, table: Table): List {
  if (field.type !== 'array')
    return {
      and: ` AND path = '${field.name}'`,
      cells: [`"${table.related(field)}"`],
      from: table.relations,
      order: '"order"',
      parent: 'parent_id',
      read: ([id]) => id,
    }
  const rows = table.list(field.name)
  const columns = columnsOf(field.flattenedFields, rows)
  return {
    and: '',
    cells: ['id', ...columns.map(({ sql }) => sql)],
    from: rows.name,
    order: '_order',
    parent: '_parent_id',
    read: (values) => fill<Members>({ id: values[0] }, columns, values),
  }
}

/** Behind an id, the values of the columns. */
function fill<T extends Members>(
  doc: T,
  columns: readonly Column[],
  values: readonly unknown[],
): T {
  for (let at = 0; at < columns.length; at++) columns[at]?.set(doc, values[at + 1])
  return doc
}
