import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { FixtureAthlete, FixtureMark } from '../Fixture.ts'
import type { SourceCareer, SourceChampionship, SourcePerformance } from './source.ts'

const DISCIPLINE = '1500m'

/** An athlete with as much of the career outdoors as personal and season's bests follow from. */
export function toAthlete(career: SourceCareer, championship: SourceChampionship): FixtureAthlete {
  const { birthDate, familyName, givenName, nationality, results, tpAthleteId } = career
  const season = championship.startDate.slice(0, 4)
  const counted = results
    .filter(counts)
    .filter(({ competition_ID }) => competition_ID !== String(championship.compID))
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
      .map(toMark),
    nation: nationality,
  }
}

type Counted = { result: string } & SourcePerformance

const counts = (one: SourcePerformance): one is Counted =>
  one.event === '1500' && one.IndoorOutdoor === 'Outdoor' && one.okForSB && valueOf(one) !== null

/** A personal best when it was set, or the best of its season. */
function leads(one: Counted, before: readonly Counted[], all: readonly Counted[]): boolean {
  const faster = (other: Counted) => (valueOf(other) ?? 0) < (valueOf(one) ?? 0)
  const asFast = (other: Counted) => (valueOf(other) ?? 0) <= (valueOf(one) ?? 0)
  if (!before.some(asFast)) return true
  const inSeason = (other: Counted) => other.date.slice(0, 4) === one.date.slice(0, 4)
  return !all.filter(inSeason).some(faster) && !before.filter(inSeason).some(asFast)
}

function valueOf({ result }: SourcePerformance): null | number {
  const discipline = athletics.discipline(DISCIPLINE)
  if (!discipline || !result) return null
  const mark = athletics.readMark(result, discipline)
  return mark.ok ? mark.value.value : null
}

const toMark = ({ city, compName, date, result }: Counted): FixtureMark => ({
  competition: compName ?? '',
  date,
  discipline: DISCIPLINE,
  indoor: false,
  mark: result,
  venue: cityOf(city),
})

/** `Stockholm/S` and `Eugene OR` as readers know them. */
const cityOf = (city: string): string => city.replace(/\/.*$/, '').replace(/ [A-Z]{2}$/, '')
