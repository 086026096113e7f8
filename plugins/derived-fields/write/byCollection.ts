import type { Patch } from '../drain/compute.ts'

export function byCollection(patches: readonly Patch[]): Map<string, Patch[]> {
  const groups = new Map<string, Patch[]>()
  for (const patch of patches) {
    const own = groups.get(patch.collection)
    if (own) own.push(patch)
    else groups.set(patch.collection, [patch])
  }
  return groups
}
