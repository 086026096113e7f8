import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Honour, RecordMark } from '../../../plugins/results/sports/types.ts'
import { competitor, of, performance } from './support.ts'

describe('records', () => {
  const record = (type: string, value: number, text: string): RecordMark => ({
    id: type,
    type,
    discipline: '1500m',
    indoor: false,
    sex: 'men',
    value,
    text,
    date: '2023-09-16',
    holder: 'Jakob Ingebrigtsen',
    venue: 'Eugene',
  })
  const standing = [
    record('WR', 206_000, '3:26.00'),
    record('NR', 206_730, '3:26.73'),
    record('CR', 211_950, '3:31.95'),
  ]

  it('are beaten or equalled, pending until ratified, with a reason', () => {
    const flags = athletics.records(performance('3:26.73', '2024-07-12'), standing)
    expect(flags.map(({ flag }) => flag)).toEqual(['=NR', 'CR'])
    expect(flags[0]).toMatchObject({
      pending: true,
      because:
        '=NR because 3:26.73 equals 3:26.73 by Jakob Ingebrigtsen, Eugene, 16 September 2023',
    })
  })

  it('do not fall to wind, to a status, or before they were set', () => {
    const sprint = { ...record('WR', 9580, '9.58'), discipline: '100m' }
    const windy = performance('9.57', '2024-07-12', { discipline: '100m', windTenths: 21 })
    expect(athletics.records(windy, [sprint])).toEqual([])
    expect(athletics.records({ ...windy, windTenths: 20 }, [sprint])).toHaveLength(1)
    expect(
      athletics.records(performance('3:25.00', '2024-07-12', { status: 'DQ' }), standing),
    ).toEqual([])
    expect(athletics.records(performance('3:25.00', '2020-07-12'), standing)).toEqual([])
  })

  it('need a wind reading wherever wind counts, and none under a roof (CR 31.14.3, 31.17.2)', () => {
    const counts = athletics.disciplines.filter(
      ({ kind, windLimit }) => windLimit && kind !== 'combined',
    )
    expect(counts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['100m', '200m', 'LJ', 'TJ']),
    )
    for (const { better, code } of counts) {
      const held = { ...record('WR', better === 'lower' ? 999_000 : 1, '1'), discipline: code }
      const set = {
        ...performance('3:25.00', '2024-07-12'),
        discipline: code,
        text: '10.00',
        value: 10_000,
      }
      const flagsOf = (more: object, indoor = false) =>
        athletics
          .records({ ...set, indoor, ...more }, [{ ...held, indoor }])
          .map(({ flag }) => flag)
      expect([code, flagsOf({ windTenths: null })]).toEqual([code, []])
      expect([code, flagsOf({ windTenths: 20 })]).toEqual([code, ['WR']])
      expect([code, flagsOf({ windTenths: null }, true)]).toEqual([code, ['WR']])
    }
  })

  it('fall outright under a roof in the field, since 2000, and not on a short track (CR 31)', () => {
    for (const { better, code, kind } of athletics.disciplines) {
      const held = { ...record('WR', better === 'lower' ? 999_000_000 : 1, '1'), discipline: code }
      const flagsOf = (date: string, indoor: boolean, short: boolean) =>
        athletics
          .records(
            {
              ...performance('3:25.00', date, { indoor, windTenths: 0 }),
              discipline: code,
              value: 10_000,
            },
            [{ ...held, date: '1990-01-01', indoor: short }],
          )
          .map(({ flag }) => flag)
      const field = ['horizontal', 'vertical', 'throw'].includes(kind)
      const fallen = kind === 'cross' ? [] : ['WR']
      expect([code, flagsOf('2025-02-28', true, false)]).toEqual([code, field ? ['WR'] : []])
      expect([code, flagsOf('1999-12-31', true, false)]).toEqual([code, []])
      expect([code, flagsOf('2025-02-28', false, true)]).toEqual([code, []])
      expect([code, flagsOf('1999-12-31', true, true)]).toEqual([code, fallen])
    }
  })

  it('say that it was under a roof: 6.27 at Clermont-Ferrand, but not the 6.15 of 1993', () => {
    const vault = (text: string, value: number, date: string) =>
      performance(text, date, { discipline: 'PV', indoor: true, value })
    const outright = (text: string, value: number, date: string): RecordMark => ({
      ...record('WR', value, text),
      date,
      discipline: 'PV',
      holder: 'Armand Duplantis',
      venue: 'Chorzów',
    })
    const [flag] = athletics.records(vault('6.27', 6270, '2025-02-28'), [
      outright('6.26', 6260, '2024-08-25'),
    ])
    expect(flag?.because).toBe(
      'WR because 6.27, under a roof, beats 6.26 by Armand Duplantis, Chorzów, 25 August 2024',
    )
    const before = [outright('6.13', 6130, '1992-09-19')]
    expect(athletics.records(vault('6.15', 6150, '1993-02-21'), before)).toEqual([])
  })

  it('need a photo finish up to 800 m and in relays up to 4 x 400 m (CR 31.14.2)', () => {
    const flagsOf = (text: string, code: string, timing: 'hand' | 'electronic') =>
      athletics
        .records(performance(text, '2024-07-12', { discipline: code, timing }), [
          { ...record('WR', 999_000, '16:39.00'), discipline: code },
        ])
        .map(({ flag }) => flag)
    expect(flagsOf('1:40.9h', '800m', 'hand')).toEqual([])
    expect(flagsOf('2:54.1h', '4x400m', 'hand')).toEqual([])
    expect(flagsOf('1:40.90', '800m', 'electronic')).toEqual(['WR'])
    expect(flagsOf('3:25.9h', '1500m', 'hand')).toEqual(['WR'])
    expect(flagsOf('7:02.3h', '4x800m', 'hand')).toEqual(['WR'])
  })
})

