import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { desc } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { buildQuery } from '@payloadcms/drizzle'
import type { FindArgs, PaginatedDocs, Plugin, TypeWithID, Where } from 'payload'

import { isSQLite } from '../../plugins/transactions/index.ts'
import { alternativesOf } from './alternativesOf.ts'

type DocID = TypeWithID['id']
type Page = Required<Pick<FindArgs, 'limit' | 'page'>>

/**
 * A list of what is one thing or another comes from SQLite in order without sorting all there is: each branch of the `or`
 * by its own index, two rows compared at a time. SQLite does so for a union, not for an `or`. (MongoDB does it by itself
 * where each branch has an index that ends with the order.)
 */
export const eitherInOrder: Plugin = (config) => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    const { db } = payload
    if (!isSQLite(db)) return
    const methods = payload.db as unknown as { find: Find }
    const find = methods.find.bind(db)
    methods.find = async (args) => {
      const { collection, limit, page = 1, req, where } = args
      const branches = alternativesOf(where, payload.collections[collection].config)
      if (branches.length === 0 || !limit || req?.transactionID) return find(args)
      const ids = await idsInOrder(db, args, branches, { limit, page })
      if (!ids) return find(args)
      const found = await find({ ...args, page: 1, pagination: false, where: { id: { in: ids } } })
      const docs = ids.flatMap((id) => found.docs.filter((doc) => doc.id === id))
      if (args.pagination === false) return { ...found, docs, page }
      return paged(docs, { limit, page }, (await payload.db.count(args)).totalDocs)
    }
  },
})

type Find = (args: FindArgs) => Promise<PaginatedDocs<TypeWithID>>

/** The ids of one page; null where the list goes through other tables, whose rows may come more than once. */
async function idsInOrder(
  db: SQLiteAdapter,
  { collection, locale, sort }: FindArgs,
  branches: Where[],
  { limit, page }: Page,
): Promise<DocID[] | null> {
  const { config } = db.payload.collections[collection]
  const tableName = String(db.tableNameMap.get(collection.replaceAll('-', '_')))
  const table = db.tables[tableName] as (SQLiteTable & { id: SQLiteColumn }) | undefined
  if (!table) return null
  const built = branches.map((where) =>
    buildQuery({
      adapter: db as unknown as Parameters<typeof buildQuery>[0]['adapter'],
      fields: config.flattenedFields,
      locale,
      // Payload adds to the list that it is given.
      sort: [sort ?? config.defaultSort ?? []].flat(),
      tableName,
      where,
    }),
  )
  const orderBy = built[0]?.orderBy ?? []
  if (built.some(({ joins }) => joins.length > 0)) return null
  const sorts = orderBy.map(({ column }, at) => [`sort${at}`, column as unknown as SQLiteColumn])
  const [first, ...others] = built.map(({ where }) =>
    db.drizzle
      .select({ ...(Object.fromEntries(sorts) as Record<string, SQLiteColumn>), id: table.id })
      .from(table)
      .where(where)
      .$dynamic(),
  )
  if (!first) return null
  const either = others.reduce((all, one) => all.union(one), first)
  // Those of one moment have an order too, or a page could begin with what ended the one before.
  const order = [...orderBy, { column: table.id, order: orderBy.at(-1)?.order ?? desc }]
  const rows = await either
    .orderBy(...order.map(({ column, order: by }) => by(column as unknown as SQLiteColumn)))
    .offset((page - 1) * limit)
    .limit(limit)
  return rows.map(({ id }) => id as DocID)
}

/** As Payload tells of a page. */
function paged<T>(docs: T[], { limit, page }: Page, totalDocs: number): PaginatedDocs<T> {
  const totalPages = Math.ceil(totalDocs / limit)
  const hasNextPage = page < totalPages
  const hasPrevPage = page > 1
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}
