import type { Discipline, Performance } from '../../types.ts'
import { discipline } from '../disciplines/discipline.ts'
import { formatWind } from '../marks/formatWind.ts'

/** Why a mark is no best and no record; `null` if it is good. CR 31.14.3 and 31.17.2 for the wind. */
export function illegal(performance: Performance): string | null {
  const known = discipline(performance.discipline)
  return unfit(performance, known) ?? tooWindy(performance.windTenths, known)
}

/** The same but for the wind, which a series tells trial by trial. */
export function unfit(
  { status, value, eligible, timing }: Performance,
  known: Discipline | undefined,
): string | null {
  if (status !== 'OK') return status
  if (value === null) return 'no mark'
  if (eligible === false) return 'not eligible'
  if (known?.kind === 'cross') return 'cross-country courses are not compared'
  return timing === 'hand' && known && isSprint(known) ? 'timed by hand' : null
}

/** `wind +2.5 above +2.0`, or `null`. Without a reading the mark is taken as legal. */
export function tooWindy(windTenths: number | null, known: Discipline | undefined): string | null {
  const limit = known?.windLimit ?? null
  if (limit === null || windTenths === null || windTenths <= limit) return null
  return `wind ${formatWind(windTenths)} above ${formatWind(limit)}`
}

/**
 * Longest race, in metres, in which hand times are no bests. Statisticians keep those of sprints
 * apart: of some 300 in the careers of those who competed at Rome 2024 none counts.
 */
const SPRINT = 400

function isSprint({ kind, metres }: Discipline): boolean {
  return (kind === 'track' || kind === 'hurdles') && metres !== null && metres <= SPRINT
}
