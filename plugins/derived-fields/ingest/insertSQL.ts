import type { Cell } from '../sqlite/cellOf.ts'
import type { Column } from '../sqlite/columnsOf.ts'
import { givenRows } from '../sqlite/givenRows.ts'
import type { Table } from '../sqlite/tableOf.ts'

/** What goes into one table. */
export interface Filling {
  columns: readonly Pick<Column, 'cell' | 'name'>[]
  docs: readonly Readonly<Record<string, unknown>>[]
  table: Pick<Table, 'columns' | 'name'>
}

interface Statement {
  args: [string]
  sql: string
}

/** How many rows share a list of columns. */
const ALIKE = 1_000

/** INSERTs of many documents each. What a document leaves out is the column's default. */
export function* insertSQL({ columns, docs, table }: Filling): Generator<Statement> {
  const defaults = new Map(
    Object.values(table.columns).map((column) => [column.name, defaultOf(column.default)]),
  )
  for (let at = 0; at < docs.length; at += ALIKE) {
    const some = docs.slice(at, at + ALIKE)
    const used = columns
      .map(({ cell, name }) => ({ cells: some.map(cell), name, other: defaults.get(name) ?? null }))
      // Neighbours are of one kind: what none of them has need not be said for each.
      .filter(({ cells }) => cells.some((cell) => cell !== null))
    const rows = some.map((_, n) => used.map(({ cells, other }) => cells[n] ?? other))
    const names = used.map(({ name }) => `"${name}"`).join(',')
    const values = used.map((_, n) => `cells ->> ${n}`).join(',')
    yield {
      args: [JSON.stringify(rows)],
      sql: `INSERT INTO "${table.name}" (${names}) ${givenRows} SELECT ${values} FROM given`,
    }
  }
}

function defaultOf(value: unknown): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' || typeof value === 'string' ? value : null
}
