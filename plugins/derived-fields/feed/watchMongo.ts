import { MongoClient } from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { FEED } from '../names.ts'

/**
 * Wakes the feed when another process has saved, through a MongoDB change stream on a connection of its own.
 * Where the server has none (no replica set) the feed's clock does it alone. Returns how to stop.
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
  const stream = client.db(db.connection.name).collection(FEED).watch([], { maxAwaitTimeMS: 1_000 })
  stream.on('change', wake)
  stream.on('error', () => void client.close())
  return async () => {
    stream.removeAllListeners()
    stream.on('error', () => undefined)
    await stream.close()
    await client.close()
  }
}
