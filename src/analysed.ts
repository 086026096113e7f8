import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/** How often what has been added since is taken into account, in milliseconds. */
const EVERY_MS = 60_000

/**
 * Lets SQLite know how many rows share a value of each index: it looks at a thousand of them, which takes milliseconds,
 * when the database is opened and closed and once a minute. Unless told, it takes any value for a rare one, and
 * looks for the results of an event among all that are not under embargo: among all there are.
 */
export const analysed = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const connect = db.connect?.bind(db)
    const destroy = db.destroy?.bind(db)
    let timer: NodeJS.Timeout | undefined
    db.connect = async (options) => {
      await connect?.(options)
      await analyse(db)
      timer ??= setInterval(() => void analyse(db), EVERY_MS).unref()
    }
    db.destroy = async () => {
      clearInterval(timer)
      await analyse(db)
      await destroy?.()
    }
    return db
  },
})

async function analyse({ client, payload }: SQLiteAdapter): Promise<void> {
  try {
    await client.executeMultiple('PRAGMA analysis_limit = 1000; ANALYZE')
  } catch (err) {
    payload.logger.warn({ err, msg: 'SQLite could not look at its indexes; it tries again later.' })
  }
}
