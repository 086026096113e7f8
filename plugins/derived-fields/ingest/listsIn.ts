import type { FlattenedField } from 'payload'
import { randomBytes } from 'node:crypto'

import { columnsOf } from '../sqlite/columnsOf.ts'
import { hasColumn } from '../sqlite/hasColumn.ts'
import type { Table } from '../sqlite/tableOf.ts'
import type { DocID } from '../types.ts'
import type { Filling } from './insertSQL.ts'
import { plainColumns } from './plainColumns.ts'

type Members = Readonly<Record<string, unknown>>

/** A value of a document, and the id of the row that its lists point at. */
interface Held<Value> {
  doc: Value
  id: DocID
}

/**
 * The rows of the lists among some fields, for the tables that these have of their own.
 * @throws Error for a field whose storage only Payload knows
 */
export function listsIn(
  fields: readonly FlattenedField[],
  table: Table,
  holders: readonly Held<Members>[],
  path = '',
): Filling[] {
  return fields.flatMap((field): Filling[] => {
    if (field.type === 'join') return []
    const name = path ? `${path}_${field.name}` : field.name
    const isGroup = field.type === 'group' || field.type === 'tab'
    if (!isGroup && hasColumn(field)) return []
    const held = heldBy(holders, field.name)
    if (held.length === 0) return []
    if (isGroup) return listsIn(field.flattenedFields, table, held as Held<Members>[], name)
    if (field.type === 'array')
      return itemsOf(field.flattenedFields, table.list(name), held as Held<Members[]>[])
    if (field.type === 'relationship' && typeof field.relationTo === 'string')
      return [relations(table, table.related(field), name, held as Held<DocID[]>[])]
    throw new Error(`"${field.name}" cannot be ingested: write it with payload.create.`)
  })
}

const heldBy = (holders: readonly Held<Members>[], name: string): Held<unknown>[] =>
  holders.flatMap(({ doc, id }) => {
    const value = doc[name]
    return value === undefined || value === null ? [] : [{ doc: value, id }]
  })

function itemsOf(
  fields: readonly FlattenedField[],
  table: Table,
  lists: readonly Held<readonly Members[]>[],
): Filling[] {
  const docs = lists.flatMap(({ doc: items, id }) =>
    items.map((item, at) => ({
      ...item,
      _order: at + 1,
      _parent_id: id,
      id: (item.id as string | undefined) ?? randomBytes(12).toString('hex'),
    })),
  )
  const columns = [
    ...columnsOf(
      fields.filter(({ name }) => name !== 'id'),
      table,
    ),
    ...plainColumns('_order', '_parent_id', 'id'),
  ]
  return [
    { columns, docs, table },
    ...listsIn(
      fields,
      table,
      docs.map((doc) => ({ doc, id: doc.id })),
    ),
  ]
}

function relations(
  { relations: name }: Table,
  column: string,
  path: string,
  lists: readonly Held<readonly DocID[]>[],
): Filling {
  const docs = lists.flatMap(({ doc: ids, id }) =>
    ids.map((to, at) => ({ order: at + 1, parent_id: id, path: path.replaceAll('_', '.'), to })),
  )
  const columns = [
    ...plainColumns('order', 'parent_id', 'path'),
    { cell: ({ to }: Members) => to as DocID, name: column },
  ]
  return { columns, docs, table: { columns: {}, name } }
}
