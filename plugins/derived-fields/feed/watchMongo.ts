import { MongoClient, type ChangeStream } from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { FEED } from '../names.ts'

const FIRST_WAIT_MS = 500
const LAST_WAIT_MS = 30_000

/**
 * Wakes the feed when another process has saved, through a MongoDB change stream on a connection of its own. One that
 * breaks, as when a primary is lost for longer than the driver bridges by itself, is opened again, waiting longer
 * each time; meanwhile, and where the server has none (no replica set), the feed's clock does it alone.
 * Returns how to stop.
 *
 * @throws when the server cannot be reached
 */
export async function watchMongo(
  db: MongooseAdapter,
  wake: () => void,
): Promise<() => Promise<void>> {
  if (!db.url) return () => Promise.resolve()
  const client = await new MongoClient(db.url, {
    maxPoolSize: 2,
    serverSelectionTimeoutMS: 5_000,
  }).connect()
  const feed = client.db(db.connection.name).collection(FEED)
  let timer: NodeJS.Timeout | undefined
  let waitMs = FIRST_WAIT_MS
  let stream: ChangeStream = open()

  function open(): ChangeStream {
    const opened = feed.watch([], { maxAwaitTimeMS: 1_000 })
    opened.once('init', () => {
      waitMs = FIRST_WAIT_MS
      // What came while nobody watched.
      wake()
    })
    opened.on('change', wake)
    opened.on('error', () => undefined)
    // After an error, and when what it watches has gone away.
    opened.once('close', () => {
      quieten(opened)
      timer = setTimeout(() => (stream = open()), waitMs).unref()
      waitMs = Math.min(waitMs * 2, LAST_WAIT_MS)
    })
    return opened
  }

  return async () => {
    clearTimeout(timer)
    quieten(stream)
    await stream.close()
    await client.close()
  }
}

/** A stream that is closed under way still tells of it, once. */
function quieten(stream: ChangeStream): void {
  stream.removeAllListeners()
  stream.on('error', () => undefined)
}
