import { deriveAll } from './support/deriveAll.ts'
import { byID, tokyo } from './support/tokyo.ts'

describe('what follows from the results of Tokyo', () => {
  const { athletes, competitions, events, results } = deriveAll(tokyo())
  const result = (id: number) => byID(results, id)

  it('names events and competitors', () => {
    expect(events[0]).toMatchObject({ name: 'Men’s 1500 m, final', resultCount: 3, venue: 'Tokyo' })
    expect(
      results.slice(0, 3).map(({ competitor, representing }) => [competitor, representing]),
    ).toEqual([
      ['Jakob Ingebrigtsen', 'NOR'],
      ['Jake Wightman', 'GBR'],
      ['Josh Kerr', 'GBR'],
    ])
  })

  it('gives a result the date on the venue’s clock', () => {
    expect(result(1)).toMatchObject({
      date: '2025-09-17',
      discipline: '1500m',
      indoor: false,
      value: 208_320,
      venue: 'Tokyo',
    })
  })

  it('ranks, and says why', () => {
    expect(results.slice(0, 3).map(({ medal, rank }) => [rank, medal])).toEqual([
      [1, 'gold'],
      [2, 'silver'],
      [null, null],
    ])
    expect(result(2).why).toMatchObject({
      medal: 'Silver for second place in the final',
      rank: 'Second in 3:29.82, 1.50 behind 3:28.32',
    })
    expect(result(3).why).toMatchObject({ rank: 'Did not finish' })
  })

  it('flags a season’s best and a record, each with what it beat', () => {
    expect(result(2)).toMatchObject({
      flags: [{ beats: { date: '2025-06-12', text: '3:30.60', venue: 'Oslo' }, flag: 'SB' }],
      flagText: 'SB',
      why: { flags: 'SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2025' },
    })
    expect(result(1)).toMatchObject({
      flagText: 'SB OR',
      why: {
        flags:
          'SB because 3:28.32 is the first mark of 2025; OR because 3:28.32 beats 3:28.80 by Cole Hocker, Paris, 6 August 2024, pending ratification',
      },
    })
    expect(result(3).flags).toBeNull()
  })

  it('counts medals and keeps bests', () => {
    expect(byID(athletes, 2)).toMatchObject({
      medals: { bronze: 0, gold: 0, silver: 1 },
      name: 'Jake Wightman',
    })
    expect(byID(athletes, 2).bests).toEqual([
      expect.objectContaining({
        kind: 'PB',
        result: 5,
        season: null,
        text: '3:29.23',
        venue: 'Eugene',
      }),
      expect.objectContaining({ kind: 'SB', result: 5, season: 2022 }),
      expect.objectContaining({ kind: 'SB', result: 2, season: 2025, text: '3:29.82' }),
    ])
    expect(competitions[0]?.medalTable).toEqual([
      { bronze: 0, gold: 1, nation: 'NOR', place: 1, silver: 0, total: 1 },
      { bronze: 0, gold: 0, nation: 'GBR', place: 2, silver: 1, total: 1 },
    ])
  })

  it('a guest ahead of all takes neither gold nor the podium, and keeps flags and points', () => {
    const facts = tokyo()
    Object.assign(byID(facts.results, 1), { notRanked: 'guest' })
    const base = deriveAll(facts)
    const final = base.results.slice(0, 3)
    expect(final.map(({ medal, rank }) => [rank, medal])).toEqual([
      [null, null],
      [1, 'gold'],
      [null, null],
    ])
    expect(final[0]).toMatchObject({
      flagText: 'SB OR',
      why: { rank: 'Not ranked: guest' },
    })
    expect(final[0]?.points).toBeGreaterThan(1000)
    expect(base.events[0]).toMatchObject({
      podium: [{ competitor: 'Jake Wightman', medal: 'gold', place: 1 }],
      resultCount: 3,
    })
    expect(final.toSorted((a, b) => Number(a.listOrder) - Number(b.listOrder))).toEqual([
      final[1],
      final[0],
      final[2],
    ])
  })

  it('is the same when it is derived again', () => {
    const once = structuredClone(results)
    expect(
      deriveAll({ athletes, competitions, events, records: tokyo().records, results }).results,
    ).toEqual(once)
  })
})

