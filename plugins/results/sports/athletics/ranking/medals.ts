import type { Medal, Placing, Round } from '../../types.ts'

const MEDALS: Record<number, Medal> = { 1: 'gold', 2: 'silver', 3: 'bronze' }

/**
 * Medals of a final by the places shown; equal places share the medal and the next one falls away.
 * Heats, parts of a combined event and the B race of a final have none.
 */
export function medals(placings: Iterable<Placing>, round: Round): Map<string, Medal> {
  const awarded = new Map<string, Medal>()
  if (round.kind !== 'final' || round.partOf || (round.race && round.race !== 'A')) return awarded
  for (const { id, place } of placings) {
    const medal = place === null ? undefined : MEDALS[place]
    if (medal) awarded.set(id, medal)
  }
  return awarded
}
