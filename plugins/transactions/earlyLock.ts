import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { afterEnd } from './afterCommit.ts'
import { Busy } from './Busy.ts'
import { DocumentQueues } from './DocumentQueues.ts'
import { isMongo } from './isMongo.ts'
import { isTransient } from './isTransient.ts'
import type { TransactionsOptions } from './types.ts'

const locking = new Set(['delete', 'deleteByID', 'restoreVersion', 'update', 'updateByID'])

/**
 * On MongoDB a save that reads a document and writes it later loses to whoever wrote it in between, and Payload
 * does not retry. So a save waits for its turn at the document among those of this process, and the first thing that its
 * transaction does is to write the document's version key: from then on those of other processes wait too, and losing
 * this first race costs nothing but another try.
 */
export function earlyLock(settings: Required<TransactionsOptions>): CollectionBeforeOperationHook {
  const queues = new Map<CollectionSlug, DocumentQueues>()
  return async ({ args, collection: { slug }, operation, req }) => {
    const db: unknown = req.payload.db
    if (!locking.has(operation) || !isMongo(db)) return
    const id = await req.transactionID
    const session = id === undefined ? undefined : db.sessions[id]
    const model = db.collections[slug]
    if (!session?.inTransaction() || !model) return

    const target = args as Target
    const ids = new Set(await affected(db, slug, operation, target))
    // Inside somebody's longer transaction there is no starting over, and no waiting with what it holds; its owner does.
    const fresh = session.transaction.isStarting
    const { options } = session.transaction
    const patience = Date.now() + settings.waitMs
    const queue = queues.get(slug) ?? new DocumentQueues()
    queues.set(slug, queue)
    const enter = () => queue.enter(ids, patience, settings.waitMs)
    let leave = fresh ? await enter() : noTurn
    if (fresh) await leaveInTheEnd(req, settings.openMs, () => leave())
    for (let attempt = 0; ; attempt++) {
      try {
        await model.updateMany(
          { _id: { $in: [...ids] } },
          { $inc: { __v: 1 } },
          { session, timestamps: false },
        )
        const missed = target.where
          ? (await found(db, slug, target.where, req)).filter((each) => !ids.has(each))
          : []
        if (missed.length === 0 || !fresh || Date.now() > patience) return
        // Saved by another in between: a bulk operation would find it too, and must have it locked.
        missed.forEach((each) => ids.add(each))
        await session.abortTransaction()
        leave()
        leave = await enter()
        session.startTransaction(options)
      } catch (err) {
        if (!fresh || !isTransient(err)) throw err
        if (Date.now() > patience) throw new Busy(settings.waitMs, err)
        await session.abortTransaction()
        await sleep(Math.random() * Math.min(2 * 2 ** attempt, 50))
        session.startTransaction(options)
      }
    }
  }
}

const noTurn = (): void => undefined

/** A transaction that nobody ends is ended by MongoDB, without a word. */
async function leaveInTheEnd(req: PayloadRequest, openMs: number, leave: () => void) {
  const timer = setTimeout(leave, openMs)
  timer.unref()
  await afterEnd(req, () => {
    clearTimeout(timer)
    leave()
    return Promise.resolve()
  })
}

interface Target {
  id?: number | string
  where?: Where
}

/** Read outside the transaction, so that its snapshot begins with the lock. */
async function affected(
  db: MongooseAdapter,
  collection: CollectionSlug,
  operation: string,
  { id, where }: Target,
): Promise<(number | string)[]> {
  if (operation === 'restoreVersion') {
    const { docs } = await db.findVersions({
      collection,
      limit: 1,
      pagination: false,
      where: { id: { equals: id } },
    })
    return docs.map((version) => version.parent)
  }
  if (id !== undefined) return [id]
  return where ? found(db, collection, where) : []
}

async function found(
  db: MongooseAdapter,
  collection: CollectionSlug,
  where: Where,
  req?: PayloadRequest,
): Promise<(number | string)[]> {
  const { docs } = await db.find<{ id: number | string }>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where,
  })
  return docs.map((doc) => doc.id)
}
