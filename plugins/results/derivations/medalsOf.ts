import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'
import { textOf } from '../facts/values.ts'
import type { Medal, Sport } from '../sports/types.ts'
import { each } from './each.ts'
import type { EventFacts } from './eventOf.ts'
import { overallOf, type Placed, placingsOf } from './placeOf.ts'

/** Medals are won when the final is over, and only where the competition awards them. */
export function medalsOf(
  rows: readonly Placed[],
  event: EventFacts,
  sport: Sport,
): Map<DocID, Derived> {
  if (event.row.medalEvent !== true) return new Map()
  const placings = placingsOf(rows, event, sport)
  const medals = sport.medals(placings.values(), event.round)
  const live =
    textOf(event.row.status) === 'live' || rows.some((row) => overallOf(row)?.over === false)
  const medalOf = ({ id }: Declared<never>) => medals.get(String(id)) ?? null
  return each(
    rows,
    (row) => (live ? null : medalOf(row)),
    (row) => {
      const medal = medalOf(row)
      if (!medal) return null
      return live
        ? 'None while the final is on'
        : sentence(medal, placings.get(String(row.id))?.tied === true)
    },
  )
}

const places: Record<Medal, string> = { bronze: 'third', gold: 'first', silver: 'second' }

const sentence = (medal: Medal, shared: boolean): string =>
  `${medal.charAt(0).toUpperCase()}${medal.slice(1)} for ${places[medal]} place in the final${shared ? ', shared' : ''}`
