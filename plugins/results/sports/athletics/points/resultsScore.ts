import type { Discipline } from '../../types.ts'

/** Points for each tenth of a metre per second. */
const FOR_A_TENTH = 0.6

/**
 * The results score of the World Rankings: the points of the tables, more for a head wind, fewer for the whole of a
 * following wind above the limit (World Rankings rules 7.2.1). `null` where wind does not count or is not known.
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
