import type { Competitor, NotRanked } from '../../types.ts'

/** Whether a competitor takes a place: not a guest, nor who failed. */
export const inRanking = ({ notRanked, status }: Competitor): boolean =>
  status === 'OK' && !notRanked

/** As the end of a sentence: `Not ranked: guest`. */
export const UNRANKED = {
  guest: 'guest',
  outOfCompetition: 'out of competition',
  pacemaker: 'pacemaker',
} as const satisfies Record<NotRanked, string>
