import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { Drainer } from './drain/Drainer.ts'
import { setEngine, tellStarted } from './engineOf.ts'
import { Feed } from './feed/Feed.ts'
import { watchMongo } from './feed/watchMongo.ts'
import { FEED } from './names.ts'
import type { Registry } from './registry/compile.ts'

/**
 * How long the start waits for what an earlier process left undone, in milliseconds. Longer it takes where that one's own
 * transaction is in the way (MongoDB): readers need not wait for that.
 */
const HEAL_MS = 2_000

/** Sets the engine up on a Payload instance and settles what an earlier process left undone. */
export async function start(
  payload: Payload,
  registry: Registry,
  { followed, pollMs }: { followed: ReadonlySet<string>; pollMs: number },
): Promise<void> {
  const drainer = new Drainer(payload, registry, () => void feed.wake(), 5 * pollMs)
  const feed = new Feed(payload, pollMs, () => drainer.sweep())
  setEngine(payload, { drainer, feed, followed, registry })
  await ready(payload)
  await ensurePosition(payload)
  const healed = drainer
    .sweep()
    .catch((err: unknown) =>
      payload.logger.warn({ err, msg: 'Deriving failed; it is tried again.' }),
    )
  await Promise.race([healed, sleep(HEAL_MS, undefined, { ref: false })])

  feed.start()
  const stopWatching = await watch(payload, feed)
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    feed.stop()
    await drainer.stop()
    await stopWatching()
    if (destroy) payload.db.destroy = destroy
    await destroy?.()
  }
  tellStarted(payload)
}

/** While Mongoose still builds its indexes, first writes can meet a write conflict. */
async function ready(payload: Payload): Promise<void> {
  if (payload.db.name !== 'mongoose') return
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  await Promise.all(
    [...Object.values(collections), ...Object.values(versions)].map((model) => model.init()),
  )
}

/** Several processes may start at once; the unique name lets one of them create the row. */
async function ensurePosition(payload: Payload): Promise<void> {
  const where = { name: { equals: 'feed' } }
  if (await payload.db.findOne({ collection: FEED, where })) return
  try {
    await payload.db.create({ collection: FEED, data: { name: 'feed', position: 0, turn: 0 } })
  } catch (err) {
    if (!(await payload.db.findOne({ collection: FEED, where }))) throw err
  }
}

/** The change stream only makes it faster: without one, the feed's clock finds what other processes did. */
async function watch(payload: Payload, feed: Feed): Promise<() => Promise<void>> {
  if (payload.db.name !== 'mongoose') return () => Promise.resolve()
  try {
    return await watchMongo(payload.db as unknown as MongooseAdapter, () => void feed.wake())
  } catch (err) {
    payload.logger.warn({ err, msg: 'No change stream; other processes are polled.' })
    return () => Promise.resolve()
  }
}
