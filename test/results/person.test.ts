import type { Row } from '../../plugins/derived-fields/index.ts'
import { ageNote } from '../../plugins/results/facts/ageNote.ts'
import { areaNames, areaOf } from '../../plugins/results/facts/areaOf.ts'
import { nationNames } from '../../plugins/results/facts/nationNames.ts'
import { personFaults } from '../../plugins/results/checks/personFaults.ts'
import { deriveAll } from './support/deriveAll.ts'
import { byID, tokyo } from './support/tokyo.ts'

/** Tokyo, with other facts about some of its people. */
function tokyoWith(
  people: Record<number, object>,
  more: { records?: Row[]; results?: Row[] } = {},
) {
  const base = tokyo()
  for (const athlete of base.athletes) Object.assign(athlete, people[Number(athlete.id)])
  base.records.push(...(more.records ?? []))
  base.results.push(...(more.results ?? []))
  return deriveAll(base)
}

const record = (id: number, over: object): Row => ({
  id,
  discipline: '1500m',
  gender: 'men',
  indoor: false,
  marks: [{ date: '1980-01-01', holder: 'Somebody', mark: '3:45.00' }],
  scope: 'everywhere',
  ...over,
})

const claimed = ({ results }: { results: Row[] }, id: number) => byID(results, id).claims

describe('nations that are no more', () => {
  const former: [nation: string, area: string][] = [
    ...'URS GDR FRG EUA TCH YUG SCG EUN BOH SAA ANA AIN OAR ROC'
      .split(' ')
      .map((nation): [string, string] => [nation, 'Europe']),
    ['AHO', 'NACAC'],
    ['CEY', 'Asia'],
    ['ANZ', 'Oceania'],
    ['UAR', 'Africa'],
  ]

  it.each(former)('%s has an area and its own records', (nation, area) => {
    expect(areaOf(nation)).toBe(area)
    const base = tokyoWith(
      { 1: { nation } },
      {
        records: [
          record(2, { area, flag: 'AR' }),
          record(3, { flag: 'NR', nation }),
          record(4, { flag: 'NR', nation: 'GER' }),
        ],
      },
    )
    expect(claimed(base, 1)).toEqual(expect.arrayContaining([2, 3]))
    expect(claimed(base, 1)).not.toContain(4)
  })

  it('each has one area and a name, and none is a member’s letters', () => {
    const codes = [...new Set(nationNames.map(({ code }) => code))]
    const many = ['ART', 'EOR', 'ROT', 'IOA']
    expect(codes.filter((code) => !areaNames.includes(areaOf(code) ?? ''))).toEqual(many)
    expect(nationNames.every(({ code, name }) => /^[A-Z0-9]{3}$/.test(code) && name !== '')).toBe(
      true,
    )
    expect([areaOf('GER'), areaOf('GUA'), areaOf('XXX')]).toEqual(['Europe', 'NACAC', null])
  })

  it('a refugee has the area of the athlete’s own nation', () => {
    const base = (facts: object) =>
      tokyoWith({ 1: facts }, { records: [record(2, { area: 'Africa', flag: 'AR' })] })
    expect(
      claimed(base({ formerNations: [{ nation: 'SSD', until: '2015-12-31' }], nation: 'ART' }), 1),
    ).toContain(2)
    expect(claimed(base({ nation: 'EOR' }), 1)).not.toContain(2)
  })
})

