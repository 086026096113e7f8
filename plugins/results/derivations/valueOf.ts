import type { Declared } from '../../derived-fields/index.ts'
import { type CompetitorField, competitorOf } from '../facts/competitorOf.ts'
import { windOfMark } from '../facts/windOfMark.ts'
import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import type { EventFacts } from './eventOf.ts'

/** The integer that counts. A mark that was taken away by a disqualification stays printed and counts no more; nor do points of a combined event that was abandoned. */
export function valueOf(
  row: Declared<CompetitorField>,
  { discipline }: EventFacts,
  sport: Sport,
): null | number {
  const { abandoned, status, value } = competitorOf(row, { discipline, sport })
  return status === 'OK' && !abandoned ? value : null
}

/** Tenths of m/s: the competitor's own wind, else that of the race, or of the attempt that is the mark. */
export function windOf(
  row: Declared<'mark' | 'series' | 'wind'>,
  { discipline, row: event }: EventFacts,
  sport: Sport,
): null | number {
  const read = sport.readWind(textOf(row.wind) || textOf(event.wind), discipline)
  return (read.ok ? read.value : null) ?? windOfMark(row, { discipline, sport })
}
