import type { PlacingTableRow } from '../../types.ts'

/** What a place in a final is worth: eight points for the first, one for the eighth. */
const COUNTED = 8

/**
 * Points per nation by the places of finals, of which those who are equal share what their places are worth together;
 * nations of equal points share a rank.
 */
export function placingTable(
  finals: Iterable<readonly { nation: string; place: number }[]>,
): PlacingTableRow[] {
  const rows = new Map<string, PlacingTableRow>()
  for (const final of finals)
    for (const { nation, place } of final) {
      if (place > COUNTED) continue
      const { places, points } = rows.get(nation) ?? { places: none(), points: 0 }
      rows.set(nation, {
        nation,
        places: places.map((times, at) => (at === place - 1 ? times + 1 : times)),
        points: points + worth(place, final.filter((one) => one.place === place).length),
        rank: 0,
      })
    }
  const sorted = [...rows.values()].toSorted(
    (a, b) => b.points - a.points || (a.nation < b.nation ? -1 : 1),
  )
  return sorted.map((row) => ({
    ...row,
    rank: sorted.findIndex(({ points }) => points === row.points) + 1,
  }))
}

const none = (): number[] => Array.from({ length: COUNTED }, () => 0)

function worth(place: number, shared: number): number {
  let points = 0
  for (let at = place; at < place + shared; at++) points += Math.max(0, COUNTED + 1 - at)
  return points / shared
}
