import type { Derived, DocID, Row } from '../../derived-fields/index.ts'
import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import { each } from './each.ts'
import type { EventFacts } from './eventOf.ts'
import { placingsOf } from './placeOf.ts'

/** Medals are won when the final is over, and only where the competition awards them. */
export function medalsOf(
  rows: readonly Row[],
  event: EventFacts,
  sport: Sport,
): Map<DocID, Derived> {
  if (event.row.medalEvent !== true || textOf(event.row.status) === 'live') return new Map()
  const medals = sport.medals(placingsOf(rows, event, sport).values(), event.round)
  return each(rows, (row) => medals.get(String(row.id)) ?? null)
}
