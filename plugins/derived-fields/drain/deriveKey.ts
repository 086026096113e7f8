import { WHY } from '../names.ts'
import type { Registry, Use } from '../registry/compile.ts'
import { withoutReasons } from '../registry/emptied.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { same } from '../registry/same.ts'
import type { KeyedDerivation, Row, Rows } from '../types.ts'
import { before, compute, type Patch, put } from './compute.ts'

/** What one key gives. A row that it takes from another key has no longer the values that it had by that one. */
export function deriveKey(
  registry: Registry,
  derivation: KeyedDerivation,
  rows: Rows,
  id: string,
  fresh?: ReadonlySet<Row>,
): Patch[] {
  const patches = compute(derivation, rows, id, fresh)
  for (const patch of patches) {
    const led = registry
      .uses(patch.collection)
      .filter(({ source }) => pointers(source).some((field) => patch.fields.includes(field)))
    if (led.length > 0) leave(patch, led)
  }
  return patches
}

function leave(patch: Patch, led: readonly Use[]): void {
  const { collection, row } = patch
  const old = before(patch)
  const left = led
    .filter(({ source }) => {
      const had = keysOf(source, old)
      return had.length > 0 && !same(had, keysOf(source, row))
    })
    .flatMap(({ derivation }) => derivation.fields)
    .flatMap(({ field, target }) => (target === collection ? [field] : []))
  for (const field of left) if (row[field] !== null) put(patch, field, null)
  const why = withoutReasons(row[WHY], left)
  if (why !== row[WHY]) put(patch, WHY, why)
}
