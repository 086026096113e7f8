import type { CollectionConfig } from 'payload'

import { entryField } from './fields/entryField.ts'
import { checkAthlete } from './hooks/checkAthlete.ts'
import { checkCompetition } from './hooks/checkCompetition.ts'
import { checkEvent } from './hooks/checkEvent.ts'
import { checkRecord } from './hooks/checkRecord.ts'
import { checkResult } from './hooks/checkResult.ts'
import { disciplineOfAge } from './hooks/disciplineOfAge.ts'
import { findByAnyName } from './hooks/findByAnyName.ts'
import { nameEntry } from './hooks/nameEntry.ts'
import { refuseOrphans } from './hooks/refuseOrphans.ts'
import type { Sport } from './sports/types.ts'
import type { ResultsCollections } from './types.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>
type Guard = Pick<Hooks, 'beforeChange' | 'beforeDelete' | 'beforeOperation' | 'beforeValidate'> &
  Partial<Pick<CollectionConfig, 'fields'>>

/** What guards each collection. */
export const guards = (
  sport: Sport,
  slugs: ResultsCollections,
): Record<keyof ResultsCollections, Guard> => ({
  athletes: {
    beforeDelete: [refuseOrphans('athletes', slugs)],
    beforeOperation: [findByAnyName],
    beforeValidate: [checkAthlete],
  },
  championships: { beforeDelete: [refuseOrphans('championships', slugs)] },
  competitions: {
    beforeDelete: [refuseOrphans('competitions', slugs)],
    beforeOperation: [findByAnyName],
    beforeValidate: [checkCompetition],
  },
  events: {
    beforeDelete: [refuseOrphans('events', slugs)],
    beforeOperation: [findByAnyName],
    beforeValidate: [disciplineOfAge(sport), checkEvent(sport, slugs)],
  },
  records: {
    beforeDelete: [refuseOrphans('records', slugs)],
    beforeValidate: [disciplineOfAge(sport), checkRecord(sport)],
  },
  results: {
    beforeChange: [nameEntry],
    beforeDelete: [refuseOrphans('results', slugs)],
    beforeValidate: [checkResult(sport, slugs)],
    fields: [entryField],
  },
})

/** The collection with a guard around it. Its own hooks may complete the data before it is checked. */
export const guarded = (
  collection: CollectionConfig,
  { fields = [], ...hooks }: Guard,
): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, ...fields],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), ...(hooks.beforeChange ?? [])],
    beforeDelete: [...(hooks.beforeDelete ?? []), ...(collection.hooks?.beforeDelete ?? [])],
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      ...(hooks.beforeOperation ?? []),
    ],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), ...(hooks.beforeValidate ?? [])],
  },
})
