import type { KeyedDerivation } from '../../derived-fields/index.ts'
import { isReleased } from '../facts/isReleased.ts'
import { performanceFields, performanceOf } from '../facts/performanceOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { bestFlagsOf } from './bestFlagsOf.ts'

/** What a relay team's results say of each other. No document stands for a team: its results share a code. */
export const teamBests = (sport: Sport, { results }: ResultsCollections): KeyedDerivation => ({
  by: 'relay-teams',
  fields: [
    {
      derive: ({ [results]: rows = [] }) => {
        const open = rows.filter(isReleased)
        return bestFlagsOf(
          rows,
          open.flatMap((row) => performanceOf(row, sport) ?? []),
          sport,
        )
      },
      field: 'teamFlags',
      target: results,
    },
  ],
  from: {
    [results]: { fields: ['released', 'teamCode', ...performanceFields], on: 'teamCode' },
  },
  kind: 'keyed',
  name: 'team-bests',
})
