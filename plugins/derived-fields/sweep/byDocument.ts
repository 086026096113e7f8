import type { Patch } from '../drain/compute.ts'

/** One patch a document. Several keys may have given it values; the last counts. */
export function byDocument(patches: Iterable<Patch>): Patch[] {
  const whole = new Map<Patch['row'], Patch>()
  const copied = new Set<Patch>()
  for (const patch of patches) {
    const before = whole.get(patch.row)
    if (!before) {
      whole.set(patch.row, patch)
      continue
    }
    const into = copied.has(before) ? before : { ...before, changed: [...before.changed] }
    copied.add(into)
    whole.set(patch.row, into)
    add(into, patch)
  }
  return [...whole.values()]
}

function add({ changed }: Patch, later: Patch): void {
  for (const change of later.changed) {
    const known = changed.find(({ field }) => field === change.field)
    if (known) known.derived = change.derived
    else changed.push(change)
  }
}
