import { athletics } from '../../../plugins/results/sports/athletics/index.ts'

const final = (...places: [nation: string, place: number][]) =>
  places.map(([nation, place]) => ({ nation, place }))

describe('the placing table', () => {
  it('gives eight points for the first place and one for the eighth', () => {
    const table = athletics.placingTable([
      final(['NOR', 1], ['GBR', 2], ['NOR', 8], ['USA', 9]),
      final(['GBR', 1]),
    ])
    expect(table).toEqual([
      { nation: 'GBR', places: [1, 1, 0, 0, 0, 0, 0, 0], points: 15, rank: 1 },
      { nation: 'NOR', places: [1, 0, 0, 0, 0, 0, 0, 1], points: 9, rank: 2 },
    ])
  })

  it('shares the points of equal places, and the rank of equal nations', () => {
    const table = athletics.placingTable([
      final(['USA', 7], ['NOR', 8], ['GBR', 8], ['FRA', 8]),
      final(['KEN', 2], ['ETH', 2]),
    ])
    expect(table.map(({ nation, points, rank }) => [nation, points, rank])).toEqual([
      ['ETH', 6.5, 1],
      ['KEN', 6.5, 1],
      ['USA', 2, 3],
      ['FRA', 0.33, 4],
      ['GBR', 0.33, 4],
      ['NOR', 0.33, 4],
    ])
  })
})
