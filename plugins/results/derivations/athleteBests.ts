import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { isReleased } from '../facts/isReleased.ts'
import { performanceFields, performanceOf } from '../facts/performanceOf.ts'
import { idOf } from '../facts/values.ts'
import type { Best, Medal, Performance, Sport } from '../sports/types.ts'
import { inOrder } from '../honours/inOrder.ts'
import { honoursInWords } from '../honours/sentences.ts'
import type { HonourRow, ResultsCollections } from '../types.ts'
import { bestFlagsOf } from './bestFlagsOf.ts'
import { each } from './each.ts'

/** What an athlete's results say of each other: bests as they fell, bests as they stand, medals. */
export function athleteBests(
  sport: Sport,
  { athletes, results }: ResultsCollections,
): KeyedDerivation {
  return {
    by: athletes,
    fields: [
      {
        derive: (rows) => bestFlagsOf(rows[results], performancesOf(rows[results], sport), sport),
        field: 'bestFlags',
        target: results,
      },
      {
        derive: (rows) => each(rows[athletes], () => bestsOf(rows, results, sport)),
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
      [athletes]: { fields: [], on: 'id' },
      [results]: {
        fields: ['honour', 'medal', 'released', ...performanceFields],
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

function bestsOf(rows: Rows, results: string, sport: Sport) {
  const ids = new Map((rows[results] ?? []).map((row) => [String(row.id), row.id]))
  return sport.bests(performancesOf(rows[results], sport)).map((best) => toBest(best, ids))
}

const toBest = (
  { date, discipline, indoor, performance, season, text, value, venue }: Best,
  ids: Map<string, Row['id']>,
) => ({
  date,
  discipline,
  indoor,
  kind: season === null ? 'PB' : 'SB',
  result: ids.get(performance) ?? performance,
  season,
  text,
  value,
  venue,
})

/** The field is derived, so its shape is ours. */
const honoursOf = (rows: readonly Row[] = []): HonourRow[] =>
  inOrder(rows.flatMap(({ honour }) => (honour ? [honour as HonourRow] : [])))

function medalCount(rows: readonly Row[] = []): Record<Medal, number> {
  const won = (medal: Medal) => rows.filter((row) => row.medal === medal).length
  return { bronze: won('bronze'), gold: won('gold'), silver: won('silver') }
}
