import type { Table } from '../sqlite/tableOf.ts'

export type Cell = null | number | string

interface Statement {
  args: Cell[]
  sql: string
}

/** SQLite's own limit on the values of one statement is 32,766. */
const MAX_VALUES = 32_000

/** INSERTs of as many rows each as SQLite takes, by the names of columns. What a row leaves out is the column's default. */
export function* insertSQL(
  { columns, name }: Pick<Table, 'columns' | 'name'>,
  rows: readonly Readonly<Record<string, Cell>>[],
): Generator<Statement> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const byDefault = new Map(
    Object.values(columns).map((column) => [column.name, defaultOf(column.default)]),
  )
  const fallbacks = names.map((column) => byDefault.get(column) ?? null)
  const step = Math.floor(MAX_VALUES / names.length)
  for (let at = 0; at < rows.length; at += step) {
    const some = rows.slice(at, at + step)
    const one = `(${names.map(() => '?').join(',')})`
    yield {
      args: some.flatMap((row) => names.map((column, i) => row[column] ?? fallbacks[i] ?? null)),
      sql: `INSERT INTO "${name}" (${names.map((column) => `"${column}"`).join(',')}) VALUES ${some.map(() => one).join(',')}`,
    }
  }
}

function defaultOf(value: unknown): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' || typeof value === 'string' ? value : null
}