describe('when a fact changes', () => {
  it('a disqualified winner hands the medals on, everywhere', () => {
    const base = tokyo()
    Object.assign(byID(base.results, 1), { rule: 'TR 17.1.2', status: 'DQ' })
    const { athletes, competitions, events, results } = deriveAll(base)
    expect(byID(results, 1)).toMatchObject({
      flags: null,
      medal: null,
      rank: null,
      value: null,
      why: { rank: 'Disqualified' },
    })
    expect(byID(results, 2)).toMatchObject({ medal: 'gold', rank: 1 })
    expect(byID(athletes, 1).medals).toEqual({ bronze: 0, gold: 0, silver: 0 })
    expect(byID(athletes, 2).medals).toEqual({ bronze: 0, gold: 1, silver: 0 })
    expect(events[0]?.podium).toEqual([
      {
        athlete: 2,
        competitor: 'Jake Wightman',
        mark: '3:29.82',
        medal: 'gold',
        nation: 'GBR',
        place: 1,
        result: 2,
      },
    ])
    expect(competitions[0]?.medalTable).toEqual([
      { bronze: 0, gold: 1, nation: 'GBR', place: 1, silver: 0, total: 1 },
    ])
  })

  it('hands nothing on while the place of a disqualified winner is held', () => {
    const base = tokyo()
    Object.assign(byID(base.results, 1), { place: 1, placeHeld: true, status: 'DQ' })
    const { competitions, events, results } = deriveAll(base)
    expect(byID(results, 1)).toMatchObject({
      medal: null,
      rank: null,
      why: { rank: 'Disqualified; the place stays empty until it is reallotted' },
    })
    expect(byID(results, 2)).toMatchObject({ medal: 'silver', rank: 2 })
    expect(events[0]?.podium).toMatchObject([{ competitor: 'Jake Wightman', place: 2 }])
    expect(competitions[0]?.medalTable).toMatchObject([{ gold: 0, nation: 'GBR', silver: 1 }])
    // Reallotted at last: the same facts, no longer held.
    Object.assign(byID(base.results, 1), { placeHeld: false })
    expect(byID(deriveAll(base).results, 2)).toMatchObject({ medal: 'gold', rank: 1 })
  })

  it('an official place wins over the marks, and the disagreement is reported', () => {
    const base = tokyo()
    Object.assign(byID(base.results, 1), { place: 2 })
    Object.assign(byID(base.results, 2), { place: 1 })
    const { results } = deriveAll(base)
    expect(byID(results, 2)).toMatchObject({ medal: 'gold', rank: 1 })
    expect(byID(results, 2).why).toMatchObject({
      rank: 'First in 3:29.82, officially ahead of 3:28.32; the marks alone give 2',
    })
  })

  it('thousandths part two and stand nowhere that is printed (TR 19.24)', () => {
    const base = tokyo()
    Object.assign(byID(base.results, 1), { mark: '3:28.314' })
    Object.assign(byID(base.results, 2), { mark: '3:28.319' })
    const { athletes, events, results } = deriveAll(base)
    expect(byID(results, 1).why).toMatchObject({
      rank: 'First in 3:28.32, ahead of 3:28.32 on the photo finish',
    })
    expect(byID(results, 2)).toMatchObject({ medal: 'silver', rank: 2 })
    expect(events[0]?.podium).toMatchObject([{ mark: '3:28.32' }, { mark: '3:28.32' }])
    const derived = [
      ...[...athletes, ...events].map((row) => ({ ...row, standings: null })),
      ...results.map((row) => ({ ...row, mark: null, value: null })),
    ]
    expect(JSON.stringify(derived)).not.toMatch(/3:28\.31/)
  })

  it('a faster time elsewhere earlier in the season takes the flag away', () => {
    const base = tokyo()
    Object.assign(byID(base.results, 4), { mark: '3:29.50' })
    expect(byID(deriveAll(base).results, 2)).toMatchObject({ flags: null, flagText: null })
  })

  it('no one has won while the final is on, and nothing is won in a heat or at a meeting', () => {
    for (const change of [{ status: 'live' }, { round: 'heat' }]) {
      const base = tokyo()
      Object.assign(byID(base.events, 1), change)
      const { results } = deriveAll(base)
      expect(results.map(({ medal }) => medal ?? null)).toEqual(Array(6).fill(null))
      const why = 'status' in change ? 'None while the final is on' : undefined
      expect((byID(results, 2).why as { medal?: string }).medal).toBe(why)
    }
    const meeting = tokyo()
    Object.assign(byID(meeting.competitions, 1), { awardsMedals: false })
    const { events } = deriveAll(meeting)
    expect(events[0]?.podium).toMatchObject([
      { medal: null, place: 1 },
      { medal: null, place: 2 },
    ])
  })
})

