import type { Patch } from '../drain/compute.ts'
import { WHY } from '../names.ts'
import type { Row } from '../types.ts'

/** What must be written so that some derived fields of a document are empty, their explanations too. */
export function emptied(collection: string, row: Row, fields: Iterable<string>): Patch[] {
  const names = [...fields].filter((field) => (row[field] ?? null) !== null)
  const why = withoutReasons(row[WHY], names)
  const values: Record<string, unknown> = {
    ...Object.fromEntries(names.map((field) => [field, null])),
    ...(why === row[WHY] ? {} : { [WHY]: why }),
  }
  const changed = Object.keys(values)
  return changed.length > 0
    ? [
        {
          collection,
          fields: changed,
          row: { ...row, ...values },
          stored: changed.map((field) => row[field]),
        },
      ]
    : []
}

/** Explanations without those of some fields, none rather than an empty one; the same object where there were none. */
export function withoutReasons(why: unknown, fields: readonly string[]): unknown {
  if (typeof why !== 'object' || why === null || !fields.some((field) => field in why)) return why
  const left = Object.entries(why).filter(([name]) => !fields.includes(name))
  return left.length === 0 ? null : Object.fromEntries(left)
}
