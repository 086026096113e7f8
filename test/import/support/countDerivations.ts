import type { Registry } from '../../../plugins/derived-fields/registry/compile.ts'

/** Counts, from now until `stop`, how often each key of some derivations is derived: `event-results 7` → 1. */
export function countDerivations(registry: Registry, names: readonly string[]) {
  const counts = new Map<string, number>()
  const restore = registry.keyed
    .filter(({ name }) => names.includes(name))
    .map(({ fields: [field], name }) => {
      if (!field) throw new Error(`The derivation “${name}” has no fields.`)
      const { derive } = field
      field.derive = (rows, id) => {
        const key = `${name} ${id}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
        return derive(rows, id)
      }
      return () => {
        field.derive = derive
      }
    })
  return {
    stop: () => {
      restore.forEach((undo) => undo())
      return counts
    },
  }
}