describe('relays', () => {
  const relay = () => ({
    athletes: [
      { id: 1, familyName: 'Desalu', nation: 'ITA' },
      { id: 2, familyName: 'Jacobs', nation: 'ITA' },
    ],
    competitions: [{ id: 1, awardsMedals: true, city: 'Rome' }],
    events: [
      {
        id: 1,
        competition: 1,
        date: '2024-06-12T20:40:00Z',
        discipline: '4x100m',
        gender: 'men',
        round: 'final',
      },
    ],
    results: [
      {
        id: 1,
        event: 1,
        mark: '37.82',
        members: [1, 2],
        nation: 'ITA',
        status: 'OK',
        team: 'Italy',
      },
      { id: 2, event: 1, mark: '38.52', nation: 'NED', status: 'OK', team: 'Netherlands' },
    ],
  })

  it('share the medal among their members and give the nation one', () => {
    const { athletes, competitions, results } = deriveAll(relay())
    expect(athletes.map((athlete) => (athlete as { medals?: unknown }).medals)).toEqual(
      Array(2).fill({ bronze: 0, gold: 1, silver: 0 }),
    )
    expect(results[0]).toMatchObject({ bestFlags: null, competitor: 'Italy', representing: 'ITA' })
    expect(results[1]).toMatchObject({
      competitor: 'Netherlands',
      medal: 'silver',
      representing: 'NED',
    })
    expect(competitions[0]).toMatchObject({
      medalTable: [
        { nation: 'ITA', total: 1 },
        { nation: 'NED', total: 1 },
      ],
    })
  })
})

describe('who ran for a relay in the heats alone', () => {
  const squad = (change: { heat?: object; final?: object; finalEvent?: object } = {}) =>
    deriveAll({
      athletes: [1, 2, 3].map((id) => ({ id, familyName: `Runner ${id}`, nation: 'ITA' })),
      competitions: [{ id: 1, awardsMedals: true, city: 'Rome', level: 'area', name: 'Rome' }],
      events: [
        { round: 'heat', ...change.heat },
        { round: 'final', ...change.finalEvent },
      ].map((event, at) => ({
        id: at + 1,
        competition: 1,
        date: `2024-06-1${at + 1}`,
        discipline: '4x100m',
        gender: 'men',
        ...event,
      })),
      results: [
        { id: 1, event: 1, mark: '38.40', members: [1, 2] },
        { id: 2, event: 2, mark: '37.82', members: [1, 3], ...change.final },
      ].map((result) => ({ nation: 'ITA', status: 'OK', team: 'Italy', ...result })),
    })
  const gold = (base: ReturnType<typeof squad>) =>
    base.athletes.map((athlete) => (athlete as { medals?: { gold: number } }).medals?.gold)

  it('wins the medal of its final, who ran both wins it once, and the nation once', () => {
    const base = squad()
    expect(gold(base)).toEqual([1, 1, 1])
    expect(base.athletes[1]).toMatchObject({
      honours: [{ mark: '37.82', medal: 'gold', result: 2 }],
    })
    expect((base.athletes[0] as { honours?: unknown[] }).honours).toHaveLength(1)
    expect(base.competitions[0]).toMatchObject({ medalTable: [{ gold: 1, nation: 'ITA' }] })
  })

  it('wins none for another team, in another contest, or by a heat that was not run', () => {
    expect(gold(squad({ final: { status: 'DQ' } }))).toEqual([0, 0, 0])
    expect(gold(squad({ final: { team: 'Italy B' } }))).toEqual([1, 0, 1])
    expect(gold(squad({ finalEvent: { gender: 'women' } }))).toEqual([1, 0, 1])
    expect(gold(squad({ heat: { embargo: '2030-01-01' } }))).toEqual([1, 0, 1])
  })
})

