import type { Registry } from '../registry/compile.ts'
import { derivationOf, readDirty, type Dirty } from '../registry/dirty.ts'
import type { Key } from '../types.ts'
import type { Outcome } from './derive.ts'

/**
 * How long work waits whose derivation this process does not know, in milliseconds: while a new version is rolled
 * out, one that does know it is about to come. Then it is forgotten, for the derivation was taken out.
 */
const UNKNOWN_MS = 600_000

export interface Reached {
  /** What could not be done. */
  failed: Dirty[]
  /** Every key that was derived or led to, step by step. */
  keys: Key[]
  /** What was not come to. */
  left: Dirty[]
}

/** How far a change got. */
export function reached(
  { keyed }: Registry,
  row: { createdAt: string; dirty: readonly Dirty[]; keys: readonly Key[] },
  { failed, led }: Outcome,
): Reached {
  const keys = new Set(row.keys)
  const byOf = new Map(keyed.map(({ by, name }) => [name, by]))
  for (const item of row.dirty) {
    const { derivation, id } = readDirty(item)
    const by = byOf.get(derivation)
    if (by !== undefined && led.has(item)) keys.add(`${by}:${id}`)
  }
  const seen = new Set(row.dirty)
  for (const item of seen) {
    const step = led.get(item)
    step?.keys.forEach((key) => keys.add(key))
    step?.to.forEach((next) => seen.add(next))
  }
  const isKnown = (item: Dirty) => byOf.has(derivationOf(item))
  const mayBecomeKnown = Date.now() - Date.parse(row.createdAt) < UNKNOWN_MS
  const open = [...seen].filter((item) => !led.has(item))
  return {
    failed: open.filter((item) => failed.has(item) || (mayBecomeKnown && !isKnown(item))),
    keys: [...keys].sort(),
    left: open.filter((item) => !failed.has(item) && isKnown(item)),
  }
}
