import { readFileSync } from 'node:fs'

import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { of, value } from './support.ts'
import type { AgeGroup, Sex } from '../../../plugins/results/sports/types.ts'

type Scored = [sex: Sex, ageGroup: AgeGroup, code: string, value: number, points: number]

/** See the README beside it. */
const scored = JSON.parse(
  readFileSync(new URL('fixtures/masters-2023/scores.json', import.meta.url), 'utf8'),
) as Scored[]

describe('masters in combined events', () => {
  it('score as others score them, each sex, group and discipline', () => {
    const ours = scored.map(([sex, ageGroup, code, mark]) => [
      sex,
      ageGroup,
      code,
      mark,
      athletics.partPoints(mark, of(code), { ageGroup, sex }),
    ])
    expect(scored.length).toBeGreaterThan(400)
    expect(ours).toEqual(scored)
  })

  it('have a factor for the hurdles of their own distance alone', () => {
    const graded = (code: string, ageGroup: AgeGroup, sex: Sex) =>
      athletics.ageGraded(value('15.00', code), of(code), { ageGroup, sex })
    expect(graded('100mH-M50', 'm50', 'men')).toEqual({
      factor: 0.9662,
      kind: 'graded',
      value: 14_500,
    })
    expect(graded('110mH', 'm50', 'men')).toEqual({
      because: 'no age factor is known for men of 50',
      kind: 'not known',
    })
    expect(graded('100mH', 'm45', 'women')).toMatchObject({ kind: 'not known' })
    expect(graded('110mH', 'u20', 'men')).toEqual({ kind: 'as it is', value: 15_000 })
  })

  it('run the hurdles of their age, and men end a short pentathlon with 1000 m', () => {
    const parts = (code: string, sex: Sex) => athletics.partsOf(of(code), sex)
    expect(parts('Dec-M50', 'men')[5]).toBe('100mH')
    expect(parts('Dec-M70', 'men')[5]).toBe('80mH')
    expect(parts('Hep-M40', 'women')[0]).toBe('80mH')
    expect(parts('Hep-M35', 'women')[0]).toBe('100mH')
    expect(parts('PenSh-M60', 'men')).toEqual(['60mH', 'LJ', 'SP', 'HJ', '1000m'])
    expect(parts('PenSh', 'women').at(-1)).toBe('800m')
    const isPart = (code: string) => athletics.isPart(code, of('Dec-M50'), 'men')
    expect(['100mH', '100mH-M50', '110mH', '80mH'].map(isPart)).toEqual([true, true, true, false])
  })
})
