import type { Patch } from '../drain/compute.ts'

/** Several keys may have given values to one document; the last counts. */
export function byDocument(patches: readonly Patch[]): Patch[] {
  const whole = new Map<Patch['row'], Patch>()
  for (const patch of patches) {
    const before = whole.get(patch.row)
    if (!before) {
      whole.set(patch.row, { ...patch })
      continue
    }
    const later = new Map(patch.changed.map((change) => [change.field, change]))
    const kept = before.changed.map(({ field, stored, ...rest }) => {
      const again = later.get(field)
      later.delete(field)
      return { ...rest, ...again, field, stored }
    })
    before.changed = [...kept, ...later.values()]
  }
  return [...whole.values()]
}
