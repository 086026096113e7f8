import type { KeyedDerivation, Row } from '../../derived-fields/index.ts'
import { extentOf, widestOf } from '../facts/extentOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { performanceFields, performanceOf } from '../facts/performanceOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { bestFields } from './bestFields.ts'

/** What a relay team's results say of each other. No document stands for a team: its results share a code. */
export const teamBests = (sport: Sport, { results }: ResultsCollections): KeyedDerivation => ({
  by: 'relay-teams',
  fields: [
    ...bestFields(
      { flags: 'teamFlags', open: 'teamBestsOpen', target: results },
      ({ [results]: rows = [] }) => judgedOf(rows, sport),
    ),
  ],
  from: {
    [results]: {
      fields: ['released', 'teamCode', 'teamHistory', ...performanceFields],
      on: 'teamCode',
    },
  },
  kind: 'keyed',
  name: 'team-bests',
})

/** Each of a team's results may state how far back these are kept. */
function judgedOf(rows: readonly Row[], sport: Sport) {
  const open = rows.filter(isReleased)
  return sport.judged(
    open.flatMap((row) => performanceOf(row, sport) ?? []),
    widestOf(open.map(({ teamHistory }) => extentOf(teamHistory))),
  )
}
