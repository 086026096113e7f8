import type { Cell } from '../sqlite/cellOf.ts'
import type { Table } from '../sqlite/tableOf.ts'

interface Statement {
  args: Cell[]
  sql: string
}

type Cells = Readonly<Record<string, Cell>>

/** SQLite's own limit on the values of one statement is 32,766. */
const MAX_VALUES = 32_000
/** How many rows share a list of columns. */
const ALIKE = 1_000

/** INSERTs of many rows each, by the names of columns. What a row leaves out is the column's default. */
export function* insertSQL(
  { columns, name }: Pick<Table, 'columns' | 'name'>,
  rows: readonly Cells[],
): Generator<Statement> {
  const defaults = new Map(
    Object.values(columns).map((column) => [column.name, defaultOf(column.default)]),
  )
  for (let at = 0; at < rows.length; at += ALIKE) {
    const some = rows.slice(at, at + ALIKE)
    const used = usedBy(some)
    const step = Math.floor(MAX_VALUES / used.length)
    for (let from = 0; from < some.length; from += step)
      yield insert(name, used, defaults, some.slice(from, from + step))
  }
}

function insert(
  table: string,
  used: readonly string[],
  defaults: ReadonlyMap<string, Cell>,
  rows: readonly Cells[],
): Statement {
  const args: Cell[] = []
  for (const row of rows)
    for (const column of used) args.push(row[column] ?? defaults.get(column) ?? null)
  const places = `(${used.map(() => '?').join(',')})`
  const names = used.map((column) => `"${column}"`).join(',')
  const values = new Array<string>(rows.length).fill(places).join(',')
  return { args, sql: `INSERT INTO "${table}" (${names}) VALUES ${values}` }
}

/** Neighbours are of one kind: what none of them has need not be said for each. */
function usedBy(rows: readonly Cells[]): string[] {
  const names = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) names.add(name)
  return [...names]
}

function defaultOf(value: unknown): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' || typeof value === 'string' ? value : null
}
