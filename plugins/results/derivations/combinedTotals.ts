import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { isReleased } from '../facts/isReleased.ts'
import { idOf } from '../facts/values.ts'
import { partEventsOf } from '../points/partEventsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'

/** What the part events of a combined event add up to for each athlete, held against the total. */
export const combinedTotals = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'events',
      from: {
        events: { fields: [], on: 'id' },
        results: {
          fields: [
            'athlete',
            'discipline',
            'part',
            'points',
            'released',
            'status',
            'value',
            'whole',
          ],
          on: 'whole',
        },
      },
      name: 'combined-totals',
    },
    slugs,
  ).gives('results', 'partTotal', ({ results }) => {
    const parts = results.filter((row) => row.part === true && isReleased(row))
    const ofAthlete = (total: Declared<'athlete'>) =>
      parts.filter(({ athlete }) => String(idOf(athlete)) === String(idOf(total.athlete)))
    return new Map(
      results
        .filter((row) => row.part !== true)
        .map((total) => [total.id, partEventsOf(total, ofAthlete(total), sport)]),
    )
  })
