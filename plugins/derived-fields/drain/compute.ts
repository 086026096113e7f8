import { WHY } from '../names.ts'
import { same } from '../registry/same.ts'
import type { Derived, DocID, KeyedDerivation, Row, Rows } from '../types.ts'

/** What must be written of one document: some fields, as they are in its row by now. */
export interface Patch {
  collection: string
  fields: string[]
  row: Row
  /** What the fields have held so far, one by one. A copy of the row would cost more than all that is derived. */
  stored: unknown[]
}

/** The row of a patch as it was. */
export const before = ({ fields, row, stored }: Patch): Row => ({
  ...row,
  ...Object.fromEntries(fields.map((field, at) => [field, stored[at]])),
})

/** Gives a row a value, and notes in its patch what it had. */
export function put({ fields, row, stored }: Patch, field: string, value: unknown): void {
  if (!fields.includes(field)) {
    fields.push(field)
    stored.push(row[field])
  }
  row[field] = value
}

/**
 * Derives every field of a derivation for one key. Pure but for `rows`, which take the new values on: where it throws,
 * they are as they were, but for fresh ones.
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
    for (const patch of patches.values()) Object.assign(patch.row, before(patch))
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
    if (fresh?.has(row)) row[field] = value
    else put(patchOf(patches, collection, row), field, value)
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

function patchOf(patches: Map<Row, Patch>, collection: string, row: Row): Patch {
  const known = patches.get(row)
  if (known) return known
  const patch = { collection, fields: [], row, stored: [] }
  patches.set(row, patch)
  return patch
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
