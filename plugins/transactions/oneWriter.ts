import { createClient, type Client } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { Busy } from './Busy.ts'
import { ENDED } from './ended.ts'
import { isBusy } from './isBusy.ts'
import { isSQLite } from './isSQLite.ts'
import { joinQueue } from './joinQueue.ts'
import type { TransactionsOptions } from './types.ts'
import { WriterQueue } from './WriterQueue.ts'

interface Open {
  id: string
  /** Writes that joined it without being told its id; it does not end before they have. */
  joined: Set<Promise<unknown>>
  open: boolean
  timer: NodeJS.Timeout
}

/**
 * Gives SQLite real transactions. As it comes, the adapter has none (a killed save tears documents), and with
 * `transactionOptions` it opens a connection a save, never closes it, and swallows the errors of COMMIT.
 * Here one second connection writes, one transaction at a time; readers keep the adapter's own connection and,
 * in WAL, never wait. An operation nested in a save without its `req` would wait for itself for ever: it is refused.
 * A bare write of the adapter's (`db.updateOne`), which Payload itself makes so in places, joins the save instead.
 */
export async function installOneWriter(
  payload: Payload,
  settings: Required<TransactionsOptions>,
): Promise<void> {
  const db: unknown = payload.db
  if (!isSQLite(db)) return
  let writer = await connect(db)
  let own = session(drizzle(writer, { schema: db.schema }))
  const queue = new WriterQueue()
  const transactions = new Map<number | string, Open>()
  const current = new AsyncLocalStorage<Open>()

  const end = async (id: number | string, sql: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    const transaction = transactions.get(id)
    delete db.sessions[id]
    if (!transaction && sql === 'COMMIT') throw new Error(ENDED)
    if (!transaction) return
    transactions.delete(id)
    clearTimeout(transaction.timer)
    transaction.open = false
    try {
      await Promise.allSettled(transaction.joined)
      await writer.execute(sql)
    } catch (err) {
      if (sql === 'COMMIT') await writer.execute('ROLLBACK').catch(() => undefined)
      throw err
    } finally {
      queue.leave()
    }
  }

  /**
   * libsql's own busy wait blocks the thread; another process's writer is waited for in steps instead. And a BEGIN
   * that finds the database busy stays open as a statement, in whose company nothing can be committed: so the way is
   * tried first, and in the rare case that it closes just then, the connection is a new one.
   */
  const beginImmediate = async (waitMs: number): Promise<void> => {
    const patience = Date.now() + waitMs
    for (let free = false; ;) {
      try {
        await writer.executeMultiple('BEGIN IMMEDIATE; COMMIT')
        free = true
        await writer.execute('BEGIN IMMEDIATE')
        return
      } catch (err) {
        if (!isBusy(err)) throw err
        if (free) {
          writer.close()
          writer = await connect(db)
          own = session(drizzle(writer, { schema: db.schema }))
          free = false
        }
        if (Date.now() > patience) throw new Busy(waitMs, err)
        await sleep(1 + Math.random() * 9)
      }
    }
  }

  const begin = async (transaction: Open): Promise<string> => {
    const { id } = transaction
    await queue.enter(settings.waitMs)
    try {
      await beginImmediate(settings.waitMs)
    } catch (err) {
      queue.leave()
      throw err
    }
    transaction.open = true
    transaction.timer = setTimeout(() => {
      payload.logger.error(
        `A transaction stayed open for ${settings.openMs / 1000} seconds and was rolled back.`,
      )
      void end(id, 'ROLLBACK').catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Rollback failed' }),
      )
      // Until its owner hears of it, what it still writes must not be saved on its own.
      db.sessions[id] = ended
    }, settings.openMs)
    transaction.timer.unref()
    transactions.set(id, transaction)
    db.sessions[id] = own
    return id
  }

  db.beginTransaction = () => {
    if (current.getStore()?.open) return Promise.reject(new Error(NESTED))
    const transaction = { id: randomUUID(), joined: new Set(), open: false } as unknown as Open
    current.enterWith(transaction)
    return begin(transaction)
  }
  db.commitTransaction = async (id) => end(await id, 'COMMIT')
  db.rollbackTransaction = async (id) => end(await id, 'ROLLBACK')
  joinQueue(db, () => {
    const transaction = current.getStore()
    return transaction?.open ? transaction : undefined
  })

  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    await destroy?.()
    writer.close()
  }
}

const NESTED =
  'This call would wait for the transaction it is made from. Pass `req` to every Payload call made inside a hook or a transaction.'

type Session = SQLiteAdapter['sessions'][string]

/** What the adapter's own methods look for: a connection to use. They never end it themselves any more. */
const session = (connection: unknown): Session => ({ db: connection }) as Session

const ended = Object.defineProperty(session(null), 'db', {
  get: () => {
    throw new Error(ENDED)
  },
})

async function connect(db: SQLiteAdapter): Promise<Client> {
  const client = createClient(db.clientConfig)
  // PRAGMAs hold for one connection. Waiting for another process is done below, without blocking this one.
  await client.execute('PRAGMA busy_timeout = 0')
  await client.execute('PRAGMA foreign_keys = ON')
  await client.execute(`PRAGMA synchronous = ${db.wal ? db.wal.synchronous : 'FULL'}`)
  return client
}
