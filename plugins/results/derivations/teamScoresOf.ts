import type { Declared } from '../../derived-fields/index.ts'
import { numberOf, textOf } from '../facts/values.ts'
import type { Sport, TeamScore } from '../sports/types.ts'
import type { EventFacts } from './eventOf.ts'

/** The teams of a race that says how many of each score, once it is over; null where none is said. */
export function teamScoresOf(
  rows: readonly Declared<'club' | 'rank' | 'representing'>[],
  { row: { displacers, scorers, status, teamsAre } }: EventFacts,
  sport: Sport,
): null | TeamScore[] {
  const many = numberOf(scorers)
  if (many === null || textOf(status) === 'live') return null
  const runners = rows.flatMap((row) => {
    const [place, team] = [
      numberOf(row.rank),
      textOf(textOf(teamsAre) === 'clubs' ? row.club : row.representing).trim(),
    ]
    return place !== null && team ? [{ id: String(row.id), place, team }] : []
  })
  return sport.teamScores(runners, { displacers: numberOf(displacers), scorers: many })
}
