import fc from 'fast-check'

import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Extent, Performance } from '../../../plugins/results/sports/types.ts'
import { performance } from './support.ts'

const UNKNOWN: Extent = { kind: 'unknown' }
const since = (date: string): Extent => ({ date, kind: 'since' })

const career = fc.array(
  fc.record({
    ms: fc.integer({ min: 0, max: 5 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.integer({ min: 2020, max: 2023 }),
  }),
  { maxLength: 12, minLength: 1 },
)
const performances = (rows: { day: number; ms: number; year: number }[]): Performance[] =>
  rows.map(({ day, ms, year }, at) =>
    performance(`3:30.${ms}0`, `${year}-06-${String(day).padStart(2, '0')}`, { id: String(at) }),
  )

/** What is said of the marks that are known must be true whatever the others were. */
function holdsAgainst(all: readonly Performance[], known: readonly Performance[], extent: Extent) {
  const truth = athletics.flags(all)
  for (const [id, { flag, open }] of athletics.judged(known, extent)) {
    const really = truth.get(id)?.[0]?.flag ?? null
    expect([flag?.flag ?? null, ...open]).toContain(really)
    if (open.length === 0) expect(flag?.flag ?? null).toBe(really)
  }
}

describe('a career that is known in part', () => {
  it('gives no first mark for a best', () => {
    const first = performance('3:29.82', '2016-08-16')
    expect(athletics.flags([first], UNKNOWN).size).toBe(0)
    expect(athletics.judged([first], UNKNOWN).get(first.id)).toEqual({
      flag: null,
      open: ['PB', '=PB', 'SB', '=SB'],
    })
    expect(athletics.flags([first], since('2016-08-01')).size).toBe(0)
  })

  it('gives a season’s best where the season is known, and leaves open whether it is more', () => {
    const first = performance('3:30.60', '2016-06-12', { venue: 'Oslo' })
    const best = performance('3:29.82', '2016-08-16')
    expect(athletics.judged([first, best], since('2016-01-01')).get(best.id)).toMatchObject({
      flag: { because: 'SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2016', flag: 'SB' },
      open: ['PB', '=PB'],
    })
  })

  it('knows of what is beaten that it is no best, whatever else there was', () => {
    const better = performance('3:29.82', '2016-06-12')
    const worse = performance('3:30.60', '2016-08-16')
    expect(athletics.judged([better, worse], UNKNOWN).get(worse.id)).toEqual({
      flag: null,
      open: [],
    })
  })

  it('says nothing that the rest of it makes false: any marks, known since any day', () => {
    fc.assert(
      fc.property(career, fc.integer({ min: 2020, max: 2024 }), fc.nat(27), (rows, year, day) => {
        const date = `${year}-${day % 2 ? '01-01' : `06-${String(day + 1).padStart(2, '0')}`}`
        const all = performances(rows)
        holdsAgainst(
          all,
          all.filter((one) => one.date >= date),
          since(date),
        )
      }),
    )
  })

  it('says nothing that the rest of it makes false: any marks, any of them known', () => {
    fc.assert(
      fc.property(career, fc.array(fc.boolean()), (rows, kept) => {
        const all = performances(rows)
        const known = all.filter((_, at) => kept[at] ?? true)
        holdsAgainst(all, known, UNKNOWN)
        for (const { flag } of athletics.judged(known, UNKNOWN).values()) expect(flag).toBeNull()
      }),
    )
  })

  it('has bests that say whether they are', () => {
    const known = (extent?: Extent) =>
      athletics
        .bests([performance('3:29.82', '2016-06-12'), performance('3:30.60', '2015-06-12')], extent)
        .map((best) => [best.season, best.known])
    expect(known()).toEqual([
      [null, true],
      [2015, true],
      [2016, true],
    ])
    expect(known(since('2015-06-30'))).toEqual([
      [null, false],
      [2015, false],
      [2016, true],
    ])
    expect(known(UNKNOWN).some(([, one]) => one)).toBe(false)
  })
})
