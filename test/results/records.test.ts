import fc from 'fast-check'

import type { RecordEntry } from '../../plugins/results/index.ts'
import { deriveAll } from './support/deriveAll.ts'
import { flagsOf, historyOf, house } from './support/recordHouse.ts'
import { byID } from './support/tokyo.ts'

describe('a record’s history', () => {
  it('has every mark in the order they were set, each against what stood at that moment', () => {
    const base = deriveAll(
      house(
        [{}],
        [
          { athlete: 1, event: 3, mark: '3:26.00' },
          { athlete: 1, event: 1, mark: '3:27.00' },
          { athlete: 2, event: 2, mark: '3:27.00' },
          { athlete: 2, event: 4, mark: '3:26.50' },
        ],
      ),
    )
    expect(flagsOf(base)).toEqual(['WR', 'WR', '=WR', ''])
    expect(historyOf(base)).toEqual([
      'WR 3:28.00 El Guerrouj',
      'WR 3:27.00 A',
      '=WR 3:27.00 B',
      'WR 3:26.00 A',
    ])
    expect(byID(base.results, 1).why).toMatchObject({
      flags:
        'PB because 3:26.00 beats 3:27.00, Tokyo, 14 September 2025; WR because 3:26.00 beats 3:27.00 by A, Tokyo, 14 September 2025 and by B, Tokyo, 14 September 2025, pending ratification',
    })
  })

  it('of two who beat it in one race, only the first of them holds it', () => {
    const base = deriveAll(
      house(
        [{}],
        [
          { athlete: 1, event: 3, mark: '3:27.50' },
          { athlete: 2, event: 3, mark: '3:27.00' },
        ],
      ),
    )
    expect(flagsOf(base)).toEqual(['', 'WR'])
  })

  it('of two who jump further than it in different rounds, both held it', () => {
    const base = deriveAll({
      ...house(
        [
          {
            discipline: 'LJ',
            marks: [{ date: '1991-08-30', holder: 'Powell', mark: '8.95', venue: 'Tokyo' }],
          },
        ],
        [
          {
            athlete: 1,
            event: 9,
            mark: '8.96',
            wind: '+0.4',
            series: [{ attempt: 'X' }, { attempt: '8.96', wind: '+0.4' }],
          },
          {
            athlete: 2,
            event: 9,
            mark: '8.98',
            wind: '+0.4',
            series: [{ attempt: '8.20' }, { attempt: '-' }, { attempt: '8.98', wind: '+0.4' }],
          },
          {
            athlete: 3,
            event: 9,
            mark: '8.97',
            wind: '+0.4',
            series: [
              { attempt: '-' },
              { attempt: '-' },
              { attempt: '-' },
              { attempt: '8.97', wind: '+0.4' },
            ],
          },
        ],
        [
          {
            id: 9,
            competition: 1,
            date: '2025-09-17T10:00:00Z',
            discipline: 'LJ',
            gender: 'men',
            round: 'final',
          },
        ],
      ),
    })
    expect(flagsOf(base)).toEqual(['WR', 'WR', ''])
  })

  it('falls back to what the facts say when a mark goes', () => {
    const results = [
      { athlete: 1, event: 1, mark: '3:27.00' },
      { athlete: 1, event: 3, mark: '3:26.00' },
    ]
    for (const gone of [{ status: 'DQ' }, { embargo: '2030-01-01T00:00:00Z' }, { event: null }]) {
      const base = deriveAll(house([{}], [{ ...results[0] }, { ...results[1], ...gone }]))
      expect(historyOf(base).at(-1)).toBe('WR 3:27.00 A')
      expect(flagsOf(base)).toEqual(['WR', ''])
    }
  })

  it('takes in a mark that was typed later, wherever it falls', () => {
    const results = [{ athlete: 1, event: 3, mark: '3:27.00' }]
    const typed = (mark: string, date: string) =>
      deriveAll(
        house(
          [
            {
              marks: [
                { date: '1998-07-14', holder: 'El Guerrouj', mark: '3:28.00' },
                { date, holder: 'X', mark },
              ],
            },
          ],
          results,
        ),
      )
    expect(flagsOf(typed('3:26.90', '2024-06-01'))).toEqual([''])
    expect(historyOf(typed('3:26.90', '2026-06-01')).at(-1)).toBe('WR 3:26.90 X')
    expect(historyOf(typed('3:27.10', '2026-06-01')).at(-1)).toBe('WR 3:27.00 A')
  })

  it('counts a mark once that is typed and kept here', () => {
    const base = deriveAll(
      house(
        [
          {
            marks: [
              { date: '1998-07-14', holder: 'El Guerrouj', mark: '3:28.00' },
              { date: '2025-09-17', holder: 'a', mark: '3:27.00' },
            ],
          },
        ],
        [{ athlete: 1, event: 3, mark: '3:27.00' }],
      ),
    )
    expect(historyOf(base)).toEqual(['WR 3:28.00 El Guerrouj', 'WR 3:27.00 A'])
  })

  it('ends in the best mark, and never gets worse, whatever was run', () => {
    const run = fc.record({
      athlete: fc.constantFrom(1, 2, 3),
      event: fc.constantFrom(1, 2, 3, 4),
      hundredths: fc.integer({ max: 20_900, min: 20_700 }),
      status: fc.constantFrom('OK', 'OK', 'OK', 'DQ'),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        const results = runs.map(({ hundredths, ...rest }) => ({
          ...rest,
          mark: `3:${((hundredths - 18_000) / 100).toFixed(2)}`,
        }))
        const base = deriveAll(house([{}], results))
        const history = (byID(base.records, 1).history ?? []) as RecordEntry[]
        const values = history.map(({ value }) => value)
        expect(values).toEqual(values.toSorted((a, b) => b - a))
        const counted = runs.filter(({ status }) => status === 'OK')
        const best = Math.min(208_000, ...counted.map(({ hundredths }) => hundredths * 10))
        expect(values.at(-1)).toBe(best)
        expect(byID(base.records, 1)).toMatchObject({ current: { value: best } })
      }),
      { numRuns: 40 },
    )
  })
})

