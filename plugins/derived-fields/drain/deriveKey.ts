import { WHY } from '../names.ts'
import type { Registry, Use } from '../registry/compile.ts'
import { withoutReasons } from '../registry/emptied.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { same } from '../registry/same.ts'
import type { KeyedDerivation, Row, Rows } from '../types.ts'
import { compute, type Patch } from './compute.ts'

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

function leave({ before, collection, fields, row }: Patch, led: readonly Use[]): void {
  const left = led
    .filter(({ source }) => {
      const had = keysOf(source, before)
      return had.length > 0 && !same(had, keysOf(source, row))
    })
    .flatMap(({ derivation }) => derivation.fields)
    .flatMap(({ field, target }) => (target === collection ? [field] : []))
  const put = (field: string, value: unknown) => {
    if (same(row[field], value) && row[field] !== undefined) return
    if (!fields.includes(field)) fields.push(field)
    row[field] = value
  }
  for (const field of left) put(field, null)
  const why = withoutReasons(row[WHY], left)
  if (why !== row[WHY]) put(WHY, why)
}
