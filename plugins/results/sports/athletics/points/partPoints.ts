import type { Discipline, PointsOptions } from '../../types.ts'
import { combinedTable } from './combinedTable.ts'

/**
 * World Athletics combined events tables: electronic times in seconds, jumps in cm, throws in m. The
 * lighter implements and lower hurdles of the young (`SP-6kg`) score by the same tables.
 */
export function partPoints(
  value: number,
  { code: variant, unit }: Discipline,
  options: PointsOptions,
): number | null {
  const [code = variant] = variant.split('-')
  const row = options.sex === 'mixed' ? undefined : combinedTable[options.sex][code]
  if (!row) return null
  const [a, b, c] = row
  const hand = unit === 'ms' && options.timing === 'hand' ? handAllowance(code) : 0
  const x = unit === 'ms' ? (value + hand) / 1000 : isJump(code) ? value / 10 : value / 1000
  const distance = unit === 'ms' ? b - x : x - b
  return distance <= 0 ? 0 : Math.floor(a * distance ** c)
}

/** Milliseconds added to hand times before the table is read (tables' introduction). */
function handAllowance(code: string): number {
  if (code === '400m') return 140
  return /^(60m|100m|200m|60mH|100mH|110mH)$/.test(code) ? 240 : 0
}

function isJump(code: string): boolean {
  return code === 'HJ' || code === 'LJ' || code === 'PV'
}
