import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, PayloadRequest } from 'payload'
import { randomUUID } from 'node:crypto'

import { configOf } from '../configOf.ts'
import type { DocID, Row } from '../types.ts'

type Columns = Record<string, unknown>
type Tables = Map<string, Columns[]>

/** SQLite's own limit on the values of one statement. */
const MAX_VALUES = 32_000

/** One INSERT for hundreds of rows, and for those of their arrays and many-to-many relationships. */
export async function insertIntoSQLite(
  adapter: SQLiteAdapter,
  collection: string,
  rows: readonly Row[],
  req: PayloadRequest,
): Promise<void> {
  const config = configOf(adapter.payload, collection)
  const tableName = adapter.tableNameMap.get(snakeCase(collection))
  if (!config || !tableName) throw new Error(`There is no collection "${collection}".`)
  const tables: Tables = new Map([[tableName, []]])
  for (const row of rows) {
    const columns: Columns = { id: row.id, createdAt: row.createdAt, updatedAt: row.updatedAt }
    flatten(config.flattenedFields, row, {
      columns,
      id: row.id,
      path: '',
      relations: `${tableName}${adapter.relationshipsSuffix}`,
      tableName,
      tables,
    })
    tables.get(tableName)?.push(columns)
  }
  const db = await connection(adapter, req)
  // Until the commit: the collections of a batch point at each other in any order.
  await adapter.execute({ db, raw: 'PRAGMA defer_foreign_keys = ON' })
  for (const [name, values] of tables) {
    const width = Math.max(...values.map((columns) => Object.keys(columns).length))
    const step = Math.floor(MAX_VALUES / width)
    for (let at = 0; at < values.length; at += step)
      await adapter.insert({ db, tableName: name, values: values.slice(at, at + step) })
  }
}

type Connection = Parameters<SQLiteAdapter['insert']>[0]['db']

const connection = async (adapter: SQLiteAdapter, req: PayloadRequest): Promise<Connection> =>
  (adapter.sessions[String(await req.transactionID)]?.db ??
    adapter.drizzle) as unknown as Connection

interface Into {
  columns: Columns
  id: DocID
  path: string
  relations: string
  tableName: string
  tables: Tables
}

function flatten(fields: readonly FlattenedField[], doc: Readonly<Columns>, into: Into): void {
  for (const field of fields) {
    const value = doc[field.name]
    const name = into.path ? `${into.path}_${field.name}` : field.name
    if (value === undefined || value === null || field.type === 'join') continue
    if (field.type === 'group' || field.type === 'tab')
      flatten(field.flattenedFields, value as Columns, { ...into, path: name })
    else if (field.type === 'array')
      flattenArray(field.flattenedFields, value as Columns[], name, into)
    else if (field.type === 'relationship' && field.hasMany && typeof field.relationTo === 'string')
      relate(value as DocID[], `${field.relationTo}ID`, name.replaceAll('_', '.'), into)
    else if (
      field.type === 'blocks' ||
      ('hasMany' in field && field.hasMany) ||
      ('localized' in field && field.localized)
    )
      throw new Error(`"${field.name}" cannot be ingested: write it with payload.create.`)
    else into.columns[name] = value
  }
}

function flattenArray(
  fields: readonly FlattenedField[],
  items: readonly Columns[],
  name: string,
  into: Into,
): void {
  const tableName = `${into.tableName}_${snakeCase(name)}`
  items.forEach((item, at) => {
    const columns: Columns = {
      _order: at + 1,
      _parentID: into.id,
      id: randomUUID().replaceAll('-', '').slice(0, 24),
    }
    flatten(fields, item, { ...into, columns, path: '', tableName })
    add(into.tables, tableName, columns)
  })
}

const relate = (
  ids: readonly DocID[],
  column: string,
  path: string,
  { id, relations, tables }: Into,
): void =>
  ids.forEach((to, at) => add(tables, relations, { [column]: to, order: at + 1, parent: id, path }))

function add(tables: Tables, name: string, columns: Columns): void {
  const rows = tables.get(name) ?? []
  rows.push(columns)
  tables.set(name, rows)
}

const snakeCase = (text: string): string =>
  text.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
