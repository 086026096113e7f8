import type { Patch } from '../drain/compute.ts'

/** One patch a document, though several keys may have given it values. */
export function byDocument(patches: Iterable<Patch>): Patch[] {
  const whole = new Map<Patch['row'], Patch>()
  for (const patch of patches) {
    const first = whole.get(patch.row)
    if (!first) whole.set(patch.row, patch)
    else whole.set(patch.row, { ...first, fields: union(first.fields, patch.fields) })
  }
  return [...whole.values()]
}

const union = (a: readonly string[], b: readonly string[]): string[] => [
  ...a,
  ...b.filter((field) => !a.includes(field)),
]
