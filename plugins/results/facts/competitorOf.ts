import { unrankedWords, wordOf } from '../sports/closed.ts'
import type { Competitor, Discipline, Sport, Trial } from '../sports/types.ts'
import { statusOf } from './statusOf.ts'
import { type Facts, idOf, numberOf, rowsOf, textOf } from './values.ts'

interface Reading {
  discipline: Discipline
  sport: Sport
}

/** A result as the ranking needs it. What cannot be read counts as not there: it was refused on input. */
export function competitorOf(result: Facts, reading: Reading): Competitor {
  const mark = reading.sport.readMark(textOf(result.mark), reading.discipline)
  const status = statusOf(result.status)
  return {
    held: status === 'DQ' && result.placeHeld === true,
    id: String(idOf(result.id) ?? ''),
    notRanked: wordOf(unrankedWords, result.notRanked) ?? null,
    place: numberOf(result.place),
    series: trialsOf(result, reading),
    status,
    text: textOf(result.mark),
    value: mark.ok ? mark.value.value : null,
  }
}

/** The tries of a field event in order: at each height, or attempt by attempt. */
export function trialsOf(result: Facts, { discipline, sport }: Reading): Trial[] {
  if (discipline.kind !== 'vertical') {
    return rowsOf(result.series).map((row) => {
      const wind = sport.readWind(textOf(row.wind), discipline)
      return { text: textOf(row.attempt), windTenths: wind.ok ? wind.value : null }
    })
  }
  return rowsOf(result.heights).map((row) => {
    const height = sport.readMark(textOf(row.height), discipline)
    return { height: height.ok ? height.value.value : null, text: textOf(row.attempts) }
  })
}
