import type { Row } from '../../plugins/derived-fields/index.ts'
import { deriveAll } from './support/deriveAll.ts'

/** One result of one athlete in one event, and what follows. */
function result(event: object, more: object, athlete: object = {}): Row {
  const { results } = deriveAll({
    athletes: [{ id: 1, familyName: 'A', gender: 'men', nation: 'GBR', ...athlete }] as Row[],
    competitions: [{ id: 1, city: 'Rome' }] as Row[],
    events: [
      { id: 1, competition: 1, date: '2024-06-12', gender: 'men', round: 'final', ...event },
    ] as Row[],
    results: [{ id: 1, athlete: 1, event: 1, status: 'OK', ...more }] as Row[],
  })
  return results[0] as Row
}

describe('the points of a result', () => {
  it('are those of the tables, with the table', () => {
    expect(result({ discipline: '1500m' }, { mark: '3:31.95' })).toMatchObject({
      points: 1217,
      why: {
        points: '1217 points for 3:31.95 in the men’s 1500 m (World Athletics scoring tables)',
      },
    })
  })

  it('depend on the sex, the track, and whether it was timed by hand', () => {
    const points = (event: object, mark: string, athlete?: object) =>
      result({ discipline: '100m', ...event }, { mark }, athlete).points
    expect(points({}, '10.50')).not.toBe(points({ gender: 'women' }, '10.50', { gender: 'women' }))
    expect(points({}, '10.5h')).toBe(points({}, '10.74'))
    expect(points({ discipline: '200m' }, '20.50')).not.toBe(
      points({ discipline: '200m', indoor: true }, '20.50'),
    )
  })

  it('on an oversized track are those of the outdoor table, though the mark is no best', () => {
    const at = (mark: string, indoor: boolean) =>
      result({ discipline: '200m', indoor }, { mark }).points
    expect(at('20.50OT', true)).toBe(at('20.50', false))
    expect(at('20.50', true)).not.toBe(at('20.50', false))
    expect(at('20.50sh', false)).toBe(at('20.50', true))
    const elsewhere = { date: '2024-02-01', discipline: '200m', indoor: true, notForBests: true }
    expect(result({}, { elsewhere, event: null, mark: '20.50OT' }).points).toBeNull()
  })

  it('of a mark set elsewhere go by the athlete’s table', () => {
    const elsewhere = { date: '2024-05-30', discipline: '1500m', venue: 'Oslo' }
    expect(result({}, { elsewhere, event: null, mark: '3:31.95' })).toMatchObject({ points: 1217 })
  })

  it.each([
    ['too strong a wind', { mark: '10.00', wind: '+2.5' }, 'No points: wind +2.5 above +2.0'],
    ['a disqualification', { mark: '10.00', status: 'DQ' }, undefined],
  ])('are none with %s', (_, more, because) => {
    const { points, why } = result({ discipline: '100m' }, more)
    expect([points, (why as Record<string, string>).points]).toEqual([null, because])
  })

  it('are those of the tables alone; beside them stands the results score, with the wind', () => {
    const of = (wind: string, discipline = '100m') =>
      result({ discipline, wind }, { mark: discipline === 'LJ' ? '8.00' : '10.00' })
    const table = of('+0.0').points as number
    expect([of('-0.5'), of('+2.0'), of('+2.1')].map(({ points }) => points)).toEqual([
      table,
      table,
      null,
    ])
    expect(
      [of('+0.0'), of('-0.5'), of('+2.0'), of('+2.1')].map(({ resultsScore }) => resultsScore),
    ).toEqual([table, table + 3, table, table - 13])
    expect(of('-0.5').why).toMatchObject({
      resultsScore: `${table} points by the tables, 3 more for a wind of -0.5 (World Rankings)`,
    })
    expect(result({ discipline: '100m' }, { mark: '10.00' }).resultsScore).toBeNull()
    expect(result({ discipline: '1500m' }, { mark: '3:31.95' }).resultsScore).toBeNull()
  })

  it('of a part are those of the combined events', () => {
    expect(
      result({ combinedEvent: 9, discipline: '100m' }, { mark: '10.50', wind: '+2.5' }),
    ).toMatchObject({
      points: 975,
      why: { points: '975 points for 10.50 in the men’s 100 m (combined events tables)' },
    })
  })
})

