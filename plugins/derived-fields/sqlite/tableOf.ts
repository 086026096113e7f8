import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField } from 'payload'

import { configOf } from '../configOf.ts'

/** A table of a collection or of one of its lists, as the adapter made it. */
export interface Table {
  /** The name of a column: of `elsewhere_venue`, of `athlete`. @throws Error where there is none */
  column: (path: string) => string
  /** Names of columns by path, with what SQLite writes where nothing is given. */
  columns: Readonly<Record<string, TableColumn>>
  field: (name: string) => FlattenedField | undefined
  /** The table of an array field. */
  list: (path: string) => Table
  name: string
  /** The column of `relations` that holds the ids of a relationship. */
  related: (field: FlattenedField) => string
  /** The table of many-to-many relationships. */
  relations: string
}

export interface TableColumn {
  default?: unknown
  name: string
}

/** @throws Error for a collection that is not there */
export function tableOf(adapter: SQLiteAdapter, collection: string): Table {
  const config = configOf(adapter.payload, collection)
  const name = adapter.tableNameMap.get(snakeCase(collection))
  if (!config || !name) throw new Error(`There is no collection "${collection}".`)
  return table(adapter, name, `${name}${adapter.relationshipsSuffix}`, config.flattenedFields)
}

function table(
  adapter: SQLiteAdapter,
  name: string,
  relations: string,
  fields: readonly FlattenedField[],
): Table {
  const columns = adapter.tables[name] as unknown as Record<string, TableColumn> | undefined
  if (!columns) throw new Error(`There is no table "${name}".`)
  const column = (path: string): string => {
    const found = columns[path]
    if (!found) throw new Error(`The table "${name}" has no column for "${path}".`)
    return found.name
  }
  return {
    column,
    columns,
    field: (wanted) => fields.find((one) => one.name === wanted),
    list: (path) => table(adapter, `${name}_${snakeCase(path)}`, relations, []),
    name,
    related: (field) => {
      const to = 'relationTo' in field ? field.relationTo : undefined
      const all = adapter.tables[relations] as unknown as Record<string, TableColumn> | undefined
      const found = typeof to === 'string' ? all?.[`${to}ID`] : undefined
      if (!found) throw new Error(`"${field.name}" has no column in "${relations}".`)
      return found.name
    },
    relations,
  }
}

export const snakeCase = (text: string): string =>
  text.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
