import type { OwnDerivation } from '../../derived-fields/index.ts'
import { contestOf } from '../facts/contestOf.ts'
import { timedFinalOf } from '../facts/timedFinalOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'

/** The contest by which events and records find each other. */
export const contest = (
  sport: Sport,
  slugs: ResultsCollections,
  of: 'events' | 'records',
): OwnDerivation => ({
  derive: (document) => ({ contest: contestOf(document, sport) }),
  fields: ['contest'],
  kind: 'own',
  target: slugs[of],
})

/** The timed final by which its sections find each other. */
export const timedFinal = (sport: Sport, { events }: ResultsCollections): OwnDerivation => ({
  derive: (event) => ({ timedFinal: timedFinalOf(event, sport) }),
  fields: ['timedFinal'],
  kind: 'own',
  target: events,
})
