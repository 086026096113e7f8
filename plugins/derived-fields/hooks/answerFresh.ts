import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { afterCommit, docsIn } from '../../transactions/index.ts'
import { engineOf } from '../engineOf.ts'
import { dirtiedBy } from './markDirty.ts'
import { refresh } from './refresh.ts'

const writing = new Set([
  'create',
  'delete',
  'deleteByID',
  'restoreVersion',
  'update',
  'updateByID',
])

interface Answer {
  /** The documents that the saves of one transaction will answer with, by collection. */
  docs: Map<string, Record<string, unknown>[]>
  transactionID: number | string | undefined
}

/** By request. One whose transaction was rolled back may be used again for another. */
const answers = new WeakMap<PayloadRequest, Answer>()

/** After the commit and before the answer: derive what the save made dirty, and put the fresh values into its answer. */
export const answerFresh =
  (collection: string): CollectionAfterOperationHook =>
  async ({ operation, req, result }) => {
    if (!writing.has(operation)) return result
    const saved = docsIn(result)
    const transactionID = await req.transactionID
    const waiting = answers.get(req)
    if (waiting && waiting.transactionID === transactionID) {
      waiting.docs.set(collection, [...(waiting.docs.get(collection) ?? []), ...saved])
      return result
    }
    const answer: Answer = { docs: new Map([[collection, saved]]), transactionID }
    answers.set(req, answer)
    await afterCommit(req, async () => {
      if (answers.get(req) === answer) answers.delete(req)
      const { drainer } = engineOf(req.payload)
      // From what nothing follows nobody need wait for; it has yet to come into the feed.
      const keys = dirtiedBy(req, transactionID)
      if (keys.size === 0) return drainer.settleSoon()
      if (!(await drainer.settledInTime(keys))) sayPending(req)
      for (const [slug, docs] of answer.docs) await refresh(req.payload, slug, docs)
    })
    return result
  }

/** The save holds; what follows from it takes longer than one may be made to wait. */
function sayPending(req: PayloadRequest): void {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('x-derived', 'pending')
  req.payload.logger.warn('What follows from a save takes long: its saver was answered without it.')
}
