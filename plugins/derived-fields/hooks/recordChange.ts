import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { configOf } from '../configOf.ts'
import type { Registry } from '../registry/compile.ts'
import { orphans } from './orphans.ts'
import { record } from './record.ts'
import { asFact, hasDrafts, storedRow } from './storedFact.ts'
import type { DocID } from '../types.ts'

type Fields = Record<string, unknown>

/** Writes, with the fact and in its transaction, the row that says what changed and what is dirty. Touches nothing shared. */
export const recordChange =
  (registry: Registry, collection: string): CollectionAfterChangeHook =>
  async ({ data, doc, operation, previousDoc, req }) => {
    const { payload } = req
    const id = (doc as { id: DocID }).id
    const drafts = hasDrafts(configOf(payload, collection))
    const inside = () => storedRow(registry, payload, collection, id, req)
    // What others still see is what was stored before this transaction. Hooks are told of the latest version instead.
    const before =
      drafts && (await req.transactionID) !== undefined
        ? await storedRow(registry, payload, collection, id)
        : (previousDoc as Fields | undefined)
    // Of a narrowed answer some of what was written is missing.
    const after =
      drafts || !('updatedAt' in doc)
        ? await inside()
        : { ...(previousDoc as Fields), ...(data as Fields), ...(doc as Fields) }
    await record(registry, collection, req, {
      after: asFact(payload, collection, after),
      before: operation === 'create' ? null : asFact(payload, collection, before),
      id,
      operation,
    })
  }

export const recordDelete =
  (registry: Registry, collection: string): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const { payload } = req
    // Others still see it whole; the answer may be narrowed by `select` or by what its reader may see.
    const before =
      (await req.transactionID) === undefined
        ? (doc as Fields)
        : await storedRow(registry, payload, collection, id)
    await record(registry, collection, req, {
      after: null,
      before: asFact(payload, collection, before),
      id,
      operation: 'delete',
    })
    await orphans(registry, collection, id, req)
  }
