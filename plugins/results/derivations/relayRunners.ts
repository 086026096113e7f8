import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { isOfThePast } from '../facts/areaOf.ts'
import { personFields } from '../facts/personOf.ts'
import { runnersOf } from '../facts/runnersOf.ts'
import { textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * The runners of a relay by the names that they had on that day; and for whom they competed, each nation once: `GBR NOR`.
 * Not of a team whose nation is no more, whose runners have that of today; nor where none is known.
 */
export const relayRunners = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'results',
      from: {
        athletes: { fields: personFields, via: 'members' },
        results: { fields: ['date', 'members', 'membersAs', 'nation'], on: 'id' },
      },
      name: 'relay-runners',
    },
    slugs,
  )
    .gives('results', 'memberNations', ({ athletes, results }) =>
      each(results, (row) => {
        if (isOfThePast(textOf(row.nation))) return null
        const nations = runnersOf(row, athletes).map(({ nation }) => nation)
        return [...new Set(nations.filter(Boolean))].sort().join(' ') || null
      }),
    )
    .gives('results', 'runners', ({ athletes, results }) =>
      each(
        results,
        (row) =>
          runnersOf(row, athletes)
            .map(({ name }) => name)
            .filter(Boolean)
            .join(', ') || null,
      ),
    )
