import type { Discipline, PointsOptions } from '../../types.ts'
import { isShortHurdles, seniorHurdles } from '../disciplines/mastersHurdles.ts'
import { official } from '../marks/official.ts'
import { ageGraded } from './ageGraded.ts'
import { combinedTable } from './combinedTable.ts'

/**
 * World Athletics combined events tables: electronic times in seconds, jumps in cm, throws in m, as they are published.
 * The lighter implements and lower hurdles of the young (`SP-6kg`) score by the same tables, and so do masters, whose
 * marks are multiplied by the factor of their age.
 */
export function partPoints(
  value: number,
  discipline: Discipline,
  options: PointsOptions,
): number | null {
  const row = rowOf(discipline, options)
  if (!row) return null
  const graded = ageGraded(electronic(value, discipline, options), discipline, options)
  if (graded.kind === 'not known') return null
  const [a, b, c] = row
  const { code, unit } = discipline
  const x = unit === 'mm' && isJump(code) ? graded.value / 10 : graded.value / 1000
  const distance = unit === 'ms' ? b - x : x - b
  return distance <= 0 ? 0 : Math.floor(a * distance ** c)
}

function rowOf({ code: variant }: Discipline, { ageGroup, sex }: PointsOptions) {
  if (sex === 'mixed') return undefined
  const [code = variant] = variant.split('-')
  const masters = ageGroup?.startsWith('m') ?? false
  return combinedTable[sex][masters && isShortHurdles(code) ? seniorHurdles[sex] : code]
}

/** Milliseconds to the hundredth, with what hand times lack (tables' introduction). */
function electronic(value: number, discipline: Discipline, { timing }: PointsOptions): number {
  const hand = discipline.unit === 'ms' && timing === 'hand' ? handAllowance(discipline.code) : 0
  return official(value + hand, discipline)
}

function handAllowance(variant: string): number {
  const [code = variant] = variant.split('-')
  if (code === '400m') return 140
  return /^(60m|100m|200m|60mH|80mH|100mH|110mH)$/.test(code) ? 240 : 0
}

function isJump(code: string): boolean {
  return /^(?:HJ|LJ|PV)(?:-|$)/.test(code)
}
