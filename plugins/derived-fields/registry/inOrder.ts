import type { KeyedDerivation } from '../types.ts'
import { feeds } from './feeds.ts'

/** Sorts derivations so that each comes after those that write what it reads. Stable. */
export function inOrder(derivations: readonly KeyedDerivation[]): KeyedDerivation[] {
  const names = new Set<string>()
  for (const { name } of derivations) {
    if (names.has(name))
      throw new Error(`Two derivations are named "${name}". Give each a name of its own.`)
    names.add(name)
  }
  const sorted: KeyedDerivation[] = []
  const path: string[] = []
  const visit = (derivation: KeyedDerivation) => {
    if (sorted.includes(derivation)) return
    if (path.includes(derivation.name)) {
      const circle = [...path.slice(path.indexOf(derivation.name)), derivation.name].join(' → ')
      throw new Error(`Derivations feed each other in a circle: ${circle}. Split one of them.`)
    }
    path.push(derivation.name)
    derivations.filter((other) => other !== derivation && feeds(other, derivation)).forEach(visit)
    path.pop()
    sorted.push(derivation)
  }
  derivations.forEach(visit)
  return sorted
}
