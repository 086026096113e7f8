import type { Row } from '../../plugins/derived-fields/index.ts'
import { deriveAll } from './support/deriveAll.ts'
import { byID } from './support/tokyo.ts'

/** Who won the men's 1500 m at which edition: gold first. */
type Podium = readonly number[]

const athletes = [
  { id: 1, familyName: 'Kerr', nation: 'GBR' },
  { id: 2, familyName: 'Wightman', nation: 'GBR' },
  { id: 3, familyName: 'Ingebrigtsen', nation: 'NOR' },
  { id: 4, familyName: 'Nordås', nation: 'NOR' },
  { id: 5, familyName: 'Lewandowski', nation: 'POL' },
]

function championship(...podiums: Podium[]) {
  const cities = ['Doha', 'Eugene', 'Budapest', 'Tokyo']
  return deriveAll({
    athletes: structuredClone(athletes),
    championships: [{ id: 1, name: 'World Championships' }] as Row[],
    competitions: podiums.map((_, at) => ({
      id: at + 1,
      awardsMedals: true,
      championship: 1,
      city: cities[at],
      level: 'world',
      name: `World Championships, ${cities[at]} ${2019 + 2 * at}`,
      startDate: `${2019 + 2 * at}-08-01`,
    })),
    events: podiums.flatMap((_, at) =>
      ['heat', 'final'].map((round) => ({
        id: 10 * (at + 1) + (round === 'final' ? 1 : 0),
        competition: at + 1,
        date: `${2019 + 2 * at}-08-0${round === 'final' ? 8 : 6}T18:00:00Z`,
        discipline: '1500m',
        gender: 'men',
        round,
        status: 'official',
      })),
    ),
    results: podiums.flatMap((podium, at) =>
      podium.map((athlete, place) => ({
        id: 100 * (at + 1) + place + 1,
        athlete,
        event: 10 * (at + 1) + 1,
        mark: `3:29.${place}0`,
        status: 'OK',
      })),
    ),
  })
}

const noteOf = (base: { results: Row[] }, id: number) =>
  (byID(base.results, id).honour as { note: null | string }).note

describe('the reigning champion', () => {
  const { events } = championship([5, 3, 4], [2, 3, 1], [1, 3, 4], [3, 2, 1])
  const champions = (id: number) =>
    (byID(events, id).reigningChampions as { competitor: string }[]).map(
      ({ competitor }) => competitor,
    )

  it('is who won the last edition before, in the heats as in the final', () => {
    expect([11, 21, 31, 40, 41].map(champions)).toEqual([
      [],
      ['Lewandowski'],
      ['Wightman'],
      ['Kerr'],
      ['Kerr'],
    ])
    expect(byID(events, 41).why).toMatchObject({
      reigningChampions:
        'Kerr is the defending champion, having won at the last edition kept here: World Championships, Budapest 2023, in 3:29.00, on 8 August 2023',
    })
  })

  it('is the one of the edition before, where the last did not hold the event', () => {
    const { events } = championship([5, 3, 4], [], [1, 3, 2])
    expect(byID(events, 31).reigningChampions).toMatchObject([{ competitor: 'Lewandowski' }])
  })
})

describe('the honours of an athlete', () => {
  it('are the medals with what they were won for, the latest of a level first', () => {
    const { athletes } = championship([5, 3, 4], [2, 3, 1], [1, 3, 4])
    expect(byID(athletes, 1)).toMatchObject({
      honours: [
        {
          championship: { name: 'World Championships' },
          competition: { id: 3, name: 'World Championships, Budapest 2023' },
          date: '2023-08-08',
          event: { id: 31, name: 'Men’s 1500 m, final' },
          level: 'world',
          mark: '3:29.00',
          medal: 'gold',
          place: 1,
          result: 301,
        },
        { date: '2021-08-08', medal: 'bronze' },
      ],
      medals: { bronze: 1, gold: 1, silver: 0 },
      why: { honours: '1 gold and 1 bronze at the competitions kept here' },
    })
  })
})

describe('what a medal ends', () => {
  it('the first of a nation on record says how much is kept', () => {
    const base = championship([5, 3, 4], [2, 3, 5])
    expect(noteOf(base, 201)).toBe(
      'First medal for GBR in the men’s 1500 m at the World Championships on record, with one earlier edition kept here',
    )
    expect(byID(base.results, 201).why).toMatchObject({
      honour:
        'Gold in the men’s 1500 m, final, World Championships, Eugene 2021. First medal for GBR in the men’s 1500 m at the World Championships on record, with one earlier edition kept here',
    })
  })

  it('a nation’s first since an edition, where those between had none', () => {
    const base = championship([5, 3, 2], [3, 4, 5], [3, 4, 5], [3, 4, 1])
    expect(noteOf(base, 403)).toBe(
      'First medal for GBR in the men’s 1500 m at the World Championships since Doha 2019',
    )
  })

  it('an athlete’s, where the nation has never been without', () => {
    const base = championship([2, 3, 4], [1, 3, 4], [2, 3, 4])
    expect(noteOf(base, 301)).toBe(
      'First medal for Wightman in the men’s 1500 m at the World Championships since Doha 2019',
    )
  })

  it('nothing at the first edition, nor where the last had one', () => {
    const base = championship([5, 3, 4], [1, 3, 4])
    expect([101, 202].map((id) => noteOf(base, id))).toEqual([null, null])
  })

  it('nothing of it is said while it is no medal', () => {
    const { results } = championship([5, 3, 4, 1])
    expect(byID(results, 104)).toMatchObject({ honour: null, medal: null })
  })
})
