import type { Extent } from '../sports/types.ts'
import { isDay } from '../checks/days.ts'
import { groupOf, textOf } from './values.ts'

const UNKNOWN: Extent = { kind: 'unknown' }

/** How far back a history is known, as stated; what has no statement is not known. */
export function extentOf(history: unknown): Extent {
  const { extent, since } = groupOf(history)
  if (extent === 'complete') return { kind: 'complete' }
  const date = textOf(since)
  return extent === 'since' && isDay(date) ? { date, kind: 'since' } : UNKNOWN
}

/** The widest of several statements about one history: what one of them knows is known. */
export const widestOf = (extents: readonly Extent[]): Extent =>
  extents.reduce((widest, one) => (reach(one) < reach(widest) ? one : widest), UNKNOWN)

/** The first day of which it tells; what reaches back further is smaller. */
function reach(extent: Extent): string {
  if (extent.kind === 'complete') return ''
  return extent.kind === 'since' ? extent.date : '9999-99-99'
}
