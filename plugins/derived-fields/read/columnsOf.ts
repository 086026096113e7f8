import type { FlattenedField } from 'payload'

import type { Table } from '../sqlite/tableOf.ts'

type Members = Record<string, unknown>

/** A value as SQLite is asked for it, and how it gets into the document. */
export interface Column {
  set: (doc: Members, value: unknown) => void
  /** An expression that can stand in json_array(). */
  sql: string
}

/** The columns of fields, those of groups included; lists have tables of their own. */
export function columnsOf(
  fields: readonly FlattenedField[],
  table: Table,
  path: readonly string[] = [],
): Column[] {
  return fields.flatMap((field): Column[] => {
    if (field.type === 'group' || field.type === 'tab')
      return columnsOf(field.flattenedFields, table, [...path, field.name])
    if (field.type === 'array' || field.type === 'join' || ('hasMany' in field && field.hasMany))
      return []
    const name = `"${table.column([...path, field.name].join('_'))}"`
    const set = (doc: Members, value: unknown) => {
      memberAt(doc, path)[field.name] = convert(field, value)
    }
    return [{ set, sql: expression(field, name) }]
  })
}

function memberAt(doc: Members, path: readonly string[]): Members {
  return path.reduce((inner, name) => (inner[name] ??= {}) as Members, doc)
}

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
  if (type === 'date') return new Date(value as string).toISOString()
  return value
}
