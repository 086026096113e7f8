import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter } from 'payload'

export const isSQLite = (db: unknown): db is SQLiteAdapter =>
  (db as DatabaseAdapter).name === 'sqlite' && 'clientConfig' in (db as object)
