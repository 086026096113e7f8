import type { Competitor, Discipline } from '../../types.ts'
import { type Bar, bars } from './series.ts'

/**
 * The tie-break of vertical jumps after equal heights, smaller first: failures at the height last
 * cleared (TR 26.8.2), failures up to and including it (TR 26.8.3), then the jump-off (TR 26.9),
 * where clearing counts 0 and failing 1 at each height. Empty without a series.
 */
export function countback(competitor: Competitor, discipline: Discipline): number[] {
  const { contest, jumpOff } = split(bars(competitor.series, discipline))
  const last = contest.findLastIndex((bar) => bar.cleared)
  const cleared = contest[last]
  if (!cleared) return []
  const total = contest.slice(0, last + 1).reduce((sum, bar) => sum + bar.failures, 0)
  return [cleared.failures, total, ...jumpOff.map((bar) => (bar.cleared ? 0 : 1))]
}

/**
 * Three failures in a row, or retiring, end the contest (TR 26.2, 26.8.4); tries after that, and
 * tries at a bar that was lowered or repeated, belong to the jump-off.
 */
function split(all: readonly Bar[]): { contest: Bar[]; jumpOff: Bar[] } {
  let inARow = 0
  let highest = 0
  const end = all.findIndex((bar) => {
    if (inARow >= 3 || bar.height <= highest) return true
    inARow = bar.cleared ? 0 : inARow + bar.failures
    highest = bar.height
    return false
  })
  return end < 0
    ? { contest: [...all], jumpOff: [] }
    : { contest: all.slice(0, end), jumpOff: all.slice(end) }
}
