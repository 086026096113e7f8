import type { Best, Extent, Performance } from '../../types.ts'
import { inOrder, ledger, seasonOf } from './chronology.ts'
import { COMPLETE, knows } from './extent.ts'
import { type LegalMark, beats, legalMarks } from './legalMarks.ts'

/** The best mark ever (`null`) and in each season, of one ledger. */
type Standing = Map<number | null, LegalMark>

/**
 * Personal and season's bests of one athlete, per discipline, outdoors and indoors apart; of equal
 * marks the first stands. Personal bests come before the seasons, seasons in order.
 */
export function bests(performances: readonly Performance[], extent: Extent = COMPLETE): Best[] {
  const ledgers = new Map<string, Standing>()
  for (const performance of inOrder(performances)) {
    for (const mark of legalMarks(performance)) {
      const key = ledger(performance)
      const standing = ledgers.get(key) ?? new Map<number | null, LegalMark>()
      ledgers.set(key, standing)
      for (const season of [null, seasonOf(performance.date)])
        if (beats(mark, standing.get(season) ?? null)) standing.set(season, mark)
    }
  }
  return [...ledgers.values()]
    .flatMap((standing) => [...standing].map(([season, mark]) => toBest(season, mark, extent)))
    .sort(byDisciplineAndSeason)
}

function toBest(season: number | null, mark: LegalMark, extent: Extent): Best {
  const { discipline, indoor, id, date, venue = null } = mark.performance
  const { value, text, windTenths } = mark
  return {
    discipline,
    indoor,
    known: knows(extent, season),
    season,
    performance: id,
    value,
    text,
    date,
    venue,
    windTenths,
  }
}

function byDisciplineAndSeason(a: Best, b: Best): number {
  if (a.discipline !== b.discipline) return a.discipline < b.discipline ? -1 : 1
  return Number(a.indoor) - Number(b.indoor) || (a.season ?? 0) - (b.season ?? 0)
}
