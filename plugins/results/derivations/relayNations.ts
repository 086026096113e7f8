import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { isOfThePast } from '../facts/areaOf.ts'
import { nationOn } from '../facts/personOf.ts'
import { idsOf, textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * For whom the runners of a relay competed on that day, each nation once: `GBR NOR`. Not of a team whose nation is no
 * more, whose runners have that of today; nor where none is known.
 */
export const relayNations = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'results',
      from: {
        athletes: { fields: ['formerNations', 'nation'], via: 'members' },
        results: { fields: ['date', 'members', 'nation'], on: 'id' },
      },
      name: 'relay-nations',
    },
    slugs,
  ).gives('results', 'memberNations', ({ athletes, results }) =>
    each(results, ({ date, members, nation }) => {
      if (isOfThePast(textOf(nation))) return null
      const ran = idsOf(members).map(String)
      const nations = athletes
        .filter(({ id }) => ran.includes(String(id)))
        .map((athlete) => nationOn(athlete, textOf(date)))
      return [...new Set(nations.filter(Boolean))].sort().join(' ') || null
    }),
  )
