import { medals as words } from '../../closed.ts'
import type { Medal, Placing, Round } from '../../types.ts'

/**
 * Medals of a final by the places shown; equal places share the medal and the next one falls away.
 * Heats, parts of a combined event and the B race of a final have none.
 */
export function medals(placings: Iterable<Placing>, round: Round): Map<string, Medal> {
  const awarded = new Map<string, Medal>()
  const raceB = round.race && round.race !== 'A' && !round.merged
  if (round.kind !== 'final' || round.partOf || raceB) return awarded
  for (const { id, place } of placings) {
    const medal = place === null ? undefined : words[place - 1]
    if (medal) awarded.set(id, medal)
  }
  return awarded
}
