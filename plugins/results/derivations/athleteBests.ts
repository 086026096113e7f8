import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { extentOf } from '../facts/extentOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { performanceFields, performanceOf } from '../facts/performanceOf.ts'
import { publishedFlags } from '../facts/publishedFlags.ts'
import { idOf } from '../facts/values.ts'
import type { Best, JudgedBest, Medal, Performance, Sport } from '../sports/types.ts'
import { inOrder } from '../honours/inOrder.ts'
import { honoursInWords } from '../honours/sentences.ts'
import type { HonourRow, ResultsCollections } from '../types.ts'
import { bestFields } from './bestFields.ts'
import { each } from './each.ts'

/** What an athlete's results say of each other: bests as they fell, bests as they stand, medals. */
export function athleteBests(sport: Sport, slugs: ResultsCollections): KeyedDerivation {
  const { athletes, results } = slugs
  return {
    by: athletes,
    fields: [
      ...bestFields({ flags: 'bestFlags', open: 'bestsOpen', target: results }, (rows) =>
        judgedOf(rows, slugs, sport),
      ),
      {
        derive: (rows) => each(rows[athletes], () => bestsOf(rows, slugs, sport)),
        field: 'bests',
        target: athletes,
      },
      {
        derive: (rows) => each(rows[athletes], () => medalCount(rows[results])),
        field: 'medals',
        target: athletes,
      },
      {
        derive: (rows) =>
          each(
            rows[athletes],
            () => honoursOf(rows[results]),
            () => honoursInWords(honoursOf(rows[results])),
          ),
        field: 'honours',
        target: athletes,
      },
    ],
    from: {
      [athletes]: { fields: ['history'], on: 'id' },
      [results]: {
        fields: [
          'honour',
          'medal',
          'publishedFlags',
          'released',
          'squadHonour',
          ...performanceFields,
        ],
        on: ['athlete', 'members'],
      },
    },
    kind: 'keyed',
    name: 'athlete-bests',
  }
}

/** Read once a career, though two fields ask for them. */
const read = new WeakMap<readonly Row[], Performance[]>()

/** A relay leg is no best of the runner's: a team's bests are in teamBests.ts. */
function performancesOf(rows: readonly Row[] = [], sport: Sport): Performance[] {
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
  rows: Rows,
  { athletes, results }: ResultsCollections,
  sport: Sport,
): ReadonlyMap<string, JudgedBest> {
  const performances = performancesOf(rows[results], sport)
  const verdict =
    verdicts.get(performances) ?? sport.judged(performances, extentOf(rows[athletes]?.[0]?.history))
  verdicts.set(performances, verdict)
  return verdict
}

function bestsOf(rows: Rows, { athletes, results }: ResultsCollections, sport: Sport) {
  const all = new Map((rows[results] ?? []).map((row) => [String(row.id), row]))
  return sport
    .bests(performancesOf(rows[results], sport), extentOf(rows[athletes]?.[0]?.history))
    .map((best) => toBest(best, all.get(best.performance)))
}

const toBest = (
  { date, discipline, indoor, known, performance, season, text, value, venue }: Best,
  row: Row | undefined,
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
const honoursOf = (rows: readonly Row[] = []): HonourRow[] =>
  inOrder([
    ...rows.flatMap(({ honour }) => (honour ? [honour as HonourRow] : [])),
    ...inHeatsAlone(rows),
  ])

/** Medals of relays of which somebody ran a heat and not the final. Once, however many heats. */
const inHeatsAlone = (rows: readonly Row[]): HonourRow[] => {
  const own = new Set(rows.map(({ id }) => String(id)))
  const squads = rows.flatMap(({ squadHonour }) => (squadHonour ? [squadHonour as HonourRow] : []))
  const won = new Map(squads.map((honour) => [String(honour.result), honour]))
  return [...won].flatMap(([result, honour]) => (own.has(result) ? [] : [honour]))
}

function medalCount(rows: readonly Row[] = []): Record<Medal, number> {
  const all = [...rows, ...inHeatsAlone(rows)]
  const won = (medal: Medal) => all.filter((one) => one.medal === medal).length
  return { bronze: won('bronze'), gold: won('gold'), silver: won('silver') }
}
