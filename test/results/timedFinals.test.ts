import fc from 'fast-check'

import { athletics } from '../../plugins/results/index.ts'
import { type Base, deriveAll } from './support/deriveAll.ts'

interface Entry {
  event?: object
  mark?: string
  place?: number
  status?: string
}

/** Races of the 1500 m at a championship, each a list of entries; those named `sections` are of one timed final. */
function races(all: { entries: Entry[]; event?: object }[]) {
  const entries = all.flatMap((race, at) => race.entries.map((entry) => ({ at, entry })))
  const {
    competitions = [],
    events = [],
    results = [],
  } = deriveAll<Base>({
    athletes: entries.map((_, n) => ({ id: n + 1, familyName: `Runner ${n + 1}`, nation: 'GBR' })),
    competitions: [{ id: 1, awardsMedals: true, city: 'Rome' }],
    events: all.map(({ event }, at) => ({
      id: at + 1,
      competition: 1,
      date: '2024-06-10',
      discipline: '1500m',
      gender: 'men',
      heat: at + 1,
      round: 'final',
      sections: true,
      status: 'official',
      ...event,
    })),
    results: entries.map(({ at, entry }, n) => ({
      id: n + 1,
      athlete: n + 1,
      event: at + 1,
      status: 'OK',
      ...entry,
    })),
  })
  return {
    competitions,
    events,
    medals: results.map(({ medal }) => medal),
    ranks: results.map(({ rank }) => rank),
    results,
  }
}
const entries = (...marks: string[]): Entry[] => marks.map((mark) => ({ mark }))
const placed = (...marks: string[]): Entry[] => marks.map((mark, at) => ({ mark, place: at + 1 }))

const first = entries('3:40.00', '3:42.00', '3:44.00')
const second = entries('3:39.00', '3:41.00', '3:43.00')

describe('a timed final in sections', () => {
  it('is one ranking with one set of medals', () => {
    const { competitions, events, medals, ranks, results } = races([
      { entries: first },
      { entries: second },
    ])
    expect(ranks).toEqual([2, 4, 6, 1, 3, 5])
    expect(medals).toEqual(['silver', null, null, 'gold', 'bronze', null])
    expect(results[0]?.why).toMatchObject({ rank: 'Second in 3:40.00, 1.00 behind 3:39.00' })
    expect(events.map(({ name }) => name)).toEqual([
      'Men’s 1500 m, final, section 1',
      'Men’s 1500 m, final, section 2',
    ])
    expect(competitions[0]?.medalTable).toMatchObject([{ bronze: 1, gold: 1, silver: 1 }])
  })

  it('has places of the whole, or of each section: those rank nobody against the other', () => {
    const whole = [
      [2, 4, 6],
      [1, 3, 5],
    ].map((places, at) => ({
      entries: ([first, second][at] ?? []).map((one, n) => ({ ...one, place: places[n] })),
    }))
    expect(races(whole).ranks).toEqual([2, 4, 6, 1, 3, 5])
    const ofEach = [placed('3:40.00', '3:42.00', '3:42.00'), placed('3:39.00', '3:41.00')]
    expect(races(ofEach.map((entries) => ({ entries }))).ranks).toEqual([2, 4, 5, 1, 3])
  })

  it('gives no medal before every section is over', () => {
    const open = races([{ entries: first }, { entries: [{}, {}] }])
    expect(open.ranks.slice(0, 3)).toEqual([1, 2, 3])
    expect(open.medals.filter(Boolean)).toEqual([])
    expect(open.results[0]?.why).toMatchObject({ medal: 'None while the final is on' })
    const live = races([{ entries: first }, { entries: second, event: { status: 'live' } }])
    expect(live.medals.filter(Boolean)).toEqual([])
  })

  it('leaves out a section under embargo, and one of another final', () => {
    const embargo = '2030-01-01T00:00:00.000Z'
    expect(
      races([{ entries: first }, { entries: second, event: { embargo } }]).ranks.slice(0, 3),
    ).toEqual([1, 2, 3])
    for (const event of [{ gender: 'women' }, { ageGroup: 'u20' }, { round: 'heat' }])
      expect(races([{ entries: first }, { entries: second, event }]).ranks).toEqual([
        1, 2, 3, 1, 2, 3,
      ])
  })

  it('is none where the races are not merged: race B is ranked by itself, without medals', () => {
    const event = { sections: false }
    const { events, medals, ranks } = races([
      { entries: first, event },
      { entries: second, event },
    ])
    expect(ranks).toEqual([1, 2, 3, 1, 2, 3])
    expect(medals).toEqual(['gold', 'silver', 'bronze', null, null, null])
    expect(events.map(({ name }) => name)).toEqual([
      'Men’s 1500 m, final A',
      'Men’s 1500 m, final B',
    ])
  })

  it('is what one race of all of them would be, however they are divided', () => {
    const row = fc.record({
      mark: fc.integer({ max: 21_020, min: 21_000 }),
      section: fc.nat(2),
      status: fc.constantFrom('OK', 'OK', 'OK', 'DQ', 'DNF'),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
        const entry = ({ mark, status }: (typeof rows)[number]): Entry => ({
          status,
          ...(status === 'DNF' ? {} : { mark: `3:${(mark - 18_000) / 100}`.padEnd(7, '0') }),
        })
        const divided = [0, 1, 2].map((section) => rows.filter((one) => one.section === section))
        const apart = races(divided.map((some) => ({ entries: some.map(entry) })))
        const together = races([{ entries: divided.flat().map(entry) }])
        expect(apart.ranks).toEqual(together.ranks)
      }),
      { numRuns: 40 },
    )
  })

  it('has medals by the rules of the sport: race B where the races are merged', () => {
    const placings = [
      { because: '', computed: 1, disagrees: false, id: 'a', place: 1, tied: false },
    ]
    const medals = (merged: boolean) =>
      athletics.medals(placings, { kind: 'final', merged, race: 'B' }).get('a')
    expect([medals(true), medals(false)]).toEqual(['gold', undefined])
  })
})
