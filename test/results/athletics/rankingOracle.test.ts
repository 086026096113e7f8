import fc from 'fast-check'

import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Competitor, Trial } from '../../../plugins/results/sports/types.ts'
import { competitor, heights, of } from './support.ts'

const placesOf = (field: Competitor[], code: string) =>
  field.map(({ id }) => athletics.place(field, of(code)).get(id)?.place ?? null)

/** A place is one more than the number of those who beat you. */
const placesBy = <T>(field: T[], beats: (a: T, b: T) => boolean) =>
  field.map((one) => field.filter((other) => beats(other, one)).length + 1)

describe('a long jump', () => {
  const series = fc.array(fc.integer({ min: 780, max: 784 }), { minLength: 1, maxLength: 6 })

  it('goes to the best mark, then the second best, and so on to the last (TR 25.22)', () => {
    const isLonger = (a: number[], b: number[]): boolean => {
      const [x, y] = [Math.max(...a), Math.max(...b)]
      if (x !== y || (a.length === 0 && b.length === 0)) return x > y
      return isLonger(a.toSpliced(a.indexOf(x), 1), b.toSpliced(b.indexOf(y), 1))
    }
    fc.assert(
      fc.property(fc.array(series, { maxLength: 8 }), (field) => {
        const competitors = field.map((jumps, i) =>
          competitor(`${i}`, (Math.max(...jumps) / 100).toFixed(2), 'LJ', {
            series: jumps.flatMap((cm) => [{ text: 'X' }, { text: (cm / 100).toFixed(2) }]),
          }),
        )
        expect(placesOf(competitors, 'LJ')).toEqual(placesBy(field, isLonger))
      }),
    )
  })
})

describe('a high jump', () => {
  const BARS = [2.1, 2.15, 2.2, 2.24]
  /** Failures at each height: 0 to 2 before clearing it, `-` passed. */
  const contest = fc.array(fc.constantFrom('O', 'XO', 'XXO', '-'), {
    minLength: BARS.length,
    maxLength: BARS.length,
  })

  const jumper = (id: string, tries: string[]) => {
    const cleared = tries.findLastIndex((text) => text.endsWith('O'))
    const series = tries.map((text, i): [number, string] => [BARS[i] ?? 0, text])
    return competitor(id, (BARS[cleared] ?? 0).toFixed(2), 'HJ', {
      series: heights([...series, [2.27, 'XXX']]),
    })
  }

  it('goes by height, failures there, then failures in all up to there (TR 26.8)', () => {
    const countback = (tries: string[]) => {
      const last = tries.findLastIndex((text) => text.endsWith('O'))
      const failures = tries.slice(0, last + 1).map((text) => text.replace(/[^X]/g, '').length)
      return [-last, failures[last] ?? 0, failures.reduce((sum, n) => sum + n, 0)] as const
    }
    const isHigher = (a: string[], b: string[]) => {
      const [x, y] = [countback(a), countback(b)]
      return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
    }
    const field = fc.array(
      contest.filter((tries) => tries.some((text) => text.endsWith('O'))),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(field, (all) => {
        const competitors = all.map((tries, i) => jumper(`${i}`, tries))
        expect(placesOf(competitors, 'HJ')).toEqual(placesBy(all, (a, b) => isHigher(a, b) < 0))
      }),
    )
  })

  it('that ends equal at the top is decided by the first height of the jump-off that divides (TR 26.9)', () => {
    const rounds = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 4 })
    fc.assert(
      fc.property(rounds, (jumpOff) => {
        const decided = jumpOff.findIndex(([a, b]) => a !== b)
        const held = decided < 0 ? jumpOff : jumpOff.slice(0, decided + 1)
        const equal: [number, string][] = [
          [2.2, 'O'],
          [2.24, 'XXX'],
        ]
        const field = [0, 1].map((who) => {
          const tries = held.map(([a, b], i): [number, string] => [
            2.24 - i * 0.02,
            (who === 0 ? a : b) ? 'O' : 'X',
          ])
          return competitor(`${who}`, '2.20', 'HJ', { series: heights([...equal, ...tries]) })
        })
        const winner = decided < 0 ? null : jumpOff[decided]?.[0] === true ? 0 : 1
        expect(placesOf(field, 'HJ')).toEqual(
          winner === null ? [1, 1] : winner === 0 ? [1, 2] : [2, 1],
        )
        if (winner === null) return
        expect(athletics.place(field, of('HJ')).get(`${winner}`)?.because).toBe(
          'First with 2.20, ahead of 2.20 in the jump-off',
        )
      }),
    )
  })

  it('lists who has no mark and who did not start below all others, without a place', () => {
    const series: Trial[] = heights([[2.1, 'XXX']])
    const field = [
      jumper('a', ['O', '-', '-', '-']),
      competitor('b', 'NM', 'HJ', { series }),
      competitor('c', 'DNS', 'HJ'),
    ]
    expect(placesOf(field, 'HJ')).toEqual([1, null, null])
    expect([...athletics.place(field, of('HJ')).values()].map(({ because }) => because)).toEqual([
      'First with 2.10',
      'No valid mark',
      'Did not start',
    ])
  })
})

describe('who goes on from the heats', () => {
  const heat = fc.array(fc.integer({ min: 1000, max: 1010 }), { minLength: 1, maxLength: 9 })

  it('is everybody placed, and of the rest nobody slower than one who stays behind', () => {
    fc.assert(
      fc.property(
        fc.array(heat, { minLength: 1, maxLength: 4 }),
        fc.nat(4),
        fc.nat(4),
        (all, places, best) => {
          const heats = all.map((times, h) =>
            times.map((time, i) => competitor(`${h}/${i}`, (time / 100).toFixed(2), '100m')),
          )
          const rule = { kind: 'heats', places, best } as const
          const advanced = athletics.advance(heats, rule, of('100m'))
          for (const runners of heats) {
            const placings = athletics.place(runners, of('100m'))
            for (const { id } of runners)
              expect(advanced.get(id) === 'Q').toBe((placings.get(id)?.place ?? 99) <= places)
          }
          const rest = heats.flat().filter(({ id }) => advanced.get(id) !== 'Q')
          const onward = rest.filter(({ id }) => advanced.has(id)).map(({ value }) => value ?? 0)
          const behind = rest.filter(({ id }) => !advanced.has(id)).map(({ value }) => value ?? 0)
          expect(Math.max(...onward)).toBeLessThan(Math.min(...behind))
          expect(onward.length).toBeGreaterThanOrEqual(Math.min(best, rest.length))
        },
      ),
    )
  })
})
