import fc from 'fast-check'
import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Competitor } from '../../../plugins/results/sports/types.ts'
import { competitor, heights, of } from './support.ts'

const places = (competitors: Competitor[], code: string) =>
  Object.fromEntries(
    [...athletics.place(competitors, of(code))].map(([id, { place }]) => [id, place]),
  )

describe('places of a race', () => {
  const final = [
    competitor('Wightman', '3:29.82', '1500m'),
    competitor('Kerr', 'DNF', '1500m'),
    competitor('Ingebrigtsen', '3:28.32', '1500m'),
  ]

  it('come from the marks, with a sentence to paste', () => {
    const placings = athletics.place(final, of('1500m'))
    expect(placings.get('Ingebrigtsen')).toMatchObject({
      place: 1,
      because: 'First in 3:28.32, 1.50 ahead of 3:29.82',
    })
    expect(placings.get('Wightman')).toMatchObject({
      place: 2,
      because: 'Second in 3:29.82, 1.50 behind 3:28.32',
    })
    expect(placings.get('Kerr')).toMatchObject({ place: null, because: 'Did not finish' })
  })

  it('are shared by equal times, and the next place falls away', () => {
    const heat = [
      competitor('a', '10.02', '100m'),
      competitor('b', '10.02', '100m'),
      competitor('c', '10.05', '100m'),
    ]
    expect(places(heat, '100m')).toEqual({ a: 1, b: 1, c: 3 })
    expect(athletics.place(heat, of('100m')).get('a')).toMatchObject({
      tied: true,
      because: 'Equal first in 10.02, 0.03 ahead of 10.05',
    })
  })

  it('follow the photo finish where official places are given (TR 19.24)', () => {
    const heat = [
      competitor('a', '10.02', '100m', { place: 2 }),
      competitor('b', '10.02', '100m', { place: 1 }),
    ]
    const placings = athletics.place(heat, of('100m'))
    expect(placings.get('a')).toMatchObject({
      place: 2,
      computed: 1,
      tied: false,
      disagrees: false,
      because: 'Second in 10.02, behind 10.02 on the photo finish',
    })
  })

  it('that contradict the marks are shown and reported', () => {
    const heat = [
      competitor('a', '10.02', '100m', { place: 2 }),
      competitor('b', '10.05', '100m', { place: 1 }),
    ]
    expect(athletics.place(heat, of('100m')).get('b')).toMatchObject({
      place: 1,
      computed: 2,
      disagrees: true,
      because: 'First in 10.05, officially ahead of 10.02',
    })
  })
})

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

describe('a series that is not known', () => {
  const jump = (id: string, place: null | number, ...tries: [number, string][]) =>
    competitor(id, '2.30', 'HJ', { place, series: heights(tries) })
  const known = jump('known', null, [2.25, 'XO'], [2.3, 'XXO'], [2.33, 'XXX'])
  const better = jump('better', null, [2.25, 'O'], [2.3, 'O'], [2.33, 'XXX'])

  it('puts no jumper behind, and nobody is ahead of it on countback', () => {
    expect(places([known, jump('unknown', null)], 'HJ')).toEqual({ known: 1, unknown: 1 })
    const three = athletics.place([known, better, jump('unknown', null)], of('HJ'))
    expect([...three.values()].map(({ place }) => place)).toEqual([1, 1, 1])
    for (const { because } of three.values()) expect(because).not.toMatch(/countback|next best/)
    // Nor one of which only other heights are.
    expect(places([better, jump('half', null, [2.25, 'O'])], 'HJ')).toEqual({ better: 1, half: 1 })
  })

  it('is parted by the official places, without a word on how', () => {
    const typed = [jump('a', 1), jump('b', 2)]
    const placings = athletics.place(typed, of('HJ'))
    expect([...placings.values()].map(({ because, disagrees }) => [disagrees, because])).toEqual([
      [false, 'First with 2.30, ahead of 2.30 by official decision'],
      [false, 'Second with 2.30, behind 2.30 by official decision'],
    ])
  })

  it('of a long jumper makes nobody behind on the next best mark', () => {
    const jumps = [
      competitor('a', '8.10', 'LJ', { series: [{ text: '8.00' }, { text: '8.10' }] }),
      competitor('b', '8.10', 'LJ'),
    ]
    expect(places(jumps, 'LJ')).toEqual({ a: 1, b: 1 })
  })

  it('does not part those with another mark', () => {
    expect(places([better, known, competitor('lower', '2.25', 'HJ')], 'HJ')).toEqual({
      better: 1,
      known: 2,
      lower: 3,
    })
  })
})

