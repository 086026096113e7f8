import type { Masters, Sex } from '../../closed.ts'

const SHORT = /^(?:80|100|110)mH$/

export const isShortHurdles = (code: string): boolean => SHORT.test(code)

/** The short hurdles that a masters' group runs, which count as the seniors' in a combined event (WMA Rules of Competition). */
export function mastersHurdles(sex: Exclude<Sex, 'mixed'>, group: Masters): string {
  const age = Number(group.slice(1))
  if (sex === 'women') return age < 40 ? '100mH' : '80mH'
  if (age < 50) return '110mH'
  return age < 70 ? '100mH' : '80mH'
}

/** By which the tables of the combined events know short hurdles of any distance. */
export const seniorHurdles = { men: '110mH', women: '100mH' } as const
