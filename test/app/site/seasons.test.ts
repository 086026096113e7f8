import {
  type Best,
  chartedDisciplines,
  personalBests,
} from '../../../src/app/(site)/lib/seasons.ts'

const best = (discipline: string, season: null | number, indoor = false): Best => ({
  date: `${season ?? 2024}-06-12`,
  discipline,
  indoor,
  kind: season === null ? 'PB' : 'SB',
  published: false,
  result: 1,
  season,
  text: '3:30.60',
  value: 210600,
  venue: 'Oslo',
})

describe('a career season by season', () => {
  const bests = [
    best('5000m', 2023),
    best('5000m', 2024),
    best('1500m', 2024),
    best('1500m', 2022),
    best('1500m', 2023),
    best('1500m', 2023, true),
    best('800m', 2023),
    best('1500m', null),
  ]

  it('is charted outdoors, the most practised discipline first, from two seasons on', () => {
    expect(chartedDisciplines(bests)).toEqual(['1500m', '5000m'])
  })

  it('keeps personal bests apart', () => {
    expect(personalBests(bests)).toEqual([best('1500m', null)])
  })
})