describe('a cross-country race with teams', () => {
  const race = (event: object, fourth: object = {}) =>
    deriveAll({
      athletes: [1, 2, 3, 4].map((id) => ({
        id,
        familyName: `Runner ${id}`,
        nation: id % 2 ? 'KEN' : 'ETH',
      })),
      competitions: [{ id: 1, city: 'Belgrade' }],
      events: [
        { id: 1, competition: 1, date: '2024-03-30', discipline: '5km', gender: 'men', ...event },
      ],
      results: ['28:09', '28:12', '28:14', '28:22'].map((mark, at) => ({
        id: at + 1,
        athlete: at + 1,
        event: 1,
        ...(at === 3 ? {} : { club: `Club ${(at + 1) % 2}` }),
        mark,
        status: 'OK',
        ...(at === 3 ? fourth : {}),
      })),
    }).events[0]

  it('has its nations by the sum of places, without guests and who failed', () => {
    const discipline = 'XC'
    expect(race({ discipline, scorers: 2 })).toMatchObject({
      teamScores: [
        { points: 4, rank: 1, team: 'KEN' },
        { points: 6, rank: 2, team: 'ETH' },
      ],
    })
    expect(race({ discipline, scorers: 2 }, { notRanked: 'guest' })).toMatchObject({
      teamScores: [{ points: 4, team: 'KEN' }],
    })
    // The fourth runs for no club, and nobody's place is the fourth.
    expect(race({ discipline, displacers: 0, scorers: 1, teamsAre: 'clubs' })).toMatchObject({
      teamScores: [
        { points: 1, team: 'Club 1' },
        { points: 2, team: 'Club 0' },
      ],
    })
    expect(race({ discipline, scorers: 2, status: 'live' })).toMatchObject({ teamScores: null })
    expect(race({ discipline })).toMatchObject({ teamScores: null })
  })
})

describe('records at stake', () => {
  const record = (change: object) => ({
    athletes: [
      { id: 1, familyName: 'A', history: { extent: 'complete' }, nation: 'GBR' },
      { id: 2, familyName: 'B', history: { extent: 'complete' }, nation: 'NOR' },
    ],
    competitions: [{ id: 1, city: 'Rome' }],
    events: [
      {
        id: 1,
        competition: 1,
        date: '2024-06-12',
        discipline: '1500m',
        gender: 'men',
        records: [1],
        round: 'final',
      },
    ],
    records: [
      {
        id: 1,
        discipline: '1500m',
        flag: 'CR',
        gender: 'men',
        marks: [{ date: '2020-01-01', holder: 'X', mark: '3:32.00' }],
        scope: 'listed',
        ...change,
      },
    ],
    results: [
      { id: 1, athlete: 1, event: 1, mark: '3:31.00', status: 'OK' },
      { id: 2, athlete: 2, event: 1, mark: '3:30.00', status: 'OK' },
    ],
  })
  const flags = (change: object) =>
    deriveAll(record(change)).results.map((result) => (result as { flagText?: unknown }).flagText)

  it('fall to the best who beats them', () => expect(flags({})).toEqual(['PB', 'PB CR']))
  it('are equalled', () =>
    expect(flags({ marks: [{ date: '2020-01-01', holder: 'X', mark: '3:30.00' }] })).toEqual([
      'PB',
      'PB =CR',
    ]))
  it('of a nation fall to its own', () =>
    expect(flags({ flag: 'NR', nation: 'GBR' })).toEqual(['PB NR', 'PB']))
  it('of an area fall to its own', () => {
    expect(flags({ area: 'Europe', flag: 'AR' })).toEqual(['PB', 'PB AR'])
    expect(flags({ area: 'Africa', flag: 'AR' })).toEqual(['PB', 'PB'])
  })
  it('of women do not fall to men', () => expect(flags({ gender: 'women' })).toEqual(['PB', 'PB']))
  it('indoors do not fall outdoors', () => expect(flags({ indoor: true })).toEqual(['PB', 'PB']))
})

describe('names of events', () => {
  it.each([
    [{ discipline: '1500m', gender: 'men', heat: 2, round: 'heat' }, 'Men’s 1500 m, heat 2'],
    [
      { discipline: 'LJ', gender: 'women', round: 'qualification' },
      'Women’s long jump, qualification',
    ],
    [
      { ageGroup: 'u20', discipline: 'HJ', gender: 'women', round: 'final' },
      'Women’s U20 high jump, final',
    ],
    [{ discipline: '4x400mX', gender: 'mixed', heat: 1, round: 'heat' }, 'Mixed 4 × 400 m, heat 1'],
    [{ discipline: '5000m', gender: 'men', heat: 2, round: 'final' }, 'Men’s 5000 m, final B'],
    [
      { ageGroup: 'm45', discipline: '800m', gender: 'women', round: 'final' },
      'Women’s W45 800 m, final',
    ],
    [
      { combinedEvent: 9, discipline: '100m', gender: 'men', heat: 3, round: 'final' },
      'Men’s 100 m in the combined event, race 3',
    ],
  ])('%j is %s', (event, name) => {
    expect(deriveAll({ events: [{ id: 1, ...event }] }).events[0]).toMatchObject({ name })
  })
})
