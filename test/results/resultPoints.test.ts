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

  it('of a part are those of the combined events', () => {
    expect(
      result({ combinedEvent: 9, discipline: '100m' }, { mark: '10.50', wind: '+2.5' }),
    ).toMatchObject({
      points: 975,
      why: { points: '975 points for 10.50 in the men’s 100 m (combined events tables)' },
    })
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
