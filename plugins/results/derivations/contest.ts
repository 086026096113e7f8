import type { OwnDerivation } from '../../derived-fields/index.ts'
import { contestOf } from '../facts/contestOf.ts'
import type { ResultsCollections } from '../types.ts'

/** The contest by which events and records find each other. */
export const contest = (slugs: ResultsCollections, of: 'events' | 'records'): OwnDerivation => ({
  derive: (document) => ({ contest: contestOf(document) }),
  fields: ['contest'],
  kind: 'own',
  target: slugs[of],
})