describe('nation and name as competed', () => {
  const transferred = {
    familyName: 'Kovač',
    formerNations: [{ nation: 'GBR', until: '2025-09-30' }],
    nation: 'CRO',
    otherNames: [{ familyName: 'Wightman', givenName: 'Jake', until: '2024-12-31' }],
  }

  it('a transfer of allegiance rewrites no medal table, and no later one keeps the old nation', () => {
    const { competitions, results } = tokyoWith({ 2: transferred })
    expect(byID(results, 2)).toMatchObject({ medal: 'silver', representing: 'GBR' })
    expect(competitions[0]?.medalTable).toMatchObject([
      { gold: 1, nation: 'NOR' },
      { nation: 'GBR', silver: 1 },
    ])
    const later = tokyoWith({
      2: { ...transferred, formerNations: [{ nation: 'GBR', until: '2025-09-16' }] },
    })
    expect(byID(later.results, 2)).toMatchObject({ representing: 'CRO' })
  })

  it('nor makes it an old mark the new nation’s record', () => {
    const base = tokyoWith(
      { 2: transferred },
      {
        records: [
          record(2, { flag: 'NR', nation: 'GBR' }),
          record(3, { flag: 'NR', nation: 'CRO' }),
        ],
      },
    )
    expect(claimed(base, 2)).toEqual([2])
    expect(byID(base.results, 2).flagText).toContain('NR')
  })

  it('of several nations the one of the day counts, however they are put', () => {
    const nations = [
      { nation: 'ETH', until: '2025-12-31' },
      { nation: 'ERI', until: '2023-12-31' },
    ]
    for (const formerNations of [nations, nations.toReversed()]) {
      const { results } = tokyoWith({ 2: { formerNations, nation: 'NED' } })
      expect([5, 4, 2].map((id) => byID(results, id).representing)).toEqual(['ERI', 'ETH', 'ETH'])
    }
  })

  it('a name that was given up stays on what was done under it', () => {
    const { athletes, results } = tokyoWith({ 2: transferred })
    expect(byID(athletes, 2)).toMatchObject({ name: 'Jake Kovač' })
    expect([5, 4, 2].map((id) => byID(results, id).competitor)).toEqual([
      'Jake Wightman',
      'Jake Kovač',
      'Jake Kovač',
    ])
  })

  it('what a result says itself comes first, and a correction goes everywhere', () => {
    const base = tokyo()
    Object.assign(byID(base.results, 2), { competedAs: 'J. Wight', nation: 'SCO' })
    Object.assign(byID(base.athletes, 2), { familyName: 'Whiteman', nation: 'IRL' })
    const { results } = deriveAll(base)
    expect(byID(results, 2)).toMatchObject({ competitor: 'J. Wight', representing: 'SCO' })
    expect(byID(results, 4)).toMatchObject({ competitor: 'Jake Whiteman', representing: 'IRL' })
  })

  it('refuses a day that is none, or two rows that end on one', () => {
    const paths = (facts: Record<string, unknown>) => personFaults(facts).map(({ path }) => path)
    expect(paths({ formerNations: [{ nation: 'gbr', until: '2025' }] })).toEqual([
      'formerNations.0.nation',
      'formerNations.0.until',
    ])
    const twice = [{ until: '2025-01-01' }, { until: '2025-01-01' }]
    expect(paths({ formerNations: twice, otherNames: [...twice, {}, {}] })).toEqual([
      'formerNations.1.until',
      'otherNames.1.until',
    ])
  })
})

describe('what an athlete is called, and found by', () => {
  const person = (facts: object) => byID(tokyoWith({ 2: facts }).athletes, 2)

  it('has the family name first where it is said so', () => {
    const su = { familyName: 'Su', givenName: 'Bingtian', nameOrder: 'family-first', nation: 'CHN' }
    expect(person(su)).toMatchObject({ label: 'Su Bingtian', name: 'Su Bingtian' })
  })

  it('is found by former names and nations, and by what it is spelt like in plain letters', () => {
    const key = (facts: object) => String(person(facts).otherSearchKey).split(' ')
    expect(
      key({ familyName: 'Müller', otherNames: [{ familyName: 'Lehmann', givenName: 'Käthe' }] }),
    ).toEqual(expect.arrayContaining(['lehmann', 'kathe', 'kaethe', 'mueller']))
    expect(key({ familyName: 'Лебедев' })).toContain('lebedev')
    expect(key({ familyName: 'Ødegård' })).toContain('oedegaard')
    expect(key({ formerNations: [{ nation: 'ETH', until: '2020-01-01' }] })).toContain('eth')
    expect(person({}).otherSearchKey).toBeNull()
  })

  it('is told apart from namesakes by nation and year, and from nobody else', () => {
    const twin = {
      birthDate: '2001-02-03',
      familyName: 'Wightman',
      givenName: 'Jake',
      nation: 'AUS',
    }
    const { athletes } = tokyoWith({ 2: { birthDate: '1994' }, 3: twin })
    expect(athletes.map(({ label }) => label)).toEqual([
      'Jakob Ingebrigtsen',
      'Jake Wightman, GBR, 1994',
      'Jake Wightman, AUS, 2001',
    ])
  })
})

describe('a birth that does not go with a result', () => {
  it.each([
    ['2025-09-18', '2025-09-17', 'was not born yet'],
    ['2026', '2025-09-17', 'was not born yet'],
    ['2025-09-17', '2025-09-17', 'was 0 years old'],
    ['2015-09-18', '2025-09-17', 'was 9 years old'],
    ['2016', '2025-09-17', 'was 9 years old'],
  ])('born %s, a result of %s is noted: %s', (birthDate, date, says) => {
    expect(ageNote(birthDate, date)).toContain(says)
    const base = tokyoWith({ 2: { birthDate } })
    expect(String(byID(base.results, 2).ageNote)).toContain(says)
    expect(byID(base.results, 2)).toMatchObject({ medal: 'silver', rank: 2 })
  })

  it.each([
    ['2015-09-17', '2025-09-17'],
    ['2015', '2025-01-01'],
    ['', '2025-09-17'],
    ['2015-09-17', ''],
  ])('born %s, one of %s is not', (birthDate, date) => {
    expect(ageNote(birthDate, date)).toBeNull()
  })
})
