import type { Sport } from '../sports/types.ts'
import { contestOf } from './contestOf.ts'
import { type Facts, idOf, textOf } from './values.ts'

/** What the sections of a timed final have in common; null for every other race. */
export function timedFinalOf(event: Facts, sport: Sport): null | string {
  const [competition, contest] = [idOf(event.competition), contestOf(event, sport)]
  if (event.sections !== true || textOf(event.round) !== 'final') return null
  if (competition === null || contest === null || idOf(event.combinedEvent) !== null) return null
  return `${competition} ${contest} ${textOf(event.ageGroup) || 'senior'}`
}
