import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { afterCommit } from '../../transactions/index.ts'
import { engineOf } from '../engineOf.ts'
import { refresh } from './refresh.ts'

const writing = new Set([
  'create',
  'delete',
  'deleteByID',
  'restoreVersion',
  'update',
  'updateByID',
])

/** The documents that the saves of one request will answer with. */
const answers = new WeakMap<PayloadRequest, Map<string, Record<string, unknown>[]>>()

/** After the commit and before the answer: derive what the save made dirty, and put the fresh values into its answer. */
export const answerFresh =
  (collection: string): CollectionAfterOperationHook =>
  async ({ operation, req, result }) => {
    if (!writing.has(operation)) return result
    const docs = docsIn(result)
    const waiting = answers.get(req)
    if (waiting) {
      waiting.set(collection, [...(waiting.get(collection) ?? []), ...docs])
      return result
    }
    const mine = new Map([[collection, docs]])
    answers.set(req, mine)
    await afterCommit(req, async () => {
      answers.delete(req)
      await engineOf(req.payload).drainer.settle()
      for (const [slug, saved] of mine) await refresh(req.payload, slug, saved)
    })
    return result
  }

function docsIn(result: unknown): Record<string, unknown>[] {
  if (typeof result !== 'object' || result === null) return []
  if ('docs' in result && Array.isArray(result.docs))
    return result.docs as Record<string, unknown>[]
  return [result as Record<string, unknown>]
}
