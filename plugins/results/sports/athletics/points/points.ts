import type { Discipline, PointsOptions } from '../../types.ts'
import { official } from '../marks/official.ts'
import { printedLower } from './printedLower.ts'
import { rowsLeftOut } from './rowsLeftOut.ts'
import { scoringTable } from './scoringTable.ts'

/**
 * World Athletics scoring points of a mark, `null` where no table covers the discipline. "Should a
 * performance fall between two results on the tables the lower score shall be considered."
 */
export function points(
  value: number,
  discipline: Discipline,
  options: PointsOptions,
): number | null {
  const { row, lower, leftOut } = table(discipline, options)
  if (!row) return null
  const [a, b, c = 0] = row
  const x = inTable(value, discipline, options)
  if (discipline.unit === 'ms' && x >= b) return 0
  const score = lower?.[x] ?? Math.max(0, Math.floor(withoutDust(a * (x - b) ** 2 + c)))
  return score === leftOut ? score - 1 : score
}

/** The table of the track; where only one track has a table, it serves both. */
function table({ code }: Discipline, options: PointsOptions) {
  const sex = code === '4x400mX' ? 'mixed' : options.sex
  const { outdoor, shortTrack } = scoringTable[sex]
  const useShort = options.indoor ? code in shortTrack : !(code in outdoor)
  const track = useShort ? 'shortTrack' : 'outdoor'
  return {
    row: scoringTable[sex][track][code],
    lower: sex === 'mixed' ? undefined : printedLower[sex][track][code],
    leftOut: sex === 'mixed' ? undefined : rowsLeftOut[sex][track][code],
  }
}

/** Seconds, metres or points as the tables print them: times rounded up, distances down. */
function inTable(value: number, discipline: Discipline, options: PointsOptions): number {
  if (discipline.unit === 'points') return value
  const timedByHand = discipline.unit === 'ms' && options.timing === 'hand'
  const electronic = timedByHand ? value + handAllowance(discipline) : value
  return official(electronic, discipline) / 1000
}

/** Milliseconds added to hand times before the table is read (introduction to the tables). */
function handAllowance({ kind, metres }: Discipline): number {
  if ((kind !== 'track' && kind !== 'hurdles') || metres === null || metres > 400) return 0
  return metres <= 200 ? 240 : 140
}

/** 5.08 × (20.5 − 35.5)² is 1143, whatever binary fractions make of it. */
function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
