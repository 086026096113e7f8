import { WHY } from '../names.ts'
import { ownValues } from '../ownValues.ts'
import type { Registry } from '../registry/compile.ts'
import { withoutReasons } from '../registry/emptied.ts'
import { keyedFields } from '../registry/keyedFields.ts'
import { leftBehind } from '../registry/leftBehind.ts'

type Fields = Record<string, unknown>

/**
 * What a client sent, with the stored values of derived fields put back over it, those of a key that the document leaves
 * emptied, and what follows from the document itself. `before` is the version that the client saw, `stored` the document itself; the same where there are
 * no drafts.
 */
export function guarded(
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
