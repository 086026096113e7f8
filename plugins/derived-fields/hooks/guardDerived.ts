import type { CollectionBeforeChangeHook } from 'payload'

import { WHY } from '../names.ts'
import { ownValues } from '../ownValues.ts'
import type { Registry } from '../registry/compile.ts'
import { withoutReasons } from '../registry/emptied.ts'
import { keyedFields } from '../registry/keyedFields.ts'
import { leftBehind } from '../registry/leftBehind.ts'
import type { DocID } from '../types.ts'
import { hasDrafts, storedRow } from './storedFact.ts'

type Fields = Record<string, unknown>

/**
 * Runs last before a write: puts the stored derived values back over whatever a client sent, empties those of a key
 * the document has left (a result moved to another event has no rank yet), and computes the document's own derivations.
 */
export const guardDerived =
  (registry: Registry, collection: string): CollectionBeforeChangeHook =>
  ({ collection: config, data, originalDoc, req }) => {
    const before = (originalDoc ?? {}) as Fields
    const guarded = (stored: Fields) => guard(registry, collection, data as Fields, before, stored)
    // The latest version knows the derived values of its own day only.
    const isVersion = before.id !== undefined && hasDrafts(config)
    if (!isVersion || keyedFields(registry, collection).size === 0) return guarded(before)
    return storedRow(registry, req.payload, collection, before.id as DocID, req).then((row) =>
      guarded(row ?? before),
    )
  }

/** `before` is the version that the client saw, `stored` the document itself; the same where there are no drafts. */
function guard(
  registry: Registry,
  collection: string,
  data: Fields,
  before: Fields,
  stored: Fields,
): Fields {
  const next: Fields = { ...data }
  const keyed = keyedFields(registry, collection)
  for (const field of registry.derivedFields(collection))
    restore(next, keyed.has(field) ? stored : before, field)
  if (stored[WHY] !== undefined || next[WHY] !== undefined) restore(next, stored, WHY)

  const own = ownValues(registry.own(collection), { ...before, ...next })
  if (before.id !== undefined) {
    const left = leftBehind(registry, collection, stored, { ...stored, ...next }, own)
    for (const field of left) next[field] = null
    if (left.length > 0) next[WHY] = withoutReasons(next[WHY], left)
  }
  return { ...next, ...own }
}

function restore(next: Fields, before: Fields, field: string): void {
  if (before[field] === undefined) delete next[field]
  else next[field] = before[field]
}
