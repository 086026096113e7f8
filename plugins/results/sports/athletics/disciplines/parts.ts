import { masters, wordOf } from '../../closed.ts'
import type { Discipline, Sex } from '../../types.ts'
import { isShortHurdles, mastersHurdles } from './mastersHurdles.ts'

/** In the order of the rules, which is not the men's (TR 39). */
const WOMENS_DECATHLON = '100m DT PV JT 400m 100mH LJ SP HJ 1500m'.split(' ')

/** Men end theirs with 1000 m. */
const MENS_PENTATHLON_SHORT = '60mH LJ SP HJ 1000m'.split(' ')

/** The parts of a combined event in order; empty where they are not known. */
export function partsOf(whole: Discipline, sex: Sex | null): readonly string[] {
  const parts = seniorParts(whole, sex)
  const group = wordOf(masters, whole.code.split('-')[1]?.toLowerCase())
  if (!group || sex === 'mixed' || sex === null) return parts
  return parts.map((code) => (isShortHurdles(code) ? mastersHurdles(sex, group) : code))
}

function seniorParts({ code, parts }: Discipline, sex: Sex | null): readonly string[] {
  if (parts.length === 0) return parts
  if (sex === 'women' && /^Dec(?:-|$)/.test(code)) return WOMENS_DECATHLON
  return sex === 'men' && /^PenSh(?:-|$)/.test(code) ? MENS_PENTATHLON_SHORT : parts
}

/**
 * Whether a discipline belongs to a combined event, a lighter implement or a lower hurdle of it too: `SP-6kg` in a
 * decathlon, and masters' shorter hurdles. Where it is not known whose it is, to that of either sex.
 */
export function isPart(code: string, whole: Discipline, sex: Sex | null): boolean {
  if (whole.kind !== 'combined') return false
  const [base = code] = code.split('-')
  const sexes: readonly Sex[] = sex === 'men' || sex === 'women' ? [sex] : ['men', 'women']
  return (
    whole.parts.length === 0 ||
    sexes.some((one) => [...partsOf(whole, one), ...seniorParts(whole, one)].includes(base))
  )
}
