import fc from 'fast-check'
import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Competitor } from '../../../plugins/results/sports/types.ts'
import { competitor, of } from './support.ts'

const places = (competitors: Competitor[], code: string) =>
  Object.fromEntries(
    [...athletics.place(competitors, of(code))].map(([id, { place }]) => [id, place]),
  )

describe('places typed, of whom some are disqualified later', () => {
  const typed = (...all: [place: null | number, mark: string, status?: 'DQ' | 'OK'][]) =>
    all.map(([place, mark, status = 'OK'], i) =>
      competitor(String(i), mark, '100m', { place, status }),
    )

  it('move up: somebody has gold, one has silver and one bronze', () => {
    const allTyped = typed([null, '10.01', 'DQ'], [2, '10.02'], [3, '10.03'], [4, '10.04'])
    const someTyped = typed([1, '10.01', 'DQ'], [2, '10.02'], [3, '10.03'], [null, '10.04'])
    for (const final of [allTyped, someTyped]) {
      const placings = athletics.place(final, of('100m'))
      expect(places(final, '100m')).toEqual({ 0: null, 1: 1, 2: 2, 3: 3 })
      expect([...athletics.medals(placings.values(), { kind: 'final' }).entries()]).toEqual([
        ['1', 'gold'],
        ['2', 'silver'],
        ['3', 'bronze'],
      ])
      expect(placings.get('1')).toMatchObject({
        because: 'First in 10.02, 0.01 ahead of 10.03; moved up from 2',
        disagrees: false,
      })
    }
  })

  it('stay where a gap is more than the disqualified left: the list is not whole', () => {
    const list = typed([null, '9.99', 'DQ'], [1, '10.02'], [7, '10.08'])
    expect(places(list, '100m')).toEqual({ 0: null, 1: 1, 2: 7 })
  })

  it('are those of a plain ranking by typed place, whoever is disqualified', () => {
    const row = fc.record({
      level: fc.nat(8),
      lost: fc.boolean(),
      kept: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        // Of one place nobody knows whether its list is whole.
        fc.pre(rows.filter(({ kept, lost }) => kept || !lost).length > 1)
        const better = (some: typeof rows, level: number) =>
          some.filter((other) => other.level < level).length + 1
        const field = rows.map(({ level, lost, kept }, i) =>
          competitor(String(i), (10 + level / 100).toFixed(2), '100m', {
            place: lost && !kept ? null : better(rows, level),
            status: lost ? 'DQ' : 'OK',
          }),
        )
        const left = rows.filter(({ lost }) => !lost)
        const placings = athletics.place(field, of('100m'))
        const medals = athletics.medals(placings.values(), { kind: 'final' })
        rows.forEach(({ level, lost }, i) => {
          const expected = lost ? null : better(left, level)
          expect(placings.get(String(i))?.place).toBe(expected)
          expect(medals.get(String(i))).toBe(['gold', 'silver', 'bronze'][(expected ?? 9) - 1])
        })
      }),
    )
  })
})

describe('the place of who is disqualified', () => {
  const dq = (place: null | number, mark: string, more: object = {}) =>
    competitor('dq', mark, '100m', { place, status: 'DQ', ...more })
  const ok = (id: string, place: null | number, mark: string) =>
    competitor(id, mark, '100m', { place })

  it('may stand beside DQ, and explains the gap that it left and no other', () => {
    expect(athletics.contradictions(dq(1, '10.01'), of('100m'))).toEqual([])
    const field = [dq(3, '10.03'), ok('a', 2, '10.02'), ok('b', 4, '10.04'), ok('c', 5, '10.05')]
    const placings = athletics.place(field, of('100m'))
    expect(places(field, '100m')).toEqual({ a: 2, b: 3, c: 4, dq: null })
    expect(placings.get('dq')).toMatchObject({
      because: 'Disqualified; the official place was 3',
      disagrees: false,
    })
  })

  it('moves nobody up twice where the list was numbered anew', () => {
    const anew = [dq(1, '10.01'), ok('a', 1, '10.02'), ok('b', 2, '10.03'), ok('c', 4, '10.05')]
    expect(places(anew, '100m')).toEqual({ a: 1, b: 2, c: 4, dq: null })
  })

  it('is not guessed at: a second place alone is no gold', () => {
    for (const gone of [dq(null, 'DQ'), dq(null, '10.01'), dq(null, '10.05')]) {
      expect(places([ok('a', 2, '10.02'), gone], '100m')).toEqual({ a: 2, dq: null })
      const some = [ok('a', 2, '10.02'), ok('b', null, '10.03'), gone]
      expect(places(some, '100m')).toEqual({ a: 2, b: 3, dq: null })
    }
    // Nor is it ahead of a better mark.
    const slower = [ok('a', 2, '10.02'), ok('b', 3, '10.03'), dq(null, '10.05')]
    expect(places(slower, '100m')).toEqual({ a: 2, b: 3, dq: null })
    expect(places([ok('a', 2, '10.02'), dq(1, '10.01')], '100m')).toEqual({ a: 1, dq: null })
  })

  it('stays empty until it is reallotted, typed or by the mark', () => {
    const held = { held: true }
    const typed = [dq(1, '10.01', held), ok('a', 2, '10.02'), ok('b', 3, '10.03')]
    const byMark = [dq(null, '10.01', held), ok('a', null, '10.02'), ok('b', null, '10.03')]
    for (const field of [typed, byMark]) {
      expect(places(field, '100m')).toEqual({ a: 2, b: 3, dq: null })
      const placings = athletics.place(field, of('100m'))
      expect(Object.fromEntries(athletics.medals(placings.values(), { kind: 'final' }))).toEqual({
        a: 'silver',
        b: 'bronze',
      })
      expect(
        [...placings.values()].map(({ because, computed, disagrees }) => [
          computed,
          disagrees,
          because,
        ]),
      ).toEqual([
        [null, false, 'Disqualified; the place stays empty until it is reallotted'],
        [2, false, 'Second in 10.02, 0.01 ahead of 10.03'],
        [3, false, 'Third in 10.03, 0.01 behind 10.02'],
      ])
    }
    expect(athletics.contradictions(dq(null, 'DQ', held), of('100m'))).toMatchObject([
      { expected: 'the place that stays empty, or the mark that was taken away', field: 'place' },
    ])
  })

  it('given up or held moves those behind by one or by none, whoever it is', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.boolean(), fc.boolean(), fc.boolean(), (lost, hold, all, kept) => {
        const field = [...Array(8).keys()].map((i) =>
          competitor(String(i), `10.0${i}`, '100m', {
            held: hold && i === lost,
            place: all && (i !== lost || kept) ? i + 1 : null,
            status: i === lost ? 'DQ' : 'OK',
          }),
        )
        const shown = places(field, '100m')
        for (let i = 0; i < 8; i++)
          expect(shown[i]).toBe(i === lost ? null : i + 1 - (i > lost && !hold ? 1 : 0))
      }),
    )
  })
})