describe('who is not ranked', () => {
  const guest = competitor('guest', '9.90', '100m', { notRanked: 'guest' })
  const final = [
    guest,
    competitor('a', '10.01', '100m'),
    competitor('b', '10.02', '100m'),
    competitor('pace', 'DNF', '100m', { notRanked: 'pacemaker' }),
  ]

  it('takes no place and no medal, whoever wins has gold', () => {
    expect(places(final, '100m')).toEqual({ a: 1, b: 2, guest: null, pace: null })
    const placings = athletics.place(final, of('100m'))
    expect(Object.fromEntries(athletics.medals(placings.values(), { kind: 'final' }))).toEqual({
      a: 'gold',
      b: 'silver',
    })
    expect([...placings.values()].map(({ because, computed }) => [computed, because])).toEqual([
      [null, 'Not ranked: guest'],
      [1, 'First in 10.01, 0.01 ahead of 10.02'],
      [2, 'Second in 10.02, 0.01 behind 10.01'],
      [null, 'Did not finish; not ranked: pacemaker'],
    ])
  })

  it('has no official place: one typed is refused, and opens no gap', () => {
    expect(athletics.contradictions({ ...guest, place: 1 }, of('100m'))).toEqual([
      {
        expected: 'no place beside not ranked (guest)',
        field: 'place',
        read: 'place 1 beside not ranked (guest)',
      },
    ])
    const typed = final.map((one) => ({ ...one, place: { a: 1, b: 2 }[one.id] ?? null }))
    expect(places(typed, '100m')).toEqual({ a: 1, b: 2, guest: null, pace: null })
  })

  it('changes nothing for the others, whoever it is', () => {
    const row = fc.record({
      mark: fc.integer({ min: 1000, max: 1050 }),
      out: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const all = rows.map(({ mark, out }, i) =>
          competitor(String(i), (mark / 100).toFixed(2), '100m', {
            notRanked: out ? 'outOfCompetition' : null,
          }),
        )
        const without = all.filter(({ notRanked }) => !notRanked)
        const expected = athletics.place(without, of('100m'))
        for (const [id, placing] of athletics.place(all, of('100m')))
          expect(placing).toEqual(
            expected.get(id) ?? expect.objectContaining({ place: null, tied: false }),
          )
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

describe('places of jumps and throws', () => {
  it('go to the better second mark (TR 25.22)', () => {
    const series = (...marks: string[]) => ({ series: marks.map((text) => ({ text })) })
    const final = [
      competitor('a', '8.31', 'LJ', series('8.31', 'X', '8.02')),
      competitor('b', '8.31', 'LJ', series('8.10', '8.31', '-')),
      competitor('c', '8.31', 'LJ', series('8.31', '8.02', 'X')),
    ]
    expect(places(final, 'LJ')).toEqual({ b: 1, a: 2, c: 2 })
    expect(athletics.place(final, of('LJ')).get('a')?.because).toBe(
      'Equal second with 8.31, behind 8.31 on the next best mark',
    )
  })

  it('go by countback at equal heights: the last height, then all failures (TR 26.8)', () => {
    const final = [
      competitor('a', '2.29', 'HJ', {
        series: heights([
          [2.2, 'O'],
          [2.25, 'XO'],
          [2.29, 'O'],
          [2.31, 'XXX'],
        ]),
      }),
      competitor('b', '2.29', 'HJ', {
        series: heights([
          [2.2, 'O'],
          [2.25, 'O'],
          [2.29, 'XO'],
          [2.31, 'XXX'],
        ]),
      }),
      competitor('c', '2.29', 'HJ', {
        series: heights([
          [2.2, 'XO'],
          [2.25, 'XO'],
          [2.29, 'O'],
          [2.31, 'X'],
          [2.33, 'XX'],
        ]),
      }),
      competitor('d', 'NM', 'HJ', { series: heights([[2.2, 'XXX']]) }),
    ]
    expect(places(final, 'HJ')).toEqual({ a: 1, c: 2, b: 3, d: null })
  })

  it('stay shared after countback, unless a jump-off decides first place (TR 26.9)', () => {
    const equal = [
      [2.2, 'O'],
      [2.37, 'O'],
      [2.39, 'XXX'],
    ] as [number, string][]
    const shared = ['a', 'b'].map((id) => competitor(id, '2.37', 'HJ', { series: heights(equal) }))
    expect(places(shared, 'HJ')).toEqual({ a: 1, b: 1 })
    const decided = [
      competitor('a', '2.37', 'HJ', {
        series: heights([...equal, [2.39, 'X'], [2.37, 'X'], [2.35, 'X']]),
      }),
      competitor('b', '2.37', 'HJ', {
        series: heights([...equal, [2.39, 'X'], [2.37, 'X'], [2.35, 'O']]),
      }),
    ]
    expect(places(decided, 'HJ')).toEqual({ b: 1, a: 2 })
  })

  it('are shared by equal points of a combined event', () => {
    const final = [
      competitor('a', '8764', 'Dec'),
      competitor('b', '8764', 'Dec'),
      competitor('c', '8765', 'Dec'),
    ]
    expect(places(final, 'Dec')).toEqual({ c: 1, a: 2, b: 2 })
    expect(athletics.place(final, of('Dec')).get('a')?.because).toBe(
      'Equal second with 8764, 1 point behind 8765',
    )
  })
})

describe('any field', () => {
  const field = fc.array(fc.integer({ min: 10_000, max: 10_050 }), { maxLength: 12 }).map((marks) =>
    marks.map((value, i): Competitor => ({
      id: String(i),
      value,
      text: athletics.formatMark(value, of('100m')),
      status: 'OK',
      place: null,
      series: [],
    })),
  )

  it('has each place equal to one more than the number who were faster', () => {
    fc.assert(
      fc.property(field, (competitors) => {
        const placings = athletics.place(competitors, of('100m'))
        for (const one of competitors) {
          const faster = competitors.filter((other) => (other.value ?? 0) < (one.value ?? 0)).length
          expect(placings.get(one.id)?.place).toBe(faster + 1)
        }
      }),
    )
  })

  it('is placed the same in whatever order it is given', () => {
    fc.assert(
      fc.property(field, (competitors) => {
        expect(places([...competitors].reverse(), '100m')).toEqual(places(competitors, '100m'))
      }),
    )
  })
})

describe('medals', () => {
  const placings = [
    ...athletics
      .place(
        ['10.02', '10.05', '10.05', '10.06', 'DQ'].map((mark, i) =>
          competitor(`${i}`, mark, '100m'),
        ),
        of('100m'),
      )
      .values(),
  ]

  it('are shared by equal places in a final', () => {
    expect(Object.fromEntries(athletics.medals(placings, { kind: 'final' }))).toEqual({
      0: 'gold',
      1: 'silver',
      2: 'silver',
    })
  })

  it('are for finals only, not for parts of a combined event or a B race', () => {
    expect(athletics.medals(placings, { kind: 'semifinal' }).size).toBe(0)
    expect(athletics.medals(placings, { kind: 'final', partOf: 'Dec' }).size).toBe(0)
    expect(athletics.medals(placings, { kind: 'final', race: 'B' }).size).toBe(0)
  })
})

describe('contradictions', () => {
  it('name the field, what was read and what was expected', () => {
    expect(
      athletics.contradictions(competitor('a', 'DNF', '1500m', { place: 3 }), of('1500m')),
    ).toEqual([{ field: 'place', read: 'place 3 beside DNF', expected: 'no place beside DNF' }])
    expect(
      athletics.contradictions(
        competitor('a', '8.31', 'LJ', { series: [{ text: '8.31' }, { text: '8.40' }] }),
        of('LJ'),
      ),
    ).toEqual([{ field: 'mark', read: '8.31', expected: 'the best of the series, 8.40' }])
    expect(
      athletics.contradictions(
        competitor('a', '2.20', 'HJ', { series: heights([[2.2, 'Y']]) }),
        of('HJ'),
      ),
    ).toMatchObject([{ field: 'series', read: 'Y' }])
    expect(
      athletics.contradictions(competitor('a', '3:29.82', '1500m', { place: 1 }), of('1500m')),
    ).toEqual([])
  })
})
