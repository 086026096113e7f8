import type { Best, Performance } from '../../types.ts'
import { inOrder, ledger, seasonOf } from './chronology.ts'
import { beats } from './flags.ts'
import { type LegalMark, legalMarks } from './legalMarks.ts'

/**
 * Personal and season's bests of one athlete, per discipline, outdoors and indoors apart; of equal
 * marks the first stands. Personal bests come before the seasons, seasons in order.
 */
export function bests(performances: readonly Performance[]): Best[] {
  const standing = new Map<string, { season: number | null; mark: LegalMark }>()
  for (const performance of inOrder(performances)) {
    for (const mark of legalMarks(performance)) {
      for (const season of [null, seasonOf(performance.date)]) {
        const key = `${ledger(performance)} ${season ?? ''}`
        if (beats(mark, standing.get(key)?.mark ?? null)) standing.set(key, { season, mark })
      }
    }
  }
  return [...standing.values()].map(toBest).toSorted(byDisciplineAndSeason)
}

function toBest({ season, mark }: { season: number | null; mark: LegalMark }): Best {
  const { discipline, indoor, id, date, venue = null } = mark.performance
  const { value, text, windTenths } = mark
  return { discipline, indoor, season, performance: id, value, text, date, venue, windTenths }
}

function byDisciplineAndSeason(a: Best, b: Best): number {
  if (a.discipline !== b.discipline) return a.discipline < b.discipline ? -1 : 1
  return Number(a.indoor) - Number(b.indoor) || (a.season ?? 0) - (b.season ?? 0)
}