describe('under a roof', () => {
  const vault = (date: string, indoor: boolean) => {
    const contest = { discipline: 'PV', marks: [{ date: '1992-09-19', holder: 'X', mark: '6.13' }] }
    const at = { competition: 1, date, discipline: 'PV', gender: 'men', indoor, round: 'final' }
    return deriveAll(
      house(
        [contest, { ...contest, indoor: true }],
        [{ athlete: 1, event: 9, mark: '6.27' }],
        [{ id: 9, ...at }],
      ),
    )
  }

  it('a mark in the field breaks the outright record and that of the short track, said once', () => {
    const base = vault('2025-02-28', true)
    expect(byID(base.events, 9)).toMatchObject({ atStake: [1, 2] })
    expect([historyOf(base, 1).at(-1), historyOf(base, 2).at(-1)]).toEqual([
      'WR 6.27 A',
      'WR 6.27 A',
    ])
    expect(byID(base.results, 1)).toMatchObject({ flagText: 'PB WR' })
  })

  it('not before 2000, and never the other way', () => {
    expect(byID(vault('1999-02-28', true).events, 9)).toMatchObject({ atStake: [2] })
    expect(byID(vault('2025-08-28', false).events, 9)).toMatchObject({ atStake: [1] })
  })

  it('a race breaks none but that of the short track', () => {
    const base = house([{}], [{ athlete: 1, event: 3, mark: '3:20.00' }])
    Object.assign(byID(base.events, 3), { indoor: true })
    expect(flagsOf(deriveAll(base))).toEqual([''])
  })
})

