import type { FixtureEvent, FixtureResult } from '../Fixture.ts'
import type { SourceRace, SourceRow } from './source.ts'

const statuses = ['DNF', 'DNS', 'DQ'] as const

/** The source does not say it, the entry conditions of these championships do. */
const advance = { best: 0, places: 6 }

export const toEvent = (race: SourceRace): FixtureEvent => ({
  ...(race.roundName === 'Heats' ? { advance } : {}),
  // The source gives the day alone: midnight UTC is a day whose hour is not known.
  date: `${race.date}T00:00:00.000Z`,
  discipline: '1500m',
  gender: 'men',
  heat: race.heatNumber === null ? null : Number(race.heatNumber),
  key: keyOf(race),
  records: [],
  results: race.results.map((row) => toResult(row, race)),
  round: race.roundName === 'Final' ? 'final' : 'heat',
})

/** The published flags, by race and athlete; a row without one is `null`. For the tests alone. */
export const publishedFlags = (
  races: readonly SourceRace[],
): Record<string, Record<string, null | string>> =>
  Object.fromEntries(
    races.map((race) => [
      keyOf(race),
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
    status,
  }
}

/** The photo finish decides between equal times (TR 19.24): only there is a place a fact of its own. */
const isPhotoFinish = (row: SourceRow, rows: readonly SourceRow[]): boolean =>
  row.rank !== null &&
  rows.some((other) => other !== row && other.bestPerformance === row.bestPerformance)

const keyOf = ({ heatNumber }: SourceRace): string =>
  `rome2024-1500m-${heatNumber === null ? 'final' : `heat-${heatNumber}`}`

const athleteKey = ({ toID }: SourceRow): string => `tilastopaja:${toID}`
