import type { Derived, DocID, Row } from '../../derived-fields/index.ts'
import { competitorOf } from '../facts/competitorOf.ts'
import type { Placing, Sport } from '../sports/types.ts'
import { each } from './each.ts'
import type { EventFacts } from './eventOf.ts'
import type { Overall } from './timedFinals.ts'

/** The place of each result, and why it is that one. */
export function placeOf(
  rows: readonly Row[],
  event: EventFacts,
  sport: Sport,
): Map<DocID, Derived> {
  const placings = placingsOf(rows, event, sport)
  return each(
    rows,
    (row) => placings.get(String(row.id))?.place ?? null,
    (row) => reason(placings.get(String(row.id))),
  )
}

/** Among all sections of a timed final. By their marks, so that an explanation does not depend on who was entered first. */
export function placingsOf(
  rows: readonly Row[],
  { discipline }: EventFacts,
  sport: Sport,
): Map<string, Placing> {
  const competitors = rows.map((row) => competitorOf(row, { discipline, sport }))
  const inRace = sport.place(
    competitors.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)),
    discipline,
  )
  const inAll = rows.flatMap((row): [string, Placing][] => {
    const overall = overallOf(row)
    const id = String(row.id)
    return overall ? [[id, { ...overall, id }]] : []
  })
  return new Map([...inRace, ...inAll])
}

/** The field is derived, so its shape is ours. */
export const overallOf = ({ overall }: Row): null | Overall => (overall ?? null) as null | Overall

/** The official place wins (TR 19.24), and an editor is told when the marks say otherwise. */
function reason(placing: Placing | undefined): null | string {
  if (!placing?.disagrees) return placing?.because ?? null
  return `${placing.because}; the marks alone give ${placing.computed ?? 'none'}`
}
