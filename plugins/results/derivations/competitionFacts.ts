import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { advancingOf } from '../advancing/advancingOf.ts'
import { medallistsOf } from '../honours/medallistsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'
import { medalTableOf } from './medalTableOf.ts'
import { placingTableOf } from './placingTableOf.ts'

/** What the events of a competition add up to: its medals, and who goes on from the heats of each round. */
export const competitionFacts = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'competitions',
      from: {
        competitions: { fields: [], on: 'id' },
        events: {
          fields: [
            'ageGroup',
            'combinedEvent',
            'contest',
            'date',
            'discipline',
            'heat',
            'placed',
            'podium',
            'round',
            'roundRule',
            'standings',
            'status',
            'timedFinal',
            'timeZone',
          ],
          on: 'competition',
        },
      },
      name: 'competition-facts',
    },
    slugs,
  )
    .gives('competitions', 'medalTable', ({ competitions, events }) =>
      each(competitions, () => medalTableOf(events)),
    )
    .gives('competitions', 'placingTable', ({ competitions, events }) =>
      each(competitions, () => placingTableOf(events, sport)),
    )
    .gives('competitions', 'medallists', ({ competitions, events }) =>
      each(competitions, () => medallistsOf(events)),
    )
    .gives('events', 'advancing', ({ events }) => {
      const advancing = advancingOf(events, sport)
      return each(events, ({ id }) => advancing.get(id) ?? null)
    })