describe('honours', () => {
  const honour = (athlete: string, nation: string, year: number, place: number): Honour => ({
    id: `${athlete} ${year}`,
    athlete,
    nation,
    competition: `Games ${year}`,
    level: 'Olympic Games',
    discipline: '1500m',
    sex: 'men',
    date: `${year}-08-07`,
    place,
  })
  const history = [
    honour('Centrowitz', 'USA', 2016, 1),
    honour('Ingebrigtsen', 'NOR', 2021, 1),
    honour('Kerr', 'GBR', 2021, 3),
  ]

  it('name the reigning champion on a date', () => {
    const title = { level: 'Olympic Games', discipline: '1500m', sex: 'men' } as const
    const on = (date: string) =>
      athletics.reigningChampions(history, title, date).map((one) => one.athlete)
    expect(on('2020-01-01')).toEqual(['Centrowitz'])
    expect(on('2021-08-07')).toEqual(['Centrowitz'])
    expect(on('2024-08-06')).toEqual(['Ingebrigtsen'])
    expect(on('2000-01-01')).toEqual([])
  })

  it('tell since when a medal is the first', () => {
    const kerr = honour('Kerr', 'GBR', 2024, 2)
    expect(athletics.firstMedalSince(kerr, history, 'athlete').because).toBe(
      'First medal for Kerr in the men’s 1500 m at the Olympic Games since Games 2021',
    )
    expect(
      athletics.firstMedalSince(honour('Hoare', 'AUS', 2024, 3), history, 'nation'),
    ).toMatchObject({
      last: null,
      because: 'First medal for AUS in the men’s 1500 m at the Olympic Games on record',
    })
  })

  it('make a medal table in which equal nations share a rank', () => {
    const medals = [
      { nation: 'NOR', medal: 'gold' },
      { nation: 'GBR', medal: 'silver' },
      { nation: 'ITA', medal: 'gold' },
      { nation: 'GBR', medal: 'bronze' },
    ] as const
    expect(
      athletics.medalTable(medals).map(({ rank, nation, total }) => [rank, nation, total]),
    ).toEqual([
      [1, 'ITA', 1],
      [1, 'NOR', 1],
      [3, 'GBR', 2],
    ])
  })

  it.each([
    ['1992-06-01', '2024-06-01', 32],
    ['1992-06-02', '2024-06-01', 31],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
  ])('born %s, on %s the age is %i', (born, date, age) => {
    expect(athletics.ageOn(born, date)).toBe(age)
  })
})

describe('going on to the next round', () => {
  it('is by place in the heat, then by time, and the equal go on together', () => {
    const heat = (...marks: string[]) =>
      marks.map((mark) => competitor(mark, mark.split(' ')[0] ?? '', '100m'))
    const heats = [
      heat('10.10 a', '10.20 a', '10.30 a', 'DNF a'),
      heat('10.15 b', '10.25 b', '10.30 b', '10.40 b'),
    ]
    expect(
      Object.fromEntries(
        athletics.advance(heats, { kind: 'heats', places: 2, best: 1 }, of('100m')),
      ),
    ).toEqual({
      '10.10 a': 'Q',
      '10.20 a': 'Q',
      '10.15 b': 'Q',
      '10.25 b': 'Q',
      '10.30 a': 'q',
      '10.30 b': 'q',
    })
  })

  it('is by the standard, filled up with the best', () => {
    const pool = ['8.05', '7.90', '7.85', 'NM'].map((mark) => competitor(mark, mark, 'LJ'))
    const rule = { kind: 'standard', standard: 8000, best: 2 } as const
    expect(Object.fromEntries(athletics.advance([pool], rule, of('LJ')))).toEqual({
      '8.05': 'Q',
      '7.90': 'q',
    })
  })
})

describe('the placing table', () => {
  const nations = (...all: [nation: string, place: number][]) =>
    all.map(([nation, place]) => ({ nation, place }))

  it('gives 8 points for a first place to 1 for an eighth, and shares those of shared places', () => {
    const [first, second] = [
      nations(['NOR', 1], ['GBR', 2], ['GBR', 2], ['ITA', 4], ['NOR', 9]),
      nations(['GBR', 7], ['NOR', 8], ['ITA', 8], ['FRA', 8]),
    ]
    expect(
      athletics
        .placingTable([first, second])
        .map(({ nation, points, rank }) => [rank, nation, points]),
    ).toEqual([
      [1, 'GBR', 15],
      [2, 'NOR', 8.33],
      [3, 'ITA', 5.33],
      [4, 'FRA', 0.33],
    ])
    expect(athletics.placingTable([first])[0]).toMatchObject({
      nation: 'GBR',
      places: [0, 2, 0, 0, 0, 0, 0, 0],
    })
  })
})
