import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { FixtureAthlete, FixtureMark } from '../Fixture.ts'
import type { Contest } from './contests.ts'
import type { SourceCareer, SourceChampionship, SourcePerformance, SourceRace } from './source.ts'

interface Around {
  championship: SourceChampionship
  contest: Contest
  /** Those that the fixture keeps. */
  races: readonly SourceRace[]
}

/** An athlete with as much of the career outdoors as personal and season's bests follow from. */
export function toAthlete(
  career: SourceCareer,
  { championship, contest, races }: Around,
): FixtureAthlete {
  const { birthDate, familyName, givenName, nationality, results, tpAthleteId } = career
  const season = championship.startDate.slice(0, 4)
  const first = races[0]?.date ?? ''
  const counted = results
    .flatMap((one) => counts(one, contest))
    // A round that the fixture leaves out is an earlier mark like any other.
    .filter(
      ({ competition_ID, date }) => competition_ID !== String(championship.compID) || date < first,
    )
    .filter(({ date }) => date <= championship.endDate)
    .toSorted((a, b) => a.date.localeCompare(b.date))
  return {
    birthDate,
    familyName,
    gender: 'men',
    givenName,
    key: `tilastopaja:${tpAthleteId}`,
    marks: counted
      .filter((one, at) => one.date.startsWith(season) || leads(one, counted.slice(0, at), counted))
      .map((one) => toMark(one, contest)),
    nation: nationality,
  }
}

type Counted = { result: string; worth: number } & SourcePerformance

/** A mark outdoors that counts for bests, and what it is worth: more is better. */
function counts(one: SourcePerformance, { careers, code }: Contest): Counted[] {
  const { event, IndoorOutdoor, okForSB, result } = one
  const discipline = athletics.discipline(code)
  if (event !== careers || IndoorOutdoor !== 'Outdoor' || !okForSB || !result || !discipline)
    return []
  const mark = athletics.readMark(result, discipline)
  if (!mark.ok) return []
  const sign = discipline.better === 'lower' ? -1 : 1
  return [{ ...one, result, worth: sign * mark.value.value }]
}

/** A personal best when it was set, or the best of its season. */
function leads(one: Counted, before: readonly Counted[], all: readonly Counted[]): boolean {
  const better = ({ worth }: Counted) => worth > one.worth
  const asGood = ({ worth }: Counted) => worth >= one.worth
  if (!before.some(asGood)) return true
  const inSeason = ({ date }: Counted) => date.slice(0, 4) === one.date.slice(0, 4)
  return !all.filter(inSeason).some(better) && !before.filter(inSeason).some(asGood)
}

const toMark = ({ city, compName, date, result }: Counted, { code }: Contest): FixtureMark => ({
  competition: compName ?? '',
  date,
  discipline: code,
  indoor: false,
  mark: result,
  venue: cityOf(city),
})

/** `Stockholm/S` and `Eugene OR` as readers know them. */
const cityOf = (city: string): string => city.replace(/\/.*$/, '').replace(/ [A-Z]{2}$/, '')
