import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'
import { type CompetitorField, competitorOf } from '../facts/competitorOf.ts'
import type { Placing, Sport } from '../sports/types.ts'
import { each } from './each.ts'
import type { EventFacts } from './eventOf.ts'
import type { Overall } from './timedFinals.ts'

/** A result that has a place, in its race or in all sections of a timed final. */
export type Placed = Declared<'overall' | CompetitorField>

/** The place of each result, and why it is that one. */
export function placeOf(
  rows: readonly Placed[],
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
  rows: readonly Placed[],
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
export const overallOf = ({ overall }: Declared<'overall'>): null | Overall =>
  (overall ?? null) as null | Overall

/** The official place wins (TR 19.24), and an editor is told when the marks say otherwise. */
function reason(placing: Placing | undefined): null | string {
  if (!placing?.disagrees) return placing?.because ?? null
  return `${placing.because}; the marks alone give ${placing.computed ?? 'none'}`
}
