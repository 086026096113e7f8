import type { KeyedDerivation } from '../../derived-fields/index.ts'
import { editionsOf } from '../honours/editionsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** What each edition of a championship inherits from those before it: champions, and who last won a medal when. */
export const championshipEditions = (
  sport: Sport,
  { championships, competitions }: ResultsCollections,
): KeyedDerivation => ({
  by: championships,
  fields: [
    {
      derive: (rows) => {
        const [championship] = rows[championships] ?? []
        const editions = championship && editionsOf(championship, rows[competitions] ?? [], sport)
        return each(rows[competitions], ({ id }) => editions?.get(id) ?? null)
      },
      field: 'earlierEditions',
      target: competitions,
    },
  ],
  from: {
    [championships]: { fields: ['name'], on: 'id' },
    [competitions]: { fields: ['city', 'medallists', 'name', 'startDate'], on: 'championship' },
  },
  kind: 'keyed',
  name: 'championship-editions',
})
