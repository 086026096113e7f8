import type { OwnDerivation } from '../../derived-fields/index.ts'
import { contestOf } from '../facts/contestOf.ts'
import { timedFinalOf } from '../facts/timedFinalOf.ts'
import type { ResultsCollections } from '../types.ts'

/** The contest by which events and records find each other. */
export const contest = (slugs: ResultsCollections, of: 'events' | 'records'): OwnDerivation => ({
  derive: (document) => ({ contest: contestOf(document) }),
  fields: ['contest'],
  kind: 'own',
  target: slugs[of],
})

/** The timed final by which its sections find each other. */
export const timedFinal = ({ events }: ResultsCollections): OwnDerivation => ({
  derive: (event) => ({ timedFinal: timedFinalOf(event) }),
  fields: ['timedFinal'],
  kind: 'own',
  target: events,
})
