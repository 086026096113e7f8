import type { Competitor, Discipline } from '../../types.ts'
import { countback } from './countback.ts'
import { bars, validDistances } from './series.ts'

/** What a competitor is ranked by: numbers compared one after the other, the smaller first. */
export type RankingKey = readonly number[]

/**
 * The keys of those with a mark, by id.
 *
 * Races: the time (TR 19.24 decides what it cannot). Horizontal jumps and throws: the best, then
 * the second best and so on (TR 25.22). Vertical jumps: height and countback (TR 26.8). Combined
 * events: the points; equal points share a place (TR 39).
 *
 * A series that is not known is no bad one: where one of several with equal marks has none, the marks
 * alone rank all of them.
 */
export function rankingKeys(
  competitors: readonly Competitor[],
  discipline: Discipline,
): Map<string, RankingKey> {
  const marked = competitors.flatMap((one) =>
    one.value === null ? [] : [{ one, value: one.value }],
  )
  const unknown = new Set(
    marked.flatMap(({ one, value }) => (hasItsMark(one, discipline) ? [] : [value])),
  )
  return new Map(
    marked.map(({ one, value }) => [
      one.id,
      [
        discipline.better === 'lower' ? value : -value,
        ...(unknown.has(value) ? [] : tieBreak(one, discipline)),
      ],
    ]),
  )
}

/** Missing numbers come last: who has no third distance is behind who has one. */
export function compareKeys(a: RankingKey, b: RankingKey): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? Infinity, b[i] ?? Infinity]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/** Whether the series is known that could part equal marks: it then has the mark itself. */
export function hasItsMark({ series, value }: Competitor, discipline: Discipline): boolean {
  if (!hasSeries(discipline)) return true
  return discipline.kind === 'vertical'
    ? bars(series, discipline).some(({ cleared, height }) => cleared && height === value)
    : validDistances(series, discipline).some((distance) => distance === value)
}

const hasSeries = ({ kind }: Discipline): boolean =>
  kind === 'vertical' || kind === 'horizontal' || kind === 'throw'

function tieBreak(competitor: Competitor, discipline: Discipline): number[] {
  if (!hasSeries(discipline)) return []
  if (discipline.kind === 'vertical') return countback(competitor, discipline)
  const others = validDistances(competitor.series, discipline).toSorted((a, b) => b - a)
  const rest = others[0] === competitor.value ? others.slice(1) : others
  return rest.map((distance) => -distance)
}
