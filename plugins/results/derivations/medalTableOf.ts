import type { Declared } from '../../derived-fields/index.ts'
import type { Medal } from '../sports/types.ts'
import type { MedalTableRow, PodiumPlace } from '../types.ts'

/** Gold first, then silver, then bronze; equal nations share a place. */
export function medalTableOf(events: readonly Declared<'podium'>[]): MedalTableRow[] {
  const counts = new Map<string, Count>()
  for (const { medal, nation } of events.flatMap(({ podium }) =>
    Array.isArray(podium) ? (podium as PodiumPlace[]) : [],
  )) {
    if (!medal || !nation) continue
    const count = counts.get(nation) ?? { bronze: 0, gold: 0, silver: 0 }
    counts.set(nation, { ...count, [medal]: count[medal] + 1 })
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => compare(x, y) || a.localeCompare(b, 'en'))
  return sorted.map(([nation, count]) => ({
    ...count,
    nation,
    place: 1 + sorted.filter(([, other]) => compare(other, count) < 0).length,
    total: count.bronze + count.gold + count.silver,
  }))
}

type Count = Record<Medal, number>

const compare = (a: Count, b: Count): number =>
  b.gold - a.gold || b.silver - a.silver || b.bronze - a.bronze