/** Fixed: of an equalled record the first holder alone was named, of two in one race the last. */
describe('an equalled record', () => {
  const equalled = [
    { athlete: 1, event: 1, mark: '3:27.00' },
    { athlete: 2, event: 2, mark: '3:27.00' },
    { athlete: 3, event: 4, mark: '3:27.00' },
  ]

  it('names all its holders, in the order they set it', () => {
    const base = deriveAll(house([{}], equalled))
    expect(byID(base.records, 1)).toMatchObject({
      current: { holder: 'A' },
      date: '2025-09-14',
      holder: 'A, B and C',
      holders: [{ holder: 'A' }, { holder: 'B' }, { date: '2026-06-12', holder: 'C' }],
      mark: '3:27.00',
      why: {
        current:
          'A, B and C hold it with 3:27.00: A, Tokyo, 14 September 2025, pending ratification; B, Tokyo, 14 September 2025, pending ratification; C, Oslo, 12 June 2026, pending ratification; 3:28.00 by El Guerrouj is the last that was ratified',
      },
    })
  })

  it('names them to whoever equals or beats it', () => {
    const base = deriveAll(house([{}], [...equalled, { athlete: 2, event: 4, mark: '3:26.00' }]))
    expect(JSON.stringify(byID(base.results, 4).recordFlags)).toContain(
      'beats 3:27.00 by A, Tokyo, 14 September 2025 and by B, Tokyo, 14 September 2025, pending',
    )
    expect(byID(base.records, 1)).toMatchObject({ holder: 'B', holders: [{ mark: '3:26.00' }] })
  })

  it('names two who beat it together, and one who equals an own mark once', () => {
    const marks = [
      { athlete: 1, event: 3, mark: '3:27.00' },
      { athlete: 2, event: 3, mark: '3:27.00' },
      { athlete: 1, event: 4, mark: '3:27.00' },
    ]
    expect(byID(deriveAll(house([{}], marks)).records, 1)).toMatchObject({ holder: 'A and B' })
  })

  it('names who was typed from elsewhere, to the hundredth', () => {
    const typed = (mark: string, date: string, holder: string) => ({ date, holder, mark })
    const marks = [
      typed('9.77', '2005-06-14', 'X'),
      typed('9.766', '2006-05-12', 'Y'),
      typed('9.78', '2007-01-01', 'Z'),
    ]
    const base = deriveAll(house([{ discipline: '100m', marks }], []))
    expect(byID(base.records, 1)).toMatchObject({ holder: 'X and Y', mark: '9.77' })
  })

  it('is ratified with the first who is, and then of that one alone the last that was ratified', () => {
    const ratifications = [{ date: '2025-11-03', decision: 'ratified', result: 2 }]
    expect(byID(deriveAll(house([{ ratifications }], equalled)).records, 1)).toMatchObject({
      holder: 'A, B and C',
      standing: { holder: 'B' },
      status: 'ratified',
    })
  })

  it('is held by everyone with its mark, whatever was run', () => {
    const run = fc.record({
      athlete: fc.constantFrom(1, 2, 3),
      event: fc.constantFrom(1, 2, 3, 4),
      mark: fc.constantFrom('3:27.00', '3:27.50', '3:28.00', '3:28.50'),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
        const record = byID(deriveAll(house([{}], runs)).records, 1)
        const history = record.history as RecordEntry[]
        const best = Math.min(...history.map(({ value }) => value))
        const names = history.filter(({ value }) => value === best).map(({ holder }) => holder)
        for (const name of names) expect(record.holder).toContain(name)
        expect(record.holders).toHaveLength(names.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a mark that is ratified', () => {
  const record = (decision: object[]) =>
    deriveAll(
      house(
        [{ ratifications: decision }],
        [
          { athlete: 1, event: 1, mark: '3:27.00' },
          { athlete: 1, event: 3, mark: '3:26.00' },
        ],
      ),
    )

  it('stands; until then the last that was ratified does', () => {
    const ratified = { by: 'World Athletics', date: '2025-11-03', decision: 'ratified' }
    expect(byID(record([]).records, 1)).toMatchObject({
      current: { mark: '3:26.00', status: 'pending' },
      mark: '3:26.00',
      standing: { mark: '3:28.00' },
      status: 'pending',
      why: {
        current:
          'A holds it with 3:26.00, Tokyo, 17 September 2025, pending ratification; 3:28.00 by El Guerrouj is the last that was ratified',
      },
    })
    const base = record([{ ...ratified, result: 2 }])
    expect(byID(base.records, 1)).toMatchObject({
      current: { mark: '3:26.00', ratified: { by: 'World Athletics', date: '2025-11-03' } },
      standing: { mark: '3:26.00' },
      status: 'ratified',
    })
    expect(byID(base.results, 2)).toMatchObject({
      flags: [{ flag: 'PB' }, { flag: 'WR', pending: false, record: 1 }],
    })
    expect(String((byID(base.results, 2).why as Record<string, string>).flags)).toContain(
      'ratified by World Athletics on 3 November 2025',
    )
  })

  it('or refused, and then never was one', () => {
    const base = record([{ date: '2025-11-03', decision: 'refused', result: 2 }])
    expect(flagsOf(base)).toEqual(['WR', ''])
    expect(byID(base.records, 1)).toMatchObject({ mark: '3:27.00' })
  })
})

describe('what a record covers', () => {
  const results = [
    { athlete: 1, event: 3, mark: '3:27.00' },
    { athlete: 2, event: 3, mark: '3:27.10' },
    { athlete: 3, event: 4, mark: '3:27.20' },
  ]
  const flags = (record: object, events: object[] = []) =>
    flagsOf(deriveAll(house([record], results, events)))

  it.each([
    ['everyone everywhere', {}, ['WR', '', '']],
    ['a nation', { flag: 'NR', nation: 'GBR' }, ['', 'NR', '']],
    ['an area', { area: 'Europe', flag: 'AR' }, ['AR', '', '']],
    ['a championship', { championship: 1, flag: 'CR', scope: 'championship' }, ['CR', '', '']],
    ['another championship', { championship: 2, flag: 'CR', scope: 'championship' }, ['', '', '']],
    ['those under 20', { ageGroup: 'u20', flag: 'WU20R' }, ['', '', '']],
    ['those under 23', { ageGroup: 'u23', flag: 'WU23R' }, ['', '', 'WU23R']],
    ['a year', { flag: 'WL', season: 2026 }, ['', '', 'WL']],
    ['nothing that no event lists', { flag: 'MR', scope: 'listed' }, ['', '', '']],
    ['marks indoors', { indoor: true }, ['', '', '']],
    ['women', { gender: 'women' }, ['', '', '']],
  ])('%s', (_, record, expected) => expect(flags(record)).toEqual(expected))

  it('what an event lists', () => {
    const base = house([{ flag: 'MR', scope: 'listed' }], results)
    Object.assign(byID(base.events, 4), { records: [1] })
    expect(flagsOf(deriveAll(base))).toEqual(['', '', 'MR'])
    expect(byID(base.events, 4)).toMatchObject({ atStake: [1] })
  })

  it('an athlete of nineteen in a race of seniors', () => {
    const young = [{ athlete: 3, event: 3, mark: '3:27.00' }]
    const base = deriveAll(house([{ ageGroup: 'u20', flag: 'WU20R' }], young))
    expect(flagsOf(base)).toEqual(['WU20R'])
  })

  it('masters by the year of birth, in the year of the birthday by the group of the event', () => {
    const old = [{ athlete: 3, event: 3, mark: '3:27.00' }]
    const flagsOfBorn = (birthDate: string, ageGroup = 'senior') => {
      const base = house([{ ageGroup: 'm45', flag: 'WM45' }], old)
      Object.assign(byID(base.athletes, 3), { birthDate })
      Object.assign(byID(base.events, 3), { ageGroup, date: '2025-06-12' })
      return flagsOf(deriveAll(base))
    }
    expect(flagsOfBorn('1979-12-31')).toEqual(['WM45'])
    expect(flagsOfBorn('1981-01-01', 'm45')).toEqual([''])
    expect(flagsOfBorn('1980-12-31')).toEqual([''])
    expect(flagsOfBorn('1980-01-31', 'm45')).toEqual(['WM45'])
  })

  it('puts the greatest first where a mark breaks several', () => {
    const base = deriveAll(
      house([{ flag: 'WL', season: 2025 }, { flag: 'NR', nation: 'NOR' }, {}], results),
    )
    expect(base.results[0]).toMatchObject({ flagText: 'PB WR NR WL' })
  })
})
