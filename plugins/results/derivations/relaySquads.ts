import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { isReleased } from '../facts/isReleased.ts'
import { statusOf } from '../facts/statusOf.ts'
import type { HonourRow, ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** Who ran for a relay team in a heat wins the medal of its final too. No document stands for a squad. */
export const relaySquads = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'relay-squads',
      from: { results: { fields: ['honour', 'released', 'squad', 'status'], on: 'squad' } },
      name: 'relay-squads',
    },
    slugs,
  ).gives('results', 'squadHonour', ({ results }) => {
    const won =
      results
        .flatMap((row) => honourIn(row) ?? [])
        .sort((a, b) => (String(a.result) < String(b.result) ? -1 : 1))[0] ?? null
    return each(results, (row) => (won && won.result !== row.id && hasRun(row) ? won : null))
  })

/** The field is derived, so its shape is ours. */
const honourIn = ({ honour }: Declared<'honour'>): HonourRow | null =>
  (honour ?? null) as HonourRow | null

const hasRun = (row: Declared<'released' | 'status'>): boolean =>
  isReleased(row) && statusOf(row.status) !== 'DNS'
