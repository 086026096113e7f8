import type { Discipline } from '../../types.ts'

/** Points for each tenth of a metre per second. */
const FOR_A_TENTH = 0.6

/**
 * The results score of the World Rankings: the points of the tables, more for a head wind, fewer for the whole of a
 * following wind above the limit. `null` where wind does not count or is not known.
 *
 * By the World Rankings rules in force from 1 January 2024, 7.2.1: 1 m/s is worth 6 points and each tenth 0.6; nothing changes from 0 to +2.0; from +2.1 on points are deducted, and
 * counted from 0.0: -12.6 for +2.1, -18 for +3.0, +12 for -2.0. The numbers were read as others quote them in their code,
 * not in the rules themselves. For a wind that nobody read the rules deduct 30, which is left to the rankings.
 */
export function resultsScore(
  points: number,
  windTenths: number | null,
  { windLimit }: Discipline,
): number | null {
  if (windLimit === null || windTenths === null) return null
  const counts = windTenths < 0 || windTenths > windLimit
  return Math.max(0, Math.round(points - (counts ? windTenths * FOR_A_TENTH : 0)))
}
