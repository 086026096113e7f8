import type { Sport } from '../sports/types.ts'
import { teamCodeOf } from './teamCodeOf.ts'
import { type Has, idOf, textOf } from './values.ts'

/** What the results of a relay team at one competition have in common, heats and final; null where it is not known. */
export function squadOf(
  result: Has<'athlete' | 'nation' | 'team'>,
  event: Has<'ageGroup' | 'competition' | 'discipline' | 'gender'>,
  sport: Sport,
): null | string {
  const discipline = sport.discipline(textOf(event.discipline))
  const competition = idOf(event.competition)
  if (!discipline || competition === null) return null
  const { ageGroup, gender } = event
  const team = teamCodeOf(result, { ageGroup, discipline, gender })
  return team && `${competition} ${team}`
}
