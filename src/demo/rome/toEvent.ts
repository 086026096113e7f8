import type { FixtureEvent, FixtureResult } from '../Fixture.ts'
import type { Contest } from './contests.ts'
import type { SourceRace, SourceRow } from './source.ts'

const statuses = ['DNF', 'DNS', 'DQ', 'NM'] as const

/** The source does not say it, the entry conditions of these championships do. */
const advance = { best: 0, places: 6 }

export const toEvent = (contest: Contest, race: SourceRace): FixtureEvent => ({
  ...(race.roundName === 'Heats' ? { advance } : {}),
  date: race.date,
  discipline: contest.code,
  gender: 'men',
  heat: race.heatNumber === null ? null : Number(race.heatNumber),
  key: keyOf(contest, race),
  records: [],
  results: race.results.map((row) => toResult(row, race)),
  round: race.roundName === 'Final' ? 'final' : 'heat',
})

/** The published flags, by race and athlete; a row without one is `null`. For the tests alone. */
export const publishedFlags = (
  contest: Contest,
  races: readonly SourceRace[],
): Record<string, Record<string, null | string>> =>
  Object.fromEntries(
    races.map((race) => [
      keyOf(contest, race),
      Object.fromEntries(race.results.map((row) => [athleteKey(row), row.personalFlags])),
    ]),
  )

function toResult(row: SourceRow, { results }: SourceRace): FixtureResult {
  const status = statuses.find((one) => one === row.bestPerformance) ?? 'OK'
  return {
    athlete: athleteKey(row),
    mark: status === 'OK' ? row.bestPerformance : null,
    place: isPhotoFinish(row, results) ? Number(row.rank) : null,
    qualified: row.qualified,
    ...(row.roundResults?.length ? { series: row.roundResults.map(toTry) } : {}),
    status,
  }
}

/** `-0.20` as it is printed: `-0.2`. */
const toTry = ({ performance, wind }: NonNullable<SourceRow['roundResults']>[number]) => ({
  attempt: performance,
  wind: wind ? signed(Number(wind)) : '',
})

const signed = (wind: number): string => `${wind > 0 ? '+' : ''}${wind.toFixed(1)}`

/** The photo finish decides between equal times (TR 19.24): only there is a place a fact of its own. */
const isPhotoFinish = (row: SourceRow, rows: readonly SourceRow[]): boolean =>
  row.rank !== null &&
  !row.roundResults?.length &&
  rows.some((other) => other !== row && other.bestPerformance === row.bestPerformance)

const keyOf = ({ key }: Contest, { heatNumber }: SourceRace): string =>
  `${key}-${heatNumber === null ? 'final' : `heat-${heatNumber}`}`

const athleteKey = ({ toID }: SourceRow): string => `tilastopaja:${toID}`
