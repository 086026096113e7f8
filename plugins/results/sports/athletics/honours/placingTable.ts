import type { Placed, PlacingTableRow } from '../../types.ts'

/** A first place is worth so many points, an eighth one. */
const PLACES = 8

/**
 * Placing points per nation, 8 for a first place to 1 for an eighth. Who shares places shares their points: two seconds
 * have 6.5 each. Equal nations share a rank.
 */
export function placingTable(finals: Iterable<readonly Placed[]>): PlacingTableRow[] {
  const rows = new Map<string, Omit<PlacingTableRow, 'rank'>>()
  for (const final of finals)
    for (const { nation, place } of final) {
      if (place > PLACES) continue
      const { places, points } = rows.get(nation) ?? { places: NONE, points: 0 }
      const sharing = final.filter((other) => other.place === place).length
      rows.set(nation, {
        nation,
        places: places.map((count, at) => (at === place - 1 ? count + 1 : count)),
        points: points + pointsOf(place, sharing),
      })
    }
  const sorted = [...rows.values()]
    .map((row) => ({ ...row, points: Math.round(row.points * 100) / 100 }))
    .toSorted((a, b) => b.points - a.points || (a.nation < b.nation ? -1 : 1))
  return sorted.map((row) => ({
    ...row,
    rank: sorted.findIndex(({ points }) => points === row.points) + 1,
  }))
}

/** No place yet: so many noughts. */
const NONE: readonly number[] = Array.from({ length: PLACES }, () => 0)

const pointsOf = (place: number, sharing: number): number =>
  Array.from({ length: sharing }, (_, at) => Math.max(0, PLACES + 1 - place - at)).reduce(
    (sum, one) => sum + one / sharing,
    0,
  )
