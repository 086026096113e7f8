import type { Competitor, Discipline } from '../../types.ts'
import { countback } from './countback.ts'
import { validDistances } from './series.ts'

/**
 * What a competitor is ranked by: numbers compared one after the other, the smaller first.
 *
 * Races: the time (TR 19.24 decides what it cannot). Horizontal jumps and throws: the best, then
 * the second best and so on (TR 25.22). Vertical jumps: height and countback (TR 26.8). Combined
 * events: the points; equal points share a place (TR 39).
 */
export function rankingKey(competitor: Competitor, discipline: Discipline): number[] {
  const { value } = competitor
  if (value === null) return []
  if (discipline.better === 'lower') return [value]
  if (discipline.kind === 'vertical') return [-value, ...countback(competitor, discipline)]
  const others = validDistances(competitor.series, discipline).toSorted((a, b) => b - a)
  const rest = others[0] === value ? others.slice(1) : others
  return [-value, ...rest.map((distance) => -distance)]
}

/** Missing numbers come last: who has no third distance is behind who has one. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? Infinity, b[i] ?? Infinity]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}
