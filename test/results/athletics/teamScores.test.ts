import { athletics } from '../../../plugins/results/sports/athletics/index.ts'

describe('teams of a cross-country race', () => {
  const runners = (...teams: string[]) =>
    teams.map((team, at) => ({ id: `${at + 1}`, place: at + 1, team }))

  it('add up the places of their first, and the fewest win', () => {
    const race = runners('KEN', 'ETH', 'KEN', 'ETH', 'UGA', 'ETH', 'KEN', 'UGA')
    expect(athletics.teamScores(race, 2)).toEqual([
      { points: 4, rank: 1, scorers: ['1', '3'], team: 'KEN' },
      { points: 6, rank: 2, scorers: ['2', '4'], team: 'ETH' },
      { points: 13, rank: 3, scorers: ['5', '8'], team: 'UGA' },
    ])
    // Uganda has not three, and nobody's place closes up for it.
    expect(athletics.teamScores(race, 3).map(({ points, team }) => [team, points])).toEqual([
      ['KEN', 11],
      ['ETH', 12],
    ])
  })

  it('that are equal are parted by the last who scores', () => {
    const race = runners('KEN', 'ETH', 'ETH', 'KEN')
    expect(athletics.teamScores(race, 2).map(({ rank, team }) => [rank, team])).toEqual([
      [1, 'ETH'],
      [2, 'KEN'],
    ])
  })
})
