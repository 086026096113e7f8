import type { Runner, TeamRules, TeamScore } from '../../types.ts'

/**
 * Teams of a cross-country race: the places of the first so many of each are added up, and the fewest win. Who has not so
 * many at the finish has no score.
 *
 * At World Athletics' championships nobody's place closes up for those without one, and of equal teams the one whose last
 * to score was ahead is ahead. Where places are displaced, as in college races (NCAA: five score, the sixth and seventh
 * displace), runners without a team, of teams without a score and beyond those count as if they had not run; equal teams
 * share a rank, since the leagues part them in different ways.
 */
export function teamScores(
  runners: readonly Runner[],
  { displacers, scorers }: TeamRules,
): TeamScore[] {
  const whole = [...teamsOf(runners)].filter(([, all]) => scorers > 0 && all.length >= scorers)
  const teams =
    displacers === null
      ? whole
      : [...teamsOf(closedUp(whole.flatMap(([, all]) => all.slice(0, scorers + displacers))))]
  const scored = teams
    .map(([team, all]) => {
      const those = all.slice(0, scorers)
      return {
        last: displacers === null ? (those.at(-1)?.place ?? 0) : 0,
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

/** The runners of each team, the first first. */
function teamsOf(runners: readonly Runner[]): Map<string, Runner[]> {
  const teams = new Map<string, Runner[]>()
  for (const runner of runners.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)))
    teams.set(runner.team, [...(teams.get(runner.team) ?? []), runner])
  return teams
}

/** As if nobody else had run. */
function closedUp(runners: readonly Runner[]): Runner[] {
  const places = runners.map(({ place }) => place).sort((a, b) => a - b)
  return runners.map((runner) => ({ ...runner, place: places.indexOf(runner.place) + 1 }))
}