describe('the points of masters', () => {
  const event = { ageGroup: 'm50', combinedEvent: 9 }

  it('in a part are those of the mark with the factor of their age', () => {
    expect(result({ ...event, discipline: '100m' }, { mark: '12.34' })).toMatchObject({
      points: 827,
      why: {
        points:
          '827 points for 12.34 (11.15 with the age factor 0.9031) in the men’s 100 m (combined events tables)',
      },
    })
    expect(result({ ...event, discipline: '110mH-M50' }, { mark: '17.00' })).toMatchObject({
      points: null,
      why: { points: 'No points: no age factor is known for men of 50' },
    })
  })

  it('in typed parts too, and a part without a factor says so', () => {
    const parts = [
      { discipline: 'LJ', mark: '5.30' },
      { discipline: '110mH', mark: '17.00' },
    ]
    const { partPoints, why } = result({ ageGroup: 'm50', discipline: 'Dec-M50' }, { parts })
    expect((partPoints as { points: number }[]).map(({ points }) => points)).toEqual([700, null])
    expect(why).toMatchObject({
      partPoints: '110 m hurdles: no age factor is known for men of 50',
    })
  })

  it('outside a combined event are those of everybody', () => {
    const of = (ageGroup: string) =>
      result({ ageGroup, discipline: '100m' }, { mark: '12.34' }).points
    expect(of('m50')).toBe(of('senior'))
  })
})

describe('the part events of a combined event', () => {
  const codes = ['100m', 'LJ', 'SP', 'HJ', '400m', '110mH', 'DT', 'PV', 'JT', '1500m']
  const marks = '10.55 7.80 16.00 2.05 48.42 13.75 50.54 5.45 71.90 4:36.11'.split(' ')
  /** Two athletes: the first did all of `parts`, the second the 100 m alone. */
  const decathlon = (total: null | string, count: number, changed: object = {}) => {
    const race = { competition: 1, date: '2024-06-12', gender: 'men' }
    const { results } = deriveAll({
      athletes: [1, 2].map((id) => ({ id, familyName: `A${id}`, gender: 'men', nation: 'FRA' })),
      competitions: [{ id: 1, city: 'Rome' }],
      events: [
        { ...race, id: 50, discipline: 'Dec', round: 'final' },
        ...codes.map((discipline, at) => ({ ...race, combinedEvent: 50, discipline, id: at + 1 })),
      ],
      results: [
        { id: 90, athlete: 1, event: 50, mark: total, status: total ? 'OK' : 'DNF' },
        { id: 91, athlete: 2, event: 50, status: 'DNF' },
        { id: 99, athlete: 2, event: 1, mark: '11.00', status: 'OK' },
        ...marks.slice(0, count).map((mark, at) => ({
          id: at + 1,
          athlete: 1,
          event: at + 1,
          mark,
          status: 'OK',
          ...(at === 1 ? changed : {}),
        })),
      ],
    })
    const first: Row | undefined = results.find(({ id }) => id === 90)
    return [first?.partTotal, (first?.why as { partTotal?: string } | null)?.partTotal]
  }

  it('add up to the total, or by how much they do not', () => {
    expect(decathlon('9126', 10)).toEqual([
      9126,
      'The points of the events add up to 9126, the total',
    ])
    expect(decathlon('9116', 10)).toEqual([
      9126,
      'The points of the events add up to 9126, 10 more than the 9116 given',
    ])
  })

  it('say what there is so far, and count nothing where there was no mark', () => {
    expect(decathlon(null, 3)).toEqual([2824, '2824 points after 3 of 10 events'])
    expect(decathlon('8116', 10, { mark: null, status: 'NM' })).toEqual([
      8116,
      'The points of the events add up to 8116, the total',
    ])
  })

  it('leave out a part under embargo, and say nothing where there are none', () => {
    const embargo = '2030-01-01T00:00:00.000Z'
    expect(decathlon(null, 3, { embargo })).toEqual([1814, '1814 points after 2 of 10 events'])
    expect(decathlon('9126', 0)).toEqual([null, undefined])
  })
})

