import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { extentOf } from '../facts/extentOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { performanceFields, performanceOf } from '../facts/performanceOf.ts'
import { publishedFlags } from '../facts/publishedFlags.ts'
import { idOf } from '../facts/values.ts'
import type { Best, JudgedBest, Medal, Performance, Sport } from '../sports/types.ts'
import { inOrder } from '../honours/inOrder.ts'
import { honoursInWords } from '../honours/sentences.ts'
import type { HonourRow, ResultsCollections } from '../types.ts'
import { flagsIn, openIn } from './bestFields.ts'
import { each } from './each.ts'

const resultFields = [
  'honour',
  'medal',
  'publishedFlags',
  'released',
  'squadHonour',
  ...performanceFields,
] as const

type Athlete = Declared<'history'>
type Result = Declared<'athlete' | (typeof resultFields)[number]>

/** What an athlete's results say of each other: bests as they fell, bests as they stand, medals. */
export const athleteBests = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'athletes',
      from: {
        athletes: { fields: ['history'], on: 'id' },
        results: { fields: resultFields, on: ['athlete', 'members'] },
      },
      name: 'athlete-bests',
    },
    slugs,
  )
    .gives('results', 'bestFlags', ({ athletes, results }) =>
      flagsIn(results, judgedOf(results, athletes[0], sport)),
    )
    .gives('results', 'bestsOpen', ({ athletes, results }) =>
      openIn(results, judgedOf(results, athletes[0], sport)),
    )
    .gives('athletes', 'bests', ({ athletes, results }) =>
      each(athletes, (athlete) => bestsOf(results, athlete, sport)),
    )
    .gives('athletes', 'medals', ({ athletes, results }) =>
      each(athletes, () => medalCount(results)),
    )
    .gives('athletes', 'honours', ({ athletes, results }) =>
      each(
        athletes,
        () => honoursOf(results),
        () => honoursInWords(honoursOf(results)),
      ),
    )

/** Read once a career, though two fields ask for them. */
const read = new WeakMap<readonly Result[], Performance[]>()

/** A relay leg is no best of the runner's: a team's bests are in teamBests.ts. */
function performancesOf(rows: readonly Result[], sport: Sport): Performance[] {
  const performances =
    read.get(rows) ??
    rows
      .filter((row) => idOf(row.athlete) !== null && isReleased(row))
      .flatMap((row) => performanceOf(row, sport) ?? [])
  read.set(rows, performances)
  return performances
}

/** Judged once a career too. */
const verdicts = new WeakMap<readonly Performance[], ReadonlyMap<string, JudgedBest>>()

function judgedOf(
  results: readonly Result[],
  athlete: Athlete | undefined,
  sport: Sport,
): ReadonlyMap<string, JudgedBest> {
  const performances = performancesOf(results, sport)
  const verdict =
    verdicts.get(performances) ?? sport.judged(performances, extentOf(athlete?.history))
  verdicts.set(performances, verdict)
  return verdict
}

function bestsOf(results: readonly Result[], { history }: Athlete, sport: Sport) {
  const all = new Map(results.map((row) => [String(row.id), row]))
  return sport
    .bests(performancesOf(results, sport), extentOf(history))
    .map((best) => toBest(best, all.get(best.performance)))
}

const toBest = (
  { date, discipline, indoor, known, performance, season, text, value, venue }: Best,
  row: Result | undefined,
) => ({
  date,
  discipline,
  indoor,
  ...kindOf(season, known, publishedFlags(row?.publishedFlags)),
  result: row?.id ?? performance,
  season,
  text,
  value,
  venue,
})

const kinds = { PB: ['PB', '=PB'], SB: ['PB', '=PB', 'SB', '=SB'] } as const

/** A mark that its source gives as a best is one as published; the best of those that happen to be kept is none. */
function kindOf(season: null | number, known: boolean, given: readonly string[]) {
  const kind = season === null ? 'PB' : 'SB'
  const published = !known && kinds[kind].some((flag) => given.includes(flag))
  return { kind: known || published ? kind : 'kept', published }
}

/** The field is derived, so its shape is ours. */
const honoursOf = (rows: readonly Result[]): HonourRow[] =>
  inOrder([
    ...rows.flatMap(({ honour }) => (honour ? [honour as HonourRow] : [])),
    ...inHeatsAlone(rows),
  ])

/** Medals of relays of which somebody ran a heat and not the final. Once, however many heats. */
const inHeatsAlone = (rows: readonly Result[]): HonourRow[] => {
  const own = new Set(rows.map(({ id }) => String(id)))
  const squads = rows.flatMap(({ squadHonour }) => (squadHonour ? [squadHonour as HonourRow] : []))
  const won = new Map(squads.map((honour) => [String(honour.result), honour]))
  return [...won].flatMap(([result, honour]) => (own.has(result) ? [] : [honour]))
}

function medalCount(rows: readonly Result[]): Record<Medal, number> {
  const all = [...rows, ...inHeatsAlone(rows)]
  const won = (medal: Medal) => all.filter((one) => one.medal === medal).length
  return { bronze: won('bronze'), gold: won('gold'), silver: won('silver') }
}
