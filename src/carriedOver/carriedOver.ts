import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { carryMongo } from './mongo.ts'
import { carrySQLite } from './sqlite.ts'

/**
 * Facts that an earlier version wrote in another way are written anew on connecting, each kind once: the schema can be
 * right and a row still say what it no longer means.
 */
export const carriedOver = <Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await connect?.(options)
      await (db.name === 'mongoose'
        ? carryMongo(db as unknown as MongooseAdapter)
        : carrySQLite(db as unknown as SQLiteAdapter))
    }
    return db
  },
})