describe('who did not start a part of a combined event', () => {
  const race = { competition: 1, date: '2024-06-12', gender: 'men', round: 'final' }
  const decathlon = (missed: object, parts: object[] = []) => {
    const { results } = deriveAll({
      athletes: [1, 2].map((id) => ({ id, familyName: `A${id}`, gender: 'men', nation: 'FRA' })),
      competitions: [{ id: 1, awardsMedals: true, city: 'Rome' }],
      events: [
        { ...race, id: 50, discipline: 'Dec' },
        { ...race, id: 1, combinedEvent: 50, discipline: 'LJ' },
      ],
      results: [
        { id: 90, athlete: 1, event: 50, mark: '7000', parts, status: 'OK' },
        { id: 91, athlete: 2, event: 50, mark: '6000', status: 'OK' },
        { id: 1, athlete: 1, event: 1, status: 'OK', ...missed },
      ] as Row[],
    })
    return results
  }

  it.each([
    ['an event', decathlon({ status: 'DNS' })],
    ['a part typed', decathlon({ mark: '7.00' }, [{ discipline: 'LJ', mark: 'DNS' }])],
  ])('is not classified (TR 39.10): %s', (_, results) => {
    expect(results[0]).toMatchObject({
      medal: null,
      points: null,
      rank: null,
      value: null,
      why: { rank: 'Not classified: did not start the long jump (TR 39.10)' },
    })
    expect(results[1]).toMatchObject({ medal: 'gold', rank: 1 })
  })

  it('is someone else than who had no mark in one: that is no points, and the contest goes on', () => {
    for (const missed of [{ status: 'NM' }, { status: 'DNF' }, { status: 'DQ' }])
      expect(decathlon(missed)[0]).toMatchObject({ rank: 1, value: 7000 })
    expect(decathlon({}, [{ discipline: 'LJ', mark: 'NM' }])[0]).toMatchObject({ rank: 1 })
  })
})

describe('the parts of a combined event', () => {
  /** Kevin Mayer’s world record, Talence 2018. */
  const parts = [
    ['100m', '10.55', 963],
    ['LJ', '7.80', 1010],
    ['SP', '16.00', 851],
    ['HJ', '2.05', 850],
    ['400m', '48.42', 889],
    ['110mH', '13.75', 1007],
    ['DT', '50.54', 882],
    ['PV', '5.45', 1051],
    ['JT', '71.90', 918],
    ['1500m', '4:36.11', 705],
  ].map(([discipline, mark, points]) => ({ discipline, mark, points }))
  const decathlon = (mark: string, changed: object[] = parts) =>
    result({ discipline: 'Dec' }, { mark, parts: changed })

  it('add up to the total', () => {
    const { partPoints, why } = decathlon('9126')
    expect(why).toMatchObject({ partPoints: 'The parts add up to 9126, the total' })
    expect((partPoints as { points: number }[]).map(({ points }) => points)).toEqual(
      parts.map(({ points }) => points),
    )
  })

  it('that disagree say where and by how much', () => {
    const wrong = parts.map((part) => (part.discipline === 'LJ' ? { ...part, points: 1000 } : part))
    expect(decathlon('9116', wrong).why).toMatchObject({
      partPoints:
        'The parts add up to 9126, 10 more than the 9116 given; long jump: 7.80 is 1010, not 1000',
    })
  })

  it('count nothing where the mark is none, and prove nothing while some are missing', () => {
    const noHeight = parts.map((part) =>
      part.discipline === 'PV' ? { ...part, mark: 'NM', points: 0 } : part,
    )
    expect(decathlon('8075', noHeight).why).toMatchObject({
      partPoints: 'The parts add up to 8075, the total',
    })
    const open = parts.map((part) => (part.discipline === '1500m' ? { discipline: '1500m' } : part))
    expect(decathlon('8421', open).why).not.toHaveProperty('partPoints')
  })
})
