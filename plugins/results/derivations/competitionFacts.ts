import type { KeyedDerivation } from '../../derived-fields/index.ts'
import { advancingOf } from '../advancing/advancingOf.ts'
import { medallistsOf } from '../honours/medallistsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'
import { medalTableOf } from './medalTableOf.ts'

/** What the events of a competition add up to: its medals, and who goes on from the heats of each round. */
export const competitionFacts = (
  sport: Sport,
  { competitions, events }: ResultsCollections,
): KeyedDerivation => ({
  by: competitions,
  fields: [
    {
      derive: (rows) => each(rows[competitions], () => medalTableOf(rows[events] ?? [])),
      field: 'medalTable',
      target: competitions,
    },
    {
      derive: (rows) => each(rows[competitions], () => medallistsOf(rows[events] ?? [])),
      field: 'medallists',
      target: competitions,
    },
    {
      derive: (rows) => {
        const advancing = advancingOf(rows[events] ?? [], sport)
        return each(rows[events], ({ id }) => advancing.get(id) ?? null)
      },
      field: 'advancing',
      target: events,
    },
  ],
  from: {
    [competitions]: { fields: [], on: 'id' },
    [events]: {
      fields: [
        'ageGroup',
        'combinedEvent',
        'contest',
        'date',
        'discipline',
        'heat',
        'podium',
        'round',
        'roundRule',
        'standings',
        'status',
        'timeZone',
      ],
      on: 'competition',
    },
  },
  kind: 'keyed',
  name: 'competition-facts',
})
