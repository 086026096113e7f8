import type { Patch } from '../drain/compute.ts'
import type { Part } from './Step.ts'

/** One patch a document. Several keys may have given it values; the last counts. The first patch takes the others on. */
export function byDocument(parts: readonly Part[]): Patch[] {
  const whole = new Map<Patch['row'], Patch>()
  for (const { wrong } of parts)
    for (const patches of wrong.values())
      for (const patch of patches) {
        const before = whole.get(patch.row)
        if (before) add(before, patch)
        else whole.set(patch.row, patch)
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
