import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import { budgetMongo } from './budgetMongo.ts'
import { budgetSQLite } from './budgetSQLite.ts'
import { currentBudget } from './withinBudget.ts'

/** They are told who asks. */
const READS = ['count', 'find', 'findDistinct', 'findOne', 'findVersions', 'queryDrafts'] as const

type Read = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

const budgeted = new WeakSet<Payload['db']>()

/** Has the database look at the budget of the request that it reads for, before each read. Once an instance. */
export function budgetReads({ config, db }: Payload): void {
  if (budgeted.has(db)) return
  budgeted.add(db)
  const methods = db as unknown as Record<(typeof READS)[number], Read>
  for (const name of READS) {
    const read = methods[name].bind(db)
    methods[name] = (args) => {
      if (args.req?.user?.collection === config.admin.user) currentBudget()?.ofTheDesk()
      return read(args)
    }
  }
  const begin = db.beginTransaction.bind(db)
  db.beginTransaction = (options) => {
    currentBudget()?.free()
    return begin(options)
  }
  if (db.name === 'mongoose') budgetMongo(db as unknown as MongooseAdapter)
  else budgetSQLite(db as unknown as SQLiteAdapter)
}
