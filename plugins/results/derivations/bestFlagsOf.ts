import type { Derived, DocID, Row } from '../../derived-fields/index.ts'
import type { BestFlag, Performance, Sport } from '../sports/types.ts'
import type { Flag } from '../types.ts'
import { each } from './each.ts'

/** PB and SB of each of these rows, among the performances of one athlete or one team. */
export function bestFlagsOf(
  rows: readonly Row[] | undefined,
  performances: readonly Performance[],
  sport: Sport,
): Map<DocID, Derived> {
  const flags = sport.flags(performances)
  return each(rows, (row) => flags.get(String(row.id))?.map(toFlag) ?? null)
}

const toFlag = ({ because, beats, flag }: BestFlag): Flag => ({
  because,
  beats: beats && { date: beats.date, text: beats.text, venue: beats.venue },
  flag,
  pending: false,
  record: null,
})
