import type { KeyedDerivation, Row } from '../../derived-fields/index.ts'
import { isOfThePast } from '../facts/areaOf.ts'
import { nationOn } from '../facts/personOf.ts'
import { idsOf, textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * For whom the runners of a relay competed on that day, each nation once: `GBR NOR`. Not of a team whose nation is no
 * more, whose runners have that of today; nor where none is known.
 */
export const relayNations = ({ athletes, results }: ResultsCollections): KeyedDerivation => ({
  by: results,
  fields: [
    {
      derive: (rows) => {
        const nationOf = (row: Row) => {
          const members = idsOf(row.members).map(String)
          return (rows[athletes] ?? [])
            .filter(({ id }) => members.includes(String(id)))
            .map((athlete) => nationOn(athlete, textOf(row.date)))
        }
        return each(rows[results], (row) =>
          isOfThePast(textOf(row.nation))
            ? null
            : [...new Set(nationOf(row).filter(Boolean))].sort().join(' ') || null,
        )
      },
      field: 'memberNations',
      target: results,
    },
  ],
  from: {
    [athletes]: { fields: ['formerNations', 'nation'], via: 'members' },
    [results]: { fields: ['date', 'members', 'nation'], on: 'id' },
  },
  kind: 'keyed',
  name: 'relay-nations',
})
