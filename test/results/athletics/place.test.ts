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
