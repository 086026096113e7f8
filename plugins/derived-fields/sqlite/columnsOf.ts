import type { FlattenedField } from 'payload'

import { cellOf, type Cell } from './cellOf.ts'
import { hasColumn } from './hasColumn.ts'
import type { Table } from './tableOf.ts'

type Members = Record<string, unknown>

/** One value of a document: where SQLite keeps it, how it is asked for it, and the way in and out of the document. */
export interface Column {
  /** What it is to hold of a document. */
  cell: (doc: Readonly<Members>) => Cell
  name: string
  set: (doc: Members, value: unknown) => void
  /** An expression that can stand in json_array(). */
  sql: string
}

/** The columns of fields, those of groups included; lists, blocks and translations have tables of their own. */
export function columnsOf(
  fields: readonly FlattenedField[],
  table: Table,
  path: readonly string[] = [],
): Column[] {
  return fields.flatMap((field): Column[] => {
    if (field.type === 'group' || field.type === 'tab')
      return columnsOf(field.flattenedFields, table, [...path, field.name])
    if (!hasColumn(field)) return []
    const name = table.column([...path, field.name].join('_'))
    return [
      {
        cell: (doc) => cellOf(field, found(doc, path)[field.name]),
        name,
        set: (doc, value) => {
          made(doc, path)[field.name] = convert(field, value)
        },
        sql: expression(field, `"${name}"`),
      },
    ]
  })
}

const nothing: Readonly<Members> = {}

/** The group at a path. */
const found = (doc: Readonly<Members>, path: readonly string[]): Readonly<Members> =>
  path.length === 0 ? doc : path.reduce((inner, name) => (inner[name] ?? nothing) as Members, doc)

const made = (doc: Members, path: readonly string[]): Members =>
  path.length === 0 ? doc : path.reduce((inner, name) => (inner[name] ??= {}) as Members, doc)

function expression({ type }: FlattenedField, name: string): string {
  if (type === 'json' || type === 'richText') return `json(${name})`
  // json_array() alone would round to 15 digits.
  if (type === 'number')
    return `CASE typeof(${name}) WHEN 'real' THEN json(printf('%!.17g', ${name})) ELSE ${name} END`
  return name
}

function convert({ type }: FlattenedField, value: unknown): unknown {
  if (value === null) return null
  if (type === 'checkbox') return value === 1
  if (type === 'date')
    return isISO(value as string) ? value : new Date(value as string).toISOString()
  return value
}

/** As everything here writes it; to make a date of it takes several times as long as the rest of reading it. */
const isISO = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
