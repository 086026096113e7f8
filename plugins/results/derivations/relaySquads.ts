import type { KeyedDerivation, Row } from '../../derived-fields/index.ts'
import { isReleased } from '../facts/isReleased.ts'
import { statusOf } from '../facts/statusOf.ts'
import type { HonourRow, ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** Who ran for a relay team in a heat wins the medal of its final too. No document stands for a squad. */
export const relaySquads = ({ results }: ResultsCollections): KeyedDerivation => ({
  by: 'relay-squads',
  fields: [
    {
      derive: ({ [results]: rows = [] }) => {
        const won =
          rows
            .flatMap((row) => honourIn(row) ?? [])
            .sort((a, b) => (String(a.result) < String(b.result) ? -1 : 1))[0] ?? null
        return each(rows, (row) => (won && won.result !== row.id && hasRun(row) ? won : null))
      },
      field: 'squadHonour',
      target: results,
    },
  ],
  from: { [results]: { fields: ['honour', 'released', 'squad', 'status'], on: 'squad' } },
  kind: 'keyed',
  name: 'relay-squads',
})

/** The field is derived, so its shape is ours. */
const honourIn = ({ honour }: Row): HonourRow | null => (honour ?? null) as HonourRow | null

const hasRun = (row: Row): boolean => isReleased(row) && statusOf(row.status) !== 'DNS'
