import fc from 'fast-check'

import type { Row } from '../../plugins/derived-fields/index.ts'
import { athletics, courseField } from '../../plugins/results/index.ts'
import { deriveAll } from './support/deriveAll.ts'
import { flagsOf, house } from './support/recordHouse.ts'
import { byID } from './support/tokyo.ts'

/** Fixed: whoever ran, wherever and with whatever wind, a mark that was good enough was a record. */
describe('what the rules ask beside the mark', () => {
  const only = (discipline: string, mark: string) => ({
    discipline,
    marks: [{ date: '2001-01-01', holder: 'X', mark }],
  })
  const at = (discipline: string, more: object = {}) => ({
    competition: 1,
    date: '2025-09-17T10:00:00Z',
    discipline,
    gender: 'men',
    round: 'final',
    ...more,
  })
  const whyOf = (base: { results: Row[] }, id = 1) =>
    (byID(base.results, id).why as null | Record<string, string>) ?? {}

  describe('of a relay', () => {
    const relay = (members: number[], team: object, record: object = {}) =>
      deriveAll(
        house(
          [{ ...only('4x400m', '2:54.29'), ...record }],
          [{ event: 9, mark: '2:54.00', members, team: 'Team', ...team }],
          [{ id: 9, ...at('4x400m') }],
        ),
      )

    it('one nation, as its runners competed that day', () => {
      expect(flagsOf(relay([2, 3], { nation: 'GBR' }))).toEqual(['WR'])
      expect(flagsOf(relay([1, 2, 3], { nation: 'GBR' }))).toEqual([''])
      expect(whyOf(relay([1, 2, 3], {})).claims).toBe(
        'No WR: the team is of GBR and NOR, and not of one nation',
      )
      const moved = house(
        [only('4x400m', '2:54.29')],
        [{ event: 9, mark: '2:54.00', members: [1, 2], nation: 'GBR', team: 'Team' }],
        [{ id: 9, ...at('4x400m') }],
      )
      Object.assign(byID(moved.athletes, 1), {
        formerNations: [{ nation: 'GBR', until: '2025-12-31' }],
      })
      expect(flagsOf(deriveAll(moved))).toEqual(['WR'])
    })

    it('what the result says itself of its runners comes first, their names too', () => {
      const membersAs = [{ athlete: 1, competedAs: 'Jakob Maiden', nation: 'GBR' }]
      const ran = relay([2, 1, 3], { membersAs })
      expect(flagsOf(ran)).toEqual(['WR'])
      const names = (base: { results: Row[] }) => byID(base.results, 1).runners
      const [first, , last] = String(names(relay([2, 1, 3], {}))).split(', ')
      expect(names(ran)).toBe(`${first}, Jakob Maiden, ${last}`)
      expect(names(relay([], {}))).toBeNull()
    })

    it('nothing of runners that are not known, of a nation that is no more, of a meeting', () => {
      expect(flagsOf(relay([], { nation: 'GBR' }))).toEqual(['WR'])
      expect(flagsOf(relay([1, 2], { nation: 'GDR' }))).toEqual(['WR'])
      expect(flagsOf(relay([1, 2], {}, { flag: 'MR' }))).toEqual(['MR'])
    })

    it('that a club’s runners are all of the nation whose record it is', () => {
      const record = { flag: 'NR', nation: 'GBR' }
      expect(flagsOf(relay([2, 3], {}, record))).toEqual(['NR'])
      expect(flagsOf(relay([1, 2], {}, record))).toEqual([''])
      expect(flagsOf(relay([2, 3], {}, { area: 'Europe', flag: 'AR' }))).toEqual(['AR'])
    })
  })

  describe('of a combined event', () => {
    const heptathlon = (winds: (null | string)[], date = '2025-09-17', more: object = {}) => {
      const part = (discipline: string, wind?: null | string) => ({ discipline, wind })
      const [first, second, third] = winds
      return deriveAll(
        house(
          [{ ...only('Hep', '7291'), gender: 'women' }],
          [
            {
              athlete: 1,
              event: 9,
              mark: '7300',
              parts: [part('100mH', first), part('HJ'), part('200m', second), part('LJ', third)],
              ...more,
            },
          ],
          [{ id: 9, ...at('Hep', { date, gender: 'women' }) }],
        ),
      )
    }

    it('winds that average no more than +2.0, by their algebraic sum', () => {
      expect(flagsOf(heptathlon(['+4.5', '-0.5', '+2.0']))).toEqual(['WR'])
      const windy = heptathlon(['+2.1', '+2.0', '+2.0'])
      expect(flagsOf(windy)).toEqual([''])
      expect(whyOf(windy).claims).toBe('No WR: the winds of its parts average +2.03, above +2.0')
    })

    it('the average alone, whatever they were', () => {
      const tenths = fc.integer({ max: 60, min: -30 })
      fc.assert(
        fc.property(tenths, tenths, tenths, (...winds) => {
          const said = winds.map(
            (wind) => `${wind < 0 ? '-' : '+'}${(Math.abs(wind) / 10).toFixed(1)}`,
          )
          const sum = winds.reduce((all, wind) => all + wind, 0)
          expect(flagsOf(heptathlon(said))).toEqual([sum <= 60 ? 'WR' : ''])
        }),
        { numRuns: 20 },
      )
    })

    it('until 2009 none above +4.0, or the average', () => {
      expect(flagsOf(heptathlon(['+4.0', '+3.0', '+2.0'], '2009-08-16'))).toEqual(['WR'])
      expect(flagsOf(heptathlon(['+4.1', '+3.0', '+2.0'], '2009-08-16'))).toEqual([''])
      expect(flagsOf(heptathlon(['+4.0', '+3.0', '+2.0'], '2010-08-16'))).toEqual([''])
    })

    it('a reading in each part where wind counts; of a total alone it says that none is known', () => {
      expect(flagsOf(heptathlon(['+1.0', null, '+1.0']))).toEqual([''])
      const total = heptathlon([], '2025-09-17', { parts: [] })
      expect(flagsOf(total)).toEqual(['WR'])
      expect(JSON.stringify(total.results[0]?.recordFlags)).toContain(
        'WR because 7300, with winds that are not known, beats 7291 by X',
      )
    })

    it('and where one is missing, what is published of it stands', () => {
      const known = { publishedFlags: 'WR' }
      const flagText = (winds: (null | string)[]) =>
        heptathlon(winds, '2025-09-17', known).results[0]?.flagText
      expect(flagText(['+1.0', null, '+1.0'])).toBe('PB WR')
      expect(flagText(['+4.0', '+4.0', '+4.0'])).toBe('PB')
    })

    it('the winds of part events that are kept, the jumper’s own and that of the race', () => {
      const kept = (ofJump: string) =>
        deriveAll(
          house(
            [{ ...only('Hep', '7291'), gender: 'women' }],
            [
              { athlete: 1, event: 9, mark: '7300' },
              { athlete: 1, event: 10, mark: '13.00' },
              { athlete: 1, event: 11, mark: '23.00', wind: '+1.0' },
              { athlete: 1, event: 12, mark: '6.50', wind: ofJump },
              { athlete: 2, event: 12, mark: '6.60', wind: '+9.0' },
            ],
            [
              { id: 9, ...at('Hep', { gender: 'women' }) },
              { id: 10, ...at('100mH', { combinedEvent: 9, gender: 'women', wind: '+3.0' }) },
              { id: 11, ...at('200m', { combinedEvent: 9, gender: 'women', wind: '+8.0' }) },
              { id: 12, ...at('LJ', { combinedEvent: 9, gender: 'women' }) },
            ],
          ),
        )
      expect(kept('+2.0').results[0]).toMatchObject({ partWinds: [30, 10, 20] })
      expect(flagsOf(kept('+2.0'))[0]).toBe('WR')
      expect(flagsOf(kept('+2.1'))[0]).toBe('')
    })
  })

  describe('of a course on the road', () => {
    const marathon = (course: object) =>
      deriveAll(
        house(
          [only('Mar', '2:03:59')],
          [{ athlete: 1, event: 9, mark: '2:03:02' }],
          [{ id: 9, ...at('Mar', { course }) }],
        ),
      )

    it('no more than half of the distance between start and finish, and 1 m down in a kilometre', () => {
      expect(flagsOf(marathon({ drop: 42, separation: 21_000 }))).toEqual(['WR'])
      const boston = marathon({ drop: 139, separation: 38_500 })
      expect(flagsOf(boston)).toEqual([''])
      expect(whyOf(boston).claims).toBe(
        'No WR: start and finish are 38500 m apart, more than half of the distance',
      )
      expect(whyOf(marathon({ drop: 43 })).claims).toBe(
        'No WR: the finish lies 43 m lower than the start, more than 1 m in a kilometre',
      )
      expect(flagsOf(marathon({ unmeasured: true }))).toEqual([''])
    })

    it('in the form of an event on the road alone', () => {
      const asks = (discipline: unknown) =>
        courseField(athletics).admin?.condition?.({ discipline }, {}, {} as never)
      const road = ['Mar', 'HM-U20', 'MileRoad', '20kmW', 'MarWX', '7km']
      const track = ['10000m', '1h', '20000mW', '4x400m', 'SP', 'Dec', 'XC', 'none', '', undefined]
      expect(road.map(asks)).toEqual(road.map(() => true))
      expect(track.map(asks)).toEqual(track.map(() => false))
    })

    it('nothing where it is not known, and that is said', () => {
      expect(JSON.stringify(marathon({}).results[0]?.recordFlags)).toContain(
        'WR because 2:03:02, on a course not known to be eligible, beats 2:03:59',
      )
    })
  })
})

