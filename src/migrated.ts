import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { migrations } from './migrations/sqlite/index.ts'

/**
 * Brings the schema up to date on connecting in production, all migrations and their records in one
 * transaction: killed at any instant, the next start finds the old schema or the new one, nothing between.
 * Several processes may start at once; one migrates and the others wait for it.
 */
export const migrated = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await connect?.(options)
      if (process.env.NODE_ENV === 'production') await migrate(db)
    }
    return db
  },
})

async function migrate(db: SQLiteAdapter): Promise<void> {
  // Changing a table means copying and dropping it, which must not take the rows that point at it along.
  // The switch has no effect inside a transaction.
  await db.client.execute('PRAGMA foreign_keys = OFF')
  await db.client.execute('BEGIN IMMEDIATE')
  try {
    await db.migrate({ migrations: migrations as Migration[] })
    await db.client.execute('COMMIT')
  } catch (err) {
    await db.client.execute('ROLLBACK')
    throw err
  } finally {
    await db.client.execute('PRAGMA foreign_keys = ON')
  }
}
