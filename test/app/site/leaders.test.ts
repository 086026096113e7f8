import { leaders } from '../../../src/app/(site)/lib/leaders.ts'

it('names who led at each distance, in the order of the race', () => {
  const race = [
    { competitor: 'Kerr', splits: [{ metres: 400, time: '57.1' }] },
    {
      competitor: 'Ingebrigtsen',
      splits: [
        { metres: 800, time: '1:54.32' },
        { metres: 400, time: '57.61' },
      ],
    },
    { competitor: 'Wightman', splits: [{ metres: 800, time: '1:54.40' }] },
    { competitor: 'A late entry', splits: null },
  ]
  expect(leaders(race)).toEqual([
    { competitor: 'Kerr', metres: 400, time: '57.1' },
    { competitor: 'Ingebrigtsen', metres: 800, time: '1:54.32' },
  ])
})