/** Fixed: the first mark of a season was no lead, for nothing stood that it could beat. */
describe('a world lead', () => {
  const lead = { flag: 'WL', marks: [], season: 2026 }
  const results = [
    { athlete: 1, event: 3, mark: '3:27.00' },
    { athlete: 2, event: 4, mark: '3:30.00' },
    { athlete: 3, event: 4, mark: '3:31.00' },
  ]

  it('needs no predecessor where none is typed: the first mark of the season is one', () => {
    const base = deriveAll(house([lead], results))
    expect(flagsOf(base)).toEqual(['', 'WL', ''])
    expect(JSON.stringify(byID(base.results, 2).recordFlags)).toContain(
      'WL because 3:30.00 is the first mark of 2026, and none stands from elsewhere',
    )
    expect(byID(base.records, 1)).toMatchObject({ holder: 'B', mark: '3:30.00' })
    expect(byID(base.results, 2)).toMatchObject({ recordsJudged: 'WL' })
  })

  it('then is bettered as every other', () => {
    const later = { competition: 2, date: '2026-07-01', discipline: '1500m', gender: 'men' }
    const base = house(
      [lead],
      [
        ...results,
        { athlete: 1, event: 9, mark: '3:29.00' },
        { athlete: 3, event: 9, mark: '3:29.50' },
      ],
      [{ id: 9, ...later, round: 'final' }],
    )
    expect(flagsOf(deriveAll(base))).toEqual(['', 'WL', '', 'WL', ''])
  })

  it('has one where a mark from elsewhere is typed, and nothing is known of what was before that', () => {
    const marks = [{ date: '2026-06-30', holder: 'X', mark: '3:31.50' }]
    expect(flagsOf(deriveAll(house([{ ...lead, marks }], results)))).toEqual(['', '', ''])
  })

  it('is the only record without: of any other the first is not the best', () => {
    expect(flagsOf(deriveAll(house([{ ...lead, season: null }], results)))).toEqual(['', '', ''])
  })
})
