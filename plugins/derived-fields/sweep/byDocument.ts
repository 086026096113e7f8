import type { Patch } from '../drain/compute.ts'

/** One patch a document, though several keys may have given it values. */
export function byDocument(patches: Iterable<Patch>): Patch[] {
  const whole = new Map<Patch['row'], Patch>()
  for (const patch of patches) {
    const first = whole.get(patch.row)
    whole.set(patch.row, first ? both(first, patch) : patch)
  }
  return [...whole.values()]
}

function both(first: Patch, later: Patch): Patch {
  const whole = { ...first, fields: [...first.fields], stored: [...first.stored] }
  later.fields.forEach((field, at) => {
    if (first.fields.includes(field)) return
    whole.fields.push(field)
    whole.stored.push(later.stored[at])
  })
  return whole
}
