import type { Medal, MedalTableRow } from '../../types.ts'

/** Medals per nation, by gold, then silver, then bronze; equal nations share a rank. */
export function medalTable(medals: Iterable<{ nation: string; medal: Medal }>): MedalTableRow[] {
  const rows = new Map<string, MedalTableRow>()
  for (const { nation, medal } of medals) {
    const row = rows.get(nation) ?? { nation, rank: 0, gold: 0, silver: 0, bronze: 0, total: 0 }
    rows.set(nation, { ...row, [medal]: row[medal] + 1, total: row.total + 1 })
  }
  const sorted = [...rows.values()].toSorted(
    (a, b) => better(a, b) || (a.nation < b.nation ? -1 : 1),
  )
  return sorted.map((row) => ({
    ...row,
    rank: sorted.findIndex((one) => better(one, row) === 0) + 1,
  }))
}

function better(a: MedalTableRow, b: MedalTableRow): number {
  return b.gold - a.gold || b.silver - a.silver || b.bronze - a.bronze
}
