import type { FreshDatabase } from '../../support/freshDatabase.ts'

/** The database that the test has told this process of. */
export const thisDatabase = (): FreshDatabase => ({
  dataDir: process.env.DATA_DIR ?? '',
  remove: () => Promise.resolve(),
  uri: process.env.DATABASE_URI ?? '',
})
