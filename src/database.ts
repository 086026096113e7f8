import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { resolve } from 'node:path'
import type { DatabaseAdapterObj, SanitizedConfig } from 'payload'

import { analysed } from './analysed.ts'
import { carriedOver } from './carriedOver/carriedOver.ts'
import { migrated } from './migrated.ts'
import { refuseUnfit } from './refuseUnfit.ts'

// From the working folder, not from this file: Next bundles the file elsewhere.
const migrationDir = resolve('src/migrations/sqlite')

/**
 * The database that a URI names: `mongodb://…` (a replica set, or there are no transactions) or `file:…`,
 * the embedded SQLite. SQLite's schema is pushed while developing and migrated in production.
 */
export const database = (uri: string): DatabaseAdapterObj =>
  /^mongodb(\+srv)?:/.test(uri)
    ? refuseUnfit(
        uri,
        carriedOver(
          mongooseAdapter({
            // Or a page of one event's results is counted by going through all results by their id.
            disableIndexHints: true,
            // The first writes would meet a WriteConflict while Mongoose still builds indexes.
            ensureIndexes: true,
            url: uri,
          }),
        ),
      )
    : analysed(
        carriedOver(
          migrated(
            refuseUnfit(
              uri,
              sqliteAdapter({
                // Or the id of a deleted athlete would come again, and addresses, caches and histories name another.
                autoIncrement: true,
                busyTimeout: 5000,
                client: { url: uri },
                migrationDir,
                wal: { synchronous: 'NORMAL' },
              }),
            ),
          ),
        ),
      )

/** The same product on another database of the same kind. */
export const onDatabase = (config: SanitizedConfig, uri: string): SanitizedConfig => ({
  ...config,
  db: database(uri) as SanitizedConfig['db'],
})
