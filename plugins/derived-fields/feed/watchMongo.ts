import { MongoClient } from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { FEED } from '../names.ts'

/** How long to wait before the stream is opened again, in milliseconds. */
const AGAIN_MS = 5_000

/**
 * Wakes the feed when another process has saved, through a MongoDB change stream on a connection of its own. A stream
 * that breaks is opened again; meanwhile, and where the server has none (no replica set), the feed's clock does it
 * alone. Returns how to stop.
 */
export function watchMongo(payload: Payload, wake: () => void): () => Promise<void> {
  const stopped = new AbortController()
  const { connection, url } = payload.db as unknown as MongooseAdapter
  if (!url) return () => Promise.resolve()

  const watchOnce = async (): Promise<void> => {
    const client = new MongoClient(url, { maxPoolSize: 2, serverSelectionTimeoutMS: 5_000 })
    const close = () => void client.close()
    stopped.signal.addEventListener('abort', close, { once: true })
    try {
      const changes = client
        .db(connection.name)
        .collection(FEED)
        .watch([], { maxAwaitTimeMS: 1_000 })
      for await (const change of changes) if (change) wake()
    } finally {
      stopped.signal.removeEventListener('abort', close)
      await client.close()
    }
  }

  const watching = (async () => {
    while (!stopped.signal.aborted) {
      await watchOnce().catch((err: unknown) => {
        if (!stopped.signal.aborted)
          payload.logger.warn({ err, msg: 'The change stream broke; it is opened again.' })
      })
      await sleep(AGAIN_MS, undefined, { ref: false, signal: stopped.signal }).catch(
        () => undefined,
      )
    }
  })()
  return async () => {
    stopped.abort()
    await watching
  }
}
