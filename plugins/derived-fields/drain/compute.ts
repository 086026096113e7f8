import { WHY } from '../names.ts'
import { same } from '../registry/same.ts'
import type { Derived, Divergence, DocID, KeyedDerivation, Row, Rows } from '../types.ts'

/** The fields of one document that must be written. */
export interface Patch {
  changed: Divergence[]
  collection: string
  row: Row
}

/** Derives every field of a derivation for one key. Pure but for `rows`, which take the new values on. */
export function compute(
  derivation: KeyedDerivation,
  rows: Rows,
  id: string,
  /** Rows that are yet to be written whole: they need no patch. */
  fresh?: ReadonlySet<Row>,
): Patch[] {
  const patches = new Map<Row, Patch>()
  const note = (collection: string, row: Row, field: string, value: unknown) => {
    const patch = patches.get(row) ?? { changed: [], collection, row }
    const before = patch.changed.find((change) => change.field === field)
    if (before) before.derived = value
    else patch.changed.push({ collection, derived: value, field, id: row.id, stored: row[field] })
    patches.set(row, patch)
  }
  const set = (collection: string, row: Row, field: string, value: unknown) => {
    if (same(row[field], value)) return
    if (!fresh?.has(row)) note(collection, row, field, value)
    row[field] = value
  }
  // What hangs on a document that was deleted, or is in the trash, or a draft, has no values by it.
  const gone = derivation.by in derivation.from && rows[derivation.by]?.length === 0
  for (const { derive, field, target } of derivation.fields) {
    const values = gone ? new Map<DocID, Derived>() : derive(rows, id)
    for (const row of rows[target] ?? []) {
      const { because, value } = values.get(row.id) ?? { value: null }
      set(target, row, field, value ?? null)
      const why = (row[WHY] ?? {}) as Record<string, string>
      if ((why[field] ?? null) !== (because || null))
        set(target, row, WHY, explained(why, field, because))
    }
  }
  return [...patches.values()]
}

/** Sorted, and none rather than an empty one, so that a rebuilt document equals one that grew save by save. */
function explained(
  why: Readonly<Record<string, string>>,
  field: string,
  because?: null | string,
): null | Record<string, string> {
  const others = Object.entries(why).filter(([name]) => name !== field)
  const all = because ? [...others, [field, because] as const] : others
  return all.length === 0 ? null : Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
}
