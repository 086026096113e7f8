import fc from 'fast-check'

import { athletics } from '../../../plugins/results/sports/athletics/index.ts'

describe('teams of a cross-country race', () => {
  const runners = (...teams: string[]) =>
    teams.map((team, at) => ({ id: `${at + 1}`, place: at + 1, team }))
  const every = (scorers: number) => ({ displacers: null, scorers })

  it('add up the places of their first, and the fewest win', () => {
    const race = runners('KEN', 'ETH', 'KEN', 'ETH', 'UGA', 'ETH', 'KEN', 'UGA')
    expect(athletics.teamScores(race, every(2))).toEqual([
      { points: 4, rank: 1, scorers: ['1', '3'], team: 'KEN' },
      { points: 6, rank: 2, scorers: ['2', '4'], team: 'ETH' },
      { points: 13, rank: 3, scorers: ['5', '8'], team: 'UGA' },
    ])
    // Uganda has not three, and nobody's place closes up for it.
    expect(athletics.teamScores(race, every(3)).map(({ points, team }) => [team, points])).toEqual([
      ['KEN', 11],
      ['ETH', 12],
    ])
  })

  it('that are equal are parted by the last who scores', () => {
    const race = runners('KEN', 'ETH', 'ETH', 'KEN')
    expect(athletics.teamScores(race, every(2)).map(({ rank, team }) => [rank, team])).toEqual([
      [1, 'ETH'],
      [2, 'KEN'],
    ])
  })

  describe('in which places displace', () => {
    const scores = (race: ReturnType<typeof runners>, scorers: number, displacers: number) =>
      athletics
        .teamScores(race, { displacers, scorers })
        .map(({ points, rank, team }) => [rank, team, points])

    it('leave out incomplete teams and whoever comes after the last to displace', () => {
      // C has one runner, and D is not whole: A 1 2 4, B 3 5 6.
      const race = runners('C', 'A', 'A', 'D', 'B', 'A', 'B', 'D', 'B')
      expect(scores(race, 3, 0)).toEqual([
        [1, 'A', 7],
        [2, 'B', 14],
      ])
    })

    it('push others back with the sixth and seventh, and with no eighth', () => {
      const eight = runners(...'AAAAAAAA'.split(''), ...'BBBBB'.split(''))
      expect(scores(eight, 5, 2)).toEqual([
        [1, 'A', 15],
        [2, 'B', 50],
      ])
      expect(scores(eight, 5, 0)).toEqual([
        [1, 'A', 15],
        [2, 'B', 40],
      ])
    })

    it('share a rank where points are equal', () => {
      expect(scores(runners('A', 'B', 'B', 'A'), 2, 2)).toEqual([
        [1, 'A', 5],
        [1, 'B', 5],
      ])
    })

    it('give what a race of those who count alone would give', () => {
      const race = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 40 })
      fc.assert(
        fc.property(
          race,
          fc.integer({ max: 5, min: 1 }),
          fc.nat(3),
          (teams, scorers, displacers) => {
            const seen = new Map<string, number>()
            const alone = teams.filter((team) => {
              const nth = (seen.get(team) ?? 0) + 1
              seen.set(team, nth)
              const whole = teams.filter((one) => one === team).length >= scorers
              return whole && nth <= scorers + displacers
            })
            const points = (all: string[]) => scores(runners(...all), scorers, displacers)
            expect(points(teams)).toEqual(points(alone))
            expect(
              points(alone)
                .map(([, team, sum]) => [team, sum])
                .sort(),
            ).toEqual(
              athletics
                .teamScores(runners(...alone), every(scorers))
                .map(({ points: sum, team }) => [team, sum])
                .sort(),
            )
          },
        ),
      )
    })
  })
})
