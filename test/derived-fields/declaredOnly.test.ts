import type { Derivation, KeyedDerivation, Row } from '../../plugins/derived-fields/index.ts'
import { commentDerivations } from '../../plugins/comments/index.ts'
import { compute } from '../../plugins/derived-fields/drain/compute.ts'
import { injuryDerivations } from '../../plugins/injuries/index.ts'
import { declaredOnly } from '../support/declaredOnly.ts'

const keyedOf = (derivations: readonly Derivation[]): KeyedDerivation[] =>
  declaredOnly(derivations).filter((one) => one.kind === 'keyed')

/** Past the types: a result's rank, whose best reads the rank, and whatever `read` reads besides. */
const ranking = (read: (row: Row) => unknown): Derivation => ({
  by: 'events',
  fields: [
    {
      derive: ({ results = [] }) => of(results as readonly Row[], ({ mark }) => mark),
      field: 'rank',
      target: 'results',
    },
    {
      derive: ({ results = [] }) => of(results as readonly Row[], read),
      field: 'medal',
      target: 'results',
    },
  ],
  from: {
    events: { fields: ['name'], on: 'id' },
    records: { at: 'contest', fields: ['marks'], via: 'contest' },
    results: { fields: ['mark'], on: 'event' },
  },
  kind: 'keyed',
  name: 'ranking',
})
const of = (rows: readonly Row[], value: (row: Row) => unknown) =>
  new Map(rows.map((row) => [row.id, { value: value(row) }]))

describe('a derivation that reads', () => {
  const medal = (read: (row: Row) => unknown) => {
    const results: Row[] = [{ id: 1, event: 7, lane: 3, mark: '3:28.32' }]
    for (const one of keyedOf([ranking(read)])) compute(one, { events: [{ id: 7 }], results }, '7')
    return results[0]?.medal
  }

  it.each<[string, (row: Row) => unknown]>([
    ['its id', ({ id }) => id],
    ['a field it declares', ({ mark }) => mark],
    ['by what its rows are found', ({ event }) => event],
    ['what it derived before', ({ rank }) => rank],
  ])('%s, has it', (_, read) => expect(medal(read)).toBeTruthy())

  it.each<[string, (row: Row) => unknown, string]>([
    [
      'a field it does not declare',
      ({ lane }) => lane,
      '“medal” of the derivation “ranking” reads “lane” of results, which it does not declare.',
    ],
    ['whether there is one', (row) => 'lane' in row, 'reads “lane” of results'],
    ['what it derives later', ({ medal: later }) => later, 'reads “medal” of results'],
    ['all there is', (row) => ({ ...row }), 'reads all fields of a row of results'],
  ])('%s, fails', (_, read, message) => expect(() => medal(read)).toThrow(message))

  it('a keyed derivation’s field in the document’s own save, fails', () => {
    const own: Derivation = {
      derive: ({ rank }) => ({ place: rank }),
      fields: ['place'],
      kind: 'own',
      target: 'results',
    }
    const [watched] = declaredOnly([own, ranking(() => null)])
    expect(() => watched?.kind === 'own' && watched.derive({ rank: 1 })).toThrow(
      'The own derivation of place reads “rank” of results',
    )
  })
})

describe('what is derived reads what it declares', () => {
  it('of injuries', () => {
    const injury = { athlete: 1, date: '2025-09-17', source: 'Team GB', visibility: 'public' }
    const injuries: Row[] = [
      { ...injury, id: 1, bodyPart: 'hamstring', side: 'left', status: 'out' },
      { ...injury, id: 2, bodyPart: 'calf', expectedReturn: '2026-03-01', status: 'doubtful' },
      { ...injury, id: 3, bodyPart: 'calf', status: 'fit' },
      { ...injury, id: 4, bodyPart: 'foot', status: 'out', visibility: 'private' },
    ]
    for (const one of injuries) {
      const athletes: Row[] = [{ id: 1, name: 'Josh Kerr' }]
      for (const each of keyedOf(injuryDerivations))
        compute(each, { athletes, injuries: [one] }, '1')
      expect(athletes[0]?.availability).toBeTruthy()
    }
    expect(injuries[0]?.searchKey).toContain('josh kerr')
  })

  it('of comments', () => {
    const comments: Row[] = [{ id: 1, author: 5, body: 'What a race.' }]
    for (const one of keyedOf(commentDerivations))
      compute(one, { comments, readers: [{ id: 5, displayName: 'Ann' }] }, '5')
    expect(comments[0]?.authorName).toBe('Ann')
  })
})
