import type { Performance } from '../../types.ts'
import { discipline } from '../disciplines/discipline.ts'
import { formatWind } from '../marks/formatWind.ts'

/** Why a mark is no best and no record; `null` if it is good. CR 31.14.3 and 31.17.2 for the wind. */
export function illegal(performance: Performance): string | null {
  const { status, value, eligible, windTenths } = performance
  if (status !== 'OK') return status
  if (value === null) return 'no mark'
  if (eligible === false) return 'not eligible'
  return byHand(performance) ?? tooWindy(windTenths, performance.discipline)
}

/** Longest race, in metres, in which a hand time is worth too little to be compared as a best. */
const HAND_TIMES_COUNT_BEYOND = 400

/** Statisticians keep hand times of sprints apart: of some 300 in the careers of Rome 2024 none counts. */
function byHand({ timing, discipline: code }: Performance): string | null {
  if (timing !== 'hand') return null
  const { kind, metres } = discipline(code) ?? {}
  const sprint = (kind === 'track' || kind === 'hurdles') && metres !== null && metres !== undefined
  return sprint && metres <= HAND_TIMES_COUNT_BEYOND ? 'timed by hand' : null
}

/** `wind +2.5 above +2.0`, or `null`. Without a reading the mark is taken as legal. */
export function tooWindy(windTenths: number | null, code: string): string | null {
  const limit = discipline(code)?.windLimit ?? null
  if (limit === null || windTenths === null || windTenths <= limit) return null
  return `wind ${formatWind(windTenths)} above ${formatWind(limit)}`
}
