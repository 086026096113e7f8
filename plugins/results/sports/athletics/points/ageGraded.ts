import { masters, wordOf, type Masters } from '../../closed.ts'
import type { AgeGraded, Discipline, PointsOptions, Sex } from '../../types.ts'
import { isShortHurdles, mastersHurdles, seniorHurdles } from '../disciplines/mastersHurdles.ts'
import { ageFactors } from './ageFactors.ts'

/**
 * The mark by which the tables of the combined events are read: of masters what the factor of their age makes of it,
 * times rounded up to the hundredth and distances down to the centimetre.
 */
export function ageGraded(
  value: number,
  { code, unit }: Discipline,
  { ageGroup, sex }: PointsOptions,
): AgeGraded {
  const group = wordOf(masters, ageGroup)
  if (!group || sex === 'mixed') return { kind: 'as it is', value }
  const factor = factorOf(code.split('-')[0] ?? code, sex, group)
  if (factor === null)
    return { because: `no age factor is known for ${groupName(sex, group)}`, kind: 'not known' }
  // In whole numbers: 0.29 × 100 is not 29 in binary fractions.
  const graded = (value * Math.round(factor * 1e4)) / 1e5
  const rounded = unit === 'ms' ? Math.ceil(graded) : Math.floor(graded)
  return { factor, kind: 'graded', value: rounded * 10 }
}

function factorOf(code: string, sex: Exclude<Sex, 'mixed'>, group: Masters): null | number {
  const short = isShortHurdles(code)
  if (short && code !== mastersHurdles(sex, group)) return null
  return ageFactors[sex][short ? seniorHurdles[sex] : code]?.[masters.indexOf(group)] ?? null
}

const groupName = (sex: Sex, group: Masters): string => `${sex} of ${group.slice(1)}`
