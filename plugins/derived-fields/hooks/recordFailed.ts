import type { CollectionAfterOperationHook } from 'payload'

import type { Registry } from '../registry/compile.ts'
import { same } from '../registry/same.ts'
import type { DocID } from '../types.ts'
import { orphans } from './orphans.ts'
import { record } from './record.ts'
import { asFact, storedRow } from './storedFact.ts'

/**
 * Payload commits a bulk operation although it failed for some documents, with whatever had been written of those
 * before a hook of theirs threw. What was is recorded like any other change.
 */
export const recordFailed =
  (registry: Registry, collection: string): CollectionAfterOperationHook =>
  async ({ operation, req, result }) => {
    const bulk = operation === 'delete' || operation === 'update'
    if (!bulk || (await req.transactionID) === undefined) return result
    const { payload } = req
    for (const { id } of failedIn(result)) {
      const before = await storedRow(registry, payload, collection, id)
      const after = await storedRow(registry, payload, collection, id, req)
      if (same(before, after)) continue
      await record(registry, collection, req, {
        after: asFact(payload, collection, after),
        before: asFact(payload, collection, before),
        id,
        operation: after ? 'update' : 'delete',
      })
      if (!after) await orphans(registry, collection, id, req)
    }
    return result
  }

const failedIn = (result: unknown): { id: DocID }[] =>
  typeof result === 'object' &&
  result !== null &&
  'errors' in result &&
  Array.isArray(result.errors)
    ? (result.errors as { id: DocID }[])
    : []
