import type { CollectionBeforeChangeHook } from 'payload'

import { WHY } from '../names.ts'
import { ownValues } from '../ownValues.ts'
import type { Registry } from '../registry/compile.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { same } from '../registry/same.ts'

type Fields = Record<string, unknown>

/**
 * Runs last before a write: puts the stored derived values back over whatever a client sent, empties those of a key
 * the document has left (a result moved to another event has no rank yet), and computes the document's own derivations.
 */
export const guardDerived =
  (registry: Registry, collection: string): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const before = (originalDoc ?? {}) as Fields
    const next: Fields = { ...(data as Fields) }
    for (const field of registry.derivedFields(collection)) restore(next, before, field)
    if (before[WHY] !== undefined || next[WHY] !== undefined) restore(next, before, WHY)

    for (const field of left(registry, collection, before, { ...before, ...next })) {
      next[field] = null
      next[WHY] = without(next[WHY], field)
    }
    return { ...next, ...ownValues(registry.own(collection), { ...before, ...next }) }
  }

function restore(next: Fields, before: Fields, field: string): void {
  if (before[field] === undefined) delete next[field]
  else next[field] = before[field]
}

function left(registry: Registry, collection: string, before: Fields, after: Fields): string[] {
  if (before.id === undefined) return []
  return registry
    .uses(collection)
    .filter(
      ({ source }) =>
        !pointers(source).includes('id') && !same(keysOf(source, before), keysOf(source, after)),
    )
    .flatMap(({ derivation }) =>
      derivation.fields.filter(({ target }) => target === collection).map(({ field }) => field),
    )
}

function without(why: unknown, field: string): unknown {
  if (typeof why !== 'object' || why === null) return why
  return Object.fromEntries(Object.entries(why).filter(([name]) => name !== field))
}
