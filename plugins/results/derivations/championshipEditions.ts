import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { editionsOf } from '../honours/editionsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** What each edition of a championship inherits from those before it: champions, and who last won a medal when. */
export const championshipEditions = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'championships',
      from: {
        championships: { fields: ['name'], on: 'id' },
        competitions: { fields: ['city', 'medallists', 'name', 'startDate'], on: 'championship' },
      },
      name: 'championship-editions',
    },
    slugs,
  ).gives('competitions', 'earlierEditions', ({ championships: [championship], competitions }) => {
    const editions = championship && editionsOf(championship, competitions, sport)
    return each(competitions, ({ id }) => editions?.get(id) ?? null)
  })
