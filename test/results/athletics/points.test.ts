import fc from 'fast-check'
import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { printedLower } from '../../../plugins/results/sports/athletics/points/printedLower.ts'
import { scoringTable } from '../../../plugins/results/sports/athletics/points/scoringTable.ts'
import { of, value } from './support.ts'

const OLYMPIC = {
  men: '100m 200m 400m 800m 1500m 5000m 10000m Mar 110mH 400mH 3000mSC 20kmW HJ PV LJ TJ SP DT HT JT Dec 4x100m 4x400m 4x400mX',
  women:
    '100m 200m 400m 800m 1500m 5000m 10000m Mar 100mH 400mH 3000mSC 20kmW HJ PV LJ TJ SP DT HT JT Hep 4x100m 4x400m 4x400mX',
}

describe('scoring points', () => {
  it.each([
    ['9.58', '100m', 'men', 1356],
    ['3:31.95', '1500m', 'men', 1217],
    ['8:26.12', '3000mSC', 'men', 1139],
    ['29:24', '10km', 'men', 1006],
    ['17.35', 'TJ', 'men', 1202],
    ['8764', 'Dec', 'men', 1245],
    ['10.49', '100m', 'women', 1314],
    ['12.00', '100m', 'women', 990],
    ['20.50', '200m', 'men', 1143],
  ] as const)('%s in the %s of the %s is %i', (text, code, sex, expected) => {
    expect(athletics.points(value(text, code), of(code), { sex })).toBe(expected)
  })

  it('cover every Olympic discipline, and no other sex or implement', () => {
    for (const sex of ['men', 'women'] as const) {
      for (const code of OLYMPIC[sex].split(' ')) {
        const discipline = of(code)
        const mark =
          discipline.unit === 'points'
            ? 7000
            : discipline.unit === 'mm'
              ? 5000
              : (discipline.metres ?? 0) * 160
        expect(athletics.points(mark, discipline, { sex })).toBeGreaterThanOrEqual(0)
      }
    }
    expect(athletics.points(value('13.00', '110mH'), of('110mH'), { sex: 'women' })).toBeNull()
    expect(athletics.points(value('18.00', 'SP-6kg'), of('SP-6kg'), { sex: 'men' })).toBeNull()
  })

  it('read hand times as the tables say, and use the table of the short track', () => {
    const read = (options: object) =>
      athletics.points(value('21.00', '200m'), of('200m'), { sex: 'men', ...options })
    expect(read({})).toBe(1068)
    expect(read({ timing: 'hand' })).toBe(1033)
    expect(read({ indoor: true })).toBe(1134)
  })

  it('never rise with a slower time, nor fall with a longer throw', () => {
    const code = fc.constantFrom('100m', '1500m', 'Mar', 'LJ', 'SP', 'HJ')
    fc.assert(
      fc.property(code, fc.nat(20_000), fc.nat(20_000), (one, a, b) => {
        const { better, step } = of(one)
        const score = (n: number) => athletics.points(n * step, of(one), { sex: 'women' }) ?? 0
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        if (better === 'lower') expect(score(less)).toBeGreaterThanOrEqual(score(more))
        else expect(score(less)).toBeLessThanOrEqual(score(more))
      }),
    )
  })

  it('depart from the formula only where it makes a whole number, and only downwards', () => {
    for (const sex of ['men', 'women'] as const) {
      for (const track of ['outdoor', 'shortTrack'] as const) {
        for (const [code, marks] of Object.entries(printedLower[sex][track])) {
          const [a, b] = scoringTable[sex][track][code] ?? [NaN, NaN]
          for (const [mark, printed] of Object.entries(marks)) {
            const formula = a * (Number(mark) - b) ** 2
            expect(Math.abs(formula - Math.round(formula))).toBeLessThan(1e-6)
            expect(printed).toBeLessThan(formula)
          }
        }
      }
    }
  })
})

describe('points of the parts of a combined event', () => {
  it('add up to the decathlon of Rome 2024 and to the world record', () => {
    // Johannes Erm, 8764 points; Kevin Mayer, 9126 points.
    const erm = '10.60 7.91 14.99 1.99 46.81 14.30 44.56 5.20 62.71 4:24.95'
    const mayer = '10.55 7.80 16.00 2.05 48.42 13.75 50.54 5.45 71.90 4:36.11'
    expect([sum(erm), sum(mayer)]).toEqual([8764, 9126])
  })

  it('add up to the world record of the heptathlon', () => {
    // Jackie Joyner-Kersee, Seoul 1988, 7291 points.
    const marks = '12.69 1.86 15.80 22.56 7.27 45.66 2:08.51'.split(' ')
    expect(total(marks, of('Hep').parts, 'women')).toBe(7291)
  })

  it('add up indoors: the world records of the heptathlon and the pentathlon', () => {
    // Ashton Eaton, Istanbul 2012, 6645 points; Nafissatou Thiam, Istanbul 2023, 5055 points.
    const eaton = '6.79 8.16 14.56 2.03 7.68 5.20 2:32.77'.split(' ')
    const thiam = '8.23 1.92 15.54 6.59 2:13.60'.split(' ')
    expect(total(eaton, of('HepSh').parts, 'men')).toBe(6645)
    expect(total(thiam, of('PenSh').parts, 'women')).toBe(5055)
  })

  it('are the same for the lighter implements and lower hurdles of the young', () => {
    const points = (text: string, code: string) =>
      athletics.partPoints(value(text, code), of(code), { sex: 'women' })
    expect(points('15.80', 'SP-3kg')).toBe(points('15.80', 'SP'))
    expect(points('13.50', '100mH-76.2')).toBe(points('13.50', '100mH'))
  })

  it('are those of the mark as it is published: thousandths are for parting', () => {
    const points = (text: string) =>
      athletics.partPoints(value(text, '100m'), of('100m'), { sex: 'men' })
    expect(points('10.601')).toBe(points('10.61'))
    expect(points('10.601')).not.toBe(points('10.60'))
  })

  it('add what hand times lack: 0.24 s to 200 m and over hurdles, 0.14 s in the 400 m', () => {
    const points = (text: string, code: string, timing: 'hand' | 'electronic') =>
      athletics.partPoints(value(text, code), of(code), { sex: 'men', timing })
    expect(points('10.5', '100m', 'hand')).toBe(points('10.74', '100m', 'electronic'))
    expect(points('48.1', '400m', 'hand')).toBe(points('48.24', '400m', 'electronic'))
    expect(points('4:30.0', '1500m', 'hand')).toBe(points('4:30.00', '1500m', 'electronic'))
  })

  function sum(marks: string): number {
    return total(marks.split(' '), of('Dec').parts, 'men')
  }

  function total(marks: string[], parts: readonly string[], sex: 'men' | 'women'): number {
    return parts.reduce(
      (points, code, i) =>
        points + (athletics.partPoints(value(marks[i] ?? '', code), of(code), { sex }) ?? NaN),
      0,
    )
  }
})
