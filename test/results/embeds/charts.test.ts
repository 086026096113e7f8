import fc from 'fast-check'

import { apart } from '../../../plugins/results/embeds/chart/apart.ts'
import { drawChart, type Point } from '../../../plugins/results/embeds/chart/drawChart.ts'
import { markTicks, monthTicks, yearTicks } from '../../../plugins/results/embeds/chart/ticks.ts'
import { athletics, type Discipline } from '../../../plugins/results/index.ts'

const disciplineOf = (code: string): Discipline => {
  const found = athletics.discipline(code)
  if (!found) throw new Error(`No discipline ${code}`)
  return found
}

const points: fc.Arbitrary<Point[]> = fc.uniqueArray(
  fc.record({
    text: fc.constant('3:30.00'),
    x: fc.integer({ max: 2030, min: 1990 }),
    y: fc.integer({ max: 240_000, min: 200_000 }),
  }),
  { maxLength: 30, minLength: 2, selector: ({ x }) => x },
)

describe('a chart', () => {
  it('keeps every mark in its box, later ones further right and better ones higher', () => {
    fc.assert(
      fc.property(points, fc.constantFrom('higher' as const, 'lower' as const), (given, better) => {
        const chart = drawChart({ better, lines: [{ points: given }], x: yearTicks, y: () => [] })
        const dots = chart?.lines[0]?.dots ?? []
        expect(dots.length).toBe(given.length)
        dots.forEach((dot, at) => {
          expect(Math.min(dot.x, dot.y)).toBeGreaterThanOrEqual(0)
          expect(Math.max(dot.x, dot.y)).toBeLessThanOrEqual(100)
          const [one, other] = [given[at], given[0]]
          if (!one || !other) return
          expect(Math.sign(dot.x - (dots[0]?.x ?? 0))).toBe(Math.sign(one.x - other.x))
          const ahead = better === 'lower' ? one.y - other.y : other.y - one.y
          expect((dot.y - (dots[0]?.y ?? 0)) * ahead).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  it('is not drawn of one mark, nor of two of the same moment', () => {
    const draw = (...given: Point[]) =>
      drawChart({ better: 'lower', lines: [{ points: given }], x: yearTicks, y: () => [] })
    expect(draw({ text: '1', x: 2024, y: 1 })).toBeNull()
    expect(draw({ text: '1', x: 2024, y: 1 }, { text: '2', x: 2024, y: 2 })).toBeNull()
  })

  it('moves the names at the ends of lines apart and leaves them in their order', () => {
    const places = fc.array(fc.double({ max: 84, min: 18, noNaN: true }), { maxLength: 13 })
    fc.assert(
      fc.property(places, (given) => {
        const moved = apart(given)
        const order = given.map((_, at) => at).sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0))
        for (const [at, index] of order.entries()) {
          const above = moved[order[at - 1] ?? -1] ?? -Infinity
          expect((moved[index] ?? 0) - above).toBeGreaterThanOrEqual(6.49)
        }
      }),
    )
    expect(apart([50, null, 51])).toEqual([50, null, 56.5])
  })
})

describe('the words along a chart', () => {
  it('are marks as they are printed, on steps that a clock or a tape has', () => {
    const track = markTicks(disciplineOf('1500m'), athletics)
    expect(track(207_140, 228_370).map(({ text }) => text)).toEqual([
      '3:30',
      '3:35',
      '3:40',
      '3:45',
    ])
    expect(track(3_600_000, 3_780_000).map(({ text }) => text)).toContain('1:01:00')
    const field = markTicks(disciplineOf('LJ'), athletics)
    expect(field(7_900, 8_450).map(({ text }) => text)).toEqual(['8.00', '8.20', '8.40'])
  })

  it('are at least three between any two different times', () => {
    const ticks = markTicks(disciplineOf('1500m'), athletics)
    fc.assert(
      fc.property(
        fc.integer({ max: 400_000, min: 150_000 }),
        fc.integer({ max: 200_000, min: 40 }),
        (from, span) => {
          const values = ticks(from, from + span).map(({ value }) => value)
          expect(values.length).toBeGreaterThanOrEqual(3)
          expect(values.length).toBeLessThanOrEqual(9)
          expect(values.every((value) => value >= from && value <= from + span)).toBe(true)
        },
      ),
    )
  })

  it('are years, the last one always, and months', () => {
    expect(yearTicks(2008, 2024).map(({ text }) => text)).toEqual([
      '2024',
      '2021',
      '2018',
      '2015',
      '2012',
      '2009',
    ])
    const [from, to] = [Date.parse('2025-05-20'), Date.parse('2025-09-17')]
    expect(monthTicks(from, to).map(({ text }) => text)).toEqual(['Jun', 'Jul', 'Aug', 'Sep'])
  })
})
