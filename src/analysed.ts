import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAdapterObj } from 'payload'

import { isBusy } from '../plugins/transactions/index.ts'

/** How often what has been added since is taken into account, in milliseconds. */
const EVERY_MS = 60_000
/** How long a moment is looked for in which nobody writes. */
const PATIENCE_MS = 2_000

/**
 * Lets SQLite know how many rows share a value of each index: it looks at a thousand of them, which takes milliseconds,
 * when the database is opened and closed and once a minute. Unless told, it takes any value for a rare one, and
 * looks for the results of an event among all that are not under embargo: among all there are.
 */
export const analysed = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
  everyMs = EVERY_MS,
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
      timer ??= setInterval(() => void analyse(db), everyMs).unref()
    }
    db.destroy = async () => {
      clearInterval(timer)
      await analyse(db)
      await destroy?.()
    }
    return db
  },
})

async function analyse(db: SQLiteAdapter): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (;;)
    try {
      await analyseNow(db)
      return
    } catch (err) {
      if (isBusy(err) && Date.now() < end) await sleep(10 + Math.random() * 40)
      else {
        db.payload.logger.warn({
          err,
          msg: 'SQLite could not look at its indexes; it tries again later.',
        })
        return
      }
    }
}

/**
 * Not for a moment may it wait for a writer: SQLite would have the whole process stand still for `busyTimeout`, and the
 * writer in it as well. Both commands are run when they are called, so that no other comes between them.
 */
async function analyseNow({ busyTimeout, client }: SQLiteAdapter): Promise<void> {
  const analysing = client.executeMultiple(
    'PRAGMA busy_timeout = 0; PRAGMA analysis_limit = 1000; ANALYZE',
  )
  const restoring = client.executeMultiple(`PRAGMA busy_timeout = ${busyTimeout}`)
  await Promise.allSettled([analysing, restoring])
  await analysing
  await restoring
}
