import type { Competitor, NotRanked } from '../../types.ts'

/** Whether a competitor takes a place: not a guest, nor who failed or left a combined event. */
export const inRanking = ({ abandoned, notRanked, status }: Competitor): boolean =>
  status === 'OK' && !notRanked && !abandoned

/** As the end of a sentence: `Not ranked: guest`. */
export const UNRANKED = {
  guest: 'guest',
  outOfCompetition: 'out of competition',
  pacemaker: 'pacemaker',
} as const satisfies Record<NotRanked, string>
