import type { Discipline } from '../../types.ts'

/** Faster than any leg ever run, slower than any walk: what lies outside is a slip of the finger. */
const METRES_A_SECOND = { fastest: 13, slowest: 0.7 }

const HIGHEST: Record<string, number> = {
  HJ: 3000,
  PV: 7500,
  LJ: 10_000,
  TJ: 20_000,
  SP: 30_000,
  DT: 90_000,
  HT: 110_000,
  JT: 120_000,
  WT: 40_000,
  '1h': 25_000_000,
}

/** The plausible marks of a discipline, in its unit. A missing minute or decimal point falls outside. */
export function limits({ code, unit, metres }: Discipline): { least: number; most: number } {
  if (unit === 'points') return { least: 1, most: 20_000 }
  if (unit === 'mm') return { least: 10, most: HIGHEST[code.split('-')[0] ?? code] ?? 120_000 }
  if (metres === null) return { least: 1000, most: 86_400_000 }
  return {
    least: Math.floor((metres / METRES_A_SECOND.fastest) * 100) * 10,
    most: Math.ceil((metres / METRES_A_SECOND.slowest) * 100) * 10,
  }
}
