import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { count } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload, PayloadRequest, Plugin } from 'payload'

import { isSQLite } from '../../plugins/transactions/index.ts'
import { boundsFor } from './bounds.ts'
import { type Counted, endingAt } from './endingAt.ts'

/** How far is counted, where somebody's list has an end. */
const reaches = new AsyncLocalStorage<number>()

type Method = (args: { req?: PayloadRequest }) => Promise<Counted>

/**
 * A list of the public ends where its pages do, and so does the counting of it: to count all there is, the database would
 * look at every row for each page.
 */
export const boundedCounts: Plugin = (config) => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    const methods = payload.db as unknown as Record<'count' | 'find', Method>
    for (const name of ['count', 'find'] as const) {
      const method = methods[name].bind(payload.db)
      methods[name] = async (args) => {
        const reach = reachOf(args.req)
        if (reach === Infinity) return method(args)
        return endingAt(reach, await reaches.run(reach, () => method(args)))
      }
    }
    if (isSQLite(payload.db)) countSQLite(payload.db)
    else countMongo(payload)
  },
})

/** What the house asks for itself has no end. */
const reachOf = (req: PayloadRequest | undefined): number =>
  req?.payloadAPI === 'REST' || req?.payloadAPI === 'GraphQL' ? boundsFor(req).reach : Infinity

function countSQLite(db: SQLiteAdapter): void {
  const countAll = db.countDistinct.bind(db)
  const tables = db.tables as Partial<Record<string, SQLiteTable & { id: SQLiteColumn }>>
  db.countDistinct = async (asked) => {
    const reach = reaches.getStore()
    const table = tables[asked.tableName]
    if (reach === undefined || asked.column || !table) return countAll(asked)
    const drizzle = asked.db as unknown as SQLiteAdapter['drizzle']
    const found = drizzle.select({ id: table.id }).from(table).where(asked.where).$dynamic()
    for (const join of asked.joins) found[join.type ?? 'leftJoin'](join.table, join.condition)
    // A row that several others are joined to is one.
    if (asked.joins.length > 0) found.groupBy(table.id)
    const [counted] = await drizzle.select({ count: count() }).from(found.limit(reach).as('found'))
    return counted?.count ?? 0
  }
}

type Count = (filter: unknown, options?: object) => Promise<number>

function countMongo({ db }: Payload): void {
  for (const { collection } of Object.values((db as unknown as MongooseAdapter).collections)) {
    const counting = collection as unknown as { countDocuments: Count }
    const countAll = counting.countDocuments.bind(collection)
    counting.countDocuments = (filter, options) =>
      countAll(filter, { ...options, limit: reaches.getStore() })
  }
}
