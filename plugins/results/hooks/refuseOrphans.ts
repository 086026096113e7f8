import type { CollectionBeforeDeleteHook } from 'payload'

import { type Dependents, keepWhile } from '../../dependents/index.ts'
import type { ResultsCollections } from '../types.ts'

type Owner = keyof ResultsCollections

const dependents = ({
  competitions,
  events,
  records,
  results,
}: ResultsCollections): Partial<Record<Owner, Dependents[]>> => ({
  athletes: [
    {
      advice: (them) => `Give ${them} to another athlete, or delete ${them} first`,
      collection: results,
      fields: ['athlete', 'members'],
      nouns: ['result', 'results'],
    },
  ],
  championships: [
    {
      advice: (them) => `Move ${them} to another championship, or delete ${them} first`,
      collection: competitions,
      nouns: ['edition', 'editions'],
      fields: ['championship'],
    },
  ],
  competitions: [
    {
      advice: (them) => `Move ${them} to another competition, or delete ${them} first`,
      collection: events,
      fields: ['competition'],
      nouns: ['event', 'events'],
    },
  ],
  events: [
    {
      advice: (them) => `Move ${them} to another event, or delete ${them} first`,
      collection: results,
      fields: ['event'],
      nouns: ['result', 'results'],
    },
    {
      advice: (them) => `Take ${them} out of it, or delete ${them} first`,
      collection: events,
      fields: ['combinedEvent'],
      nouns: ['part', 'parts'],
    },
  ],
  records: [
    {
      advice: (them) => `Take it off the list of ${them} first`,
      collection: events,
      nouns: ['event that lists it', 'events that list it'],
      fields: ['records'],
    },
  ],
  results: [
    {
      advice: (them) => `Take the decision about this mark off ${them} first`,
      collection: records,
      fields: ['ratifications.result'],
      nouns: ['record with a decision about it', 'records with a decision about it'],
    },
  ],
})

/** Keeps what results hang on, with a 409 that says what to do first. */
export const refuseOrphans = (
  owner: Owner,
  slugs: ResultsCollections,
): CollectionBeforeDeleteHook => keepWhile(dependents(slugs)[owner] ?? [])
