import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { extentOf, widestOf } from '../facts/extentOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { performanceFields, performanceOf } from '../facts/performanceOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { flagsIn, openIn } from './bestFields.ts'

const resultFields = ['released', 'teamCode', 'teamHistory', ...performanceFields] as const

/** What a relay team's results say of each other. No document stands for a team: its results share a code. */
export const teamBests = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'relay-teams',
      from: { results: { fields: resultFields, on: 'teamCode' } },
      name: 'team-bests',
    },
    slugs,
  )
    .gives('results', 'teamFlags', ({ results }) => flagsIn(results, judgedOf(results, sport)))
    .gives('results', 'teamBestsOpen', ({ results }) => openIn(results, judgedOf(results, sport)))

/** Each of a team's results may state how far back these are kept. */
function judgedOf(rows: readonly Declared<(typeof resultFields)[number]>[], sport: Sport) {
  const open = rows.filter(isReleased)
  return sport.judged(
    open.flatMap((row) => performanceOf(row, sport) ?? []),
    widestOf(open.map(({ teamHistory }) => extentOf(teamHistory))),
  )
}
