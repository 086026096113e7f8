import type { Runner, TeamScore } from '../../types.ts'

/**
 * Teams of a cross-country race: the places of the first so many of each are added up, and the fewest win. Who has not so
 * many at the finish has no score, and nobody's place closes up for it. Of equal teams the one whose last to score was
 * ahead is ahead.
 */
export function teamScores(runners: readonly Runner[], scorers: number): TeamScore[] {
  const teams = new Map<string, Runner[]>()
  for (const runner of runners.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)))
    teams.set(runner.team, [...(teams.get(runner.team) ?? []), runner])
  const scored = [...teams]
    .filter(([, all]) => scorers > 0 && all.length >= scorers)
    .map(([team, all]) => {
      const those = all.slice(0, scorers)
      return {
        last: those.at(-1)?.place ?? 0,
        points: those.reduce((sum, { place }) => sum + place, 0),
        scorers: those.map(({ id }) => id),
        team,
      }
    })
    .toSorted((a, b) => a.points - b.points || a.last - b.last || (a.team < b.team ? -1 : 1))
  return scored.map(({ last, points, ...score }) => ({
    ...score,
    points,
    rank: scored.findIndex((one) => one.points === points && one.last === last) + 1,
  }))
}
