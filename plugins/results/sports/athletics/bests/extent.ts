import type { Extent } from '../../types.ts'

export const COMPLETE: Extent = { kind: 'complete' }

/** Whether all marks of a season are known; `null`: all there ever were. A season is a calendar year. */
export function knows(extent: Extent, season: number | null): boolean {
  if (extent.kind !== 'since') return extent.kind === 'complete'
  return season !== null && extent.date <= `${season}-01-01`
}
