import { WHY } from '../names.ts'
import { same } from '../registry/same.ts'
import type { Derived, DocID, KeyedDerivation, Row, Rows } from '../types.ts'

/** What must be written of one document: some fields, as they are in its row by now. */
export interface Patch {
  /** The row as it was read. */
  before: Row
  collection: string
  fields: string[]
  row: Row
}

/**
 * Derives every field of a derivation for one key. Pure but for `rows`, which take the new values on: where it throws,
 * they are as they were.
 */
export function compute(
  derivation: KeyedDerivation,
  rows: Rows,
  id: string,
  /** Rows that are yet to be written whole: they need no patch. */
  fresh?: ReadonlySet<Row>,
): Patch[] {
  const patches = new Map<Row, Patch>()
  try {
    apply(derivation, rows, id, patches, fresh)
  } catch (err) {
    for (const { before, fields, row } of patches.values())
      for (const field of fields) row[field] = before[field]
    throw err
  }
  return [...patches.values()]
}

function apply(
  derivation: KeyedDerivation,
  rows: Rows,
  id: string,
  patches: Map<Row, Patch>,
  fresh?: ReadonlySet<Row>,
): void {
  const set = (collection: string, row: Row, field: string, value: unknown) => {
    if (same(row[field], value)) return
    if (!fresh?.has(row)) note(patches, collection, row, field)
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
}

function note(patches: Map<Row, Patch>, collection: string, row: Row, field: string): void {
  const patch = patches.get(row)
  if (!patch) patches.set(row, { before: { ...row }, collection, fields: [field], row })
  else if (!patch.fields.includes(field)) patch.fields.push(field)
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
