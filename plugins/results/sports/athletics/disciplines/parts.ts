import type { Discipline, Sex } from '../../types.ts'

/** In the order of the rules, which is not the men's (TR 39). */
const WOMENS_DECATHLON = '100m DT PV JT 400m 100mH LJ SP HJ 1500m'.split(' ')

/** The parts of a combined event in order; empty where they are not known. */
export const partsOf = ({ code, parts }: Discipline, sex: Sex | null): readonly string[] =>
  /^Dec(?:-|$)/.test(code) && parts.length > 0 && sex === 'women' ? WOMENS_DECATHLON : parts

/**
 * Whether a discipline belongs to a combined event, a lighter implement or a lower hurdle of it too: `SP-6kg` in a
 * decathlon. Where it is not known whose it is, to that of either sex.
 */
export function isPart(code: string, whole: Discipline, sex: Sex | null): boolean {
  if (whole.kind !== 'combined') return false
  const [base = code] = code.split('-')
  const sexes: readonly Sex[] = sex === 'men' || sex === 'women' ? [sex] : ['men', 'women']
  return whole.parts.length === 0 || sexes.some((one) => partsOf(whole, one).includes(base))
}
