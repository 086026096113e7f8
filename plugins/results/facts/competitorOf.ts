import { unrankedWords, wordOf } from '../sports/closed.ts'
import type { Competitor, Discipline, Sport, Trial } from '../sports/types.ts'
import { statusOf } from './statusOf.ts'
import { type Has, idOf, numberOf, rowsOf, textOf, textOrNull } from './values.ts'

interface Reading {
  discipline: Discipline
  sport: Sport
}

/** The fields of a result that `competitorOf` reads: who asks it declares them. */
export const competitorFields = [
  'abandoned',
  'heights',
  'mark',
  'notRanked',
  'place',
  'placeHeld',
  'series',
  'status',
] as const

export type CompetitorField = (typeof competitorFields)[number]

/** A result as the ranking needs it. What cannot be read counts as not there: it was refused on input. */
export function competitorOf(result: Has<'id' | CompetitorField>, reading: Reading): Competitor {
  const mark = reading.sport.readMark(textOf(result.mark), reading.discipline)
  const status = statusOf(result.status)
  return {
    abandoned: textOrNull(result.abandoned),
    held: status === 'DQ' && result.placeHeld === true,
    id: String(idOf(result.id) ?? ''),
    notRanked: wordOf(unrankedWords, result.notRanked) ?? null,
    place: numberOf(result.place),
    series: trialsOf(result, reading),
    status,
    text: reading.sport.printed(textOf(result.mark), reading.discipline),
    value: mark.ok ? mark.value.value : null,
  }
}

/** The tries of a field event in order: at each height, or attempt by attempt. */
export function trialsOf(result: Has<'heights' | 'series'>, reading: Reading): Trial[] {
  const { discipline, sport } = reading
  if (discipline.kind !== 'vertical') return attemptsOf(result, reading)
  return rowsOf(result.heights).map((row) => {
    const height = sport.readMark(textOf(row.height), discipline)
    return { height: height.ok ? height.value.value : null, text: textOf(row.attempts) }
  })
}

/** The attempts of a throw or a horizontal jump. */
export const attemptsOf = ({ series }: Has<'series'>, { discipline, sport }: Reading): Trial[] =>
  rowsOf(series).map((row) => {
    const wind = sport.readWind(textOf(row.wind), discipline)
    return { text: textOf(row.attempt), windTenths: wind.ok ? wind.value : null }
  })
