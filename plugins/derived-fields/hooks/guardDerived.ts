import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { onlyThere } from '../onlyThere.ts'
import type { Registry } from '../registry/compile.ts'
import { keyedFields } from '../registry/keyedFields.ts'
import { same } from '../registry/same.ts'
import type { DocID } from '../types.ts'
import { guarded } from './guarded.ts'
import { hasDrafts, storedRow } from './storedFact.ts'

type Fields = Record<string, unknown>

/**
 * Runs last before a write: puts the stored derived values back over whatever a client sent, empties those of a key
 * the document has left (a result moved to another event has no rank yet), and computes the document's own derivations.
 */
export const guardDerived =
  (registry: Registry, collection: string): CollectionBeforeChangeHook =>
  async ({ collection: config, data, originalDoc, req }) => {
    const before = (originalDoc ?? {}) as Fields
    // The latest version knows the derived values of its own day only.
    const isVersion = before.id !== undefined && hasDrafts(config)
    const stored =
      isVersion && keyedFields(registry, collection).size > 0
        ? await storedRow(registry, req.payload, collection, before.id as DocID, req)
        : null
    const next = guarded(registry, collection, data as Fields, before, stored ?? before)
    const own = new Set(registry.own(collection).flatMap(({ fields }) => fields))
    return pointable(next, before, own, config, req)
  }

/** SQLite lets nothing point at a document that is gone, though what it is derived from still names it. */
async function pointable(
  next: Fields,
  before: Fields,
  own: ReadonlySet<string>,
  { flattenedFields }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Fields> {
  if (req.payload.db.name === 'mongoose') return next
  const values: Fields = { ...next }
  for (const field of flattenedFields)
    if (own.has(field.name) && !same(next[field.name], before[field.name]))
      values[field.name] = await onlyThere(field, next[field.name], req)
  return values
}