describe('any list, whole or not, of which some are disqualified', () => {
  const row = fc.record({
    level: fc.nat(6),
    lost: fc.boolean(),
    held: fc.boolean(),
    kept: fc.boolean(),
    listed: fc.boolean(),
  })
  type Entry = (typeof row extends fc.Arbitrary<infer T> ? T : never) & { at: number }
  const entries = fc
    .array(row, { maxLength: 10 })
    .map((rows) => rows.map((one, at): Entry => ({ ...one, at })))
  const ahead = (all: readonly Entry[], level: number) =>
    all.filter((other) => other.level < level).length
  const entered = (those: readonly Entry[], typed: (one: Entry) => null | number) =>
    those.map((one) =>
      competitor(String(one.at), (10 + one.level / 100).toFixed(2), '100m', {
        held: one.lost && one.held,
        place: typed(one),
        status: one.lost ? 'DQ' : 'OK',
      }),
    )

  it('moves up by those ahead who lost their places and whose places are not held', () => {
    fc.assert(
      fc.property(entries, (all) => {
        // Who is not listed is not known at all: the gap stays. A DQ that kept no place is another test's.
        const those = all.filter(({ listed }) => listed)
        const shown = places(
          entered(those, ({ level }) => 1 + ahead(all, level)),
          '100m',
        )
        for (const one of those) {
          const gone = those.filter(({ held, lost }) => lost && !held)
          const expected = 1 + ahead(all, one.level) - ahead(gone, one.level)
          expect(shown[one.at]).toBe(one.lost ? null : expected)
        }
      }),
    )
  })

  it('puts nobody ahead of the official order, and gives no place twice without a tie', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const field = entered(all, ({ kept, level }) => (kept ? 1 + ahead(all, level) : null))
        const shown = places(field, '100m')
        const left = all.filter(({ lost }) => !lost)
        for (const a of left)
          for (const b of left) {
            const [first, second] = [Number(shown[a.at]), Number(shown[b.at])]
            if (a.level < b.level) expect(first).toBeLessThan(second)
            if (a.level === b.level && a.kept === b.kept) expect(first).toBe(second)
          }
      }),
    )
  })
})

describe('a place that is missing among typed ones', () => {
  const heat = (rows: [place: null | number, mark: string][]) =>
    rows.map(([place, mark], i) => competitor(String(i), mark, '110mH', { place }))

  it('is that of the mark: 13.65 and 13.68 are not equal sixth (Rio 2016, heat 3)', () => {
    const rio = heat([
      [null, '13.65'],
      [1, '13.31'],
      [2, '13.50'],
      [3, '13.52'],
      [4, '13.63'],
      [5, '13.64'],
      [6, '13.68'],
      [7, '13.77'],
    ])
    expect(places(rio, '110mH')).toEqual({ 0: 6, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 7, 7: 8 })
    expect(athletics.place(rio, of('110mH')).get('6')?.because).toMatch(
      /^Seventh in 13.68.*its official place is 6$/,
    )
  })

  it('is the free one beside an equal mark, or the one behind it', () => {
    expect(
      places(
        heat([
          [null, '13.50'],
          [2, '13.50'],
        ]),
        '110mH',
      ),
    ).toEqual({ 0: 1, 1: 2 })
    expect(
      places(
        heat([
          [null, '13.50'],
          [1, '13.50'],
        ]),
        '110mH',
      ),
    ).toEqual({ 0: 2, 1: 1 })
  })
})
