import { keyed, type Declared, type RowsOf } from '../../plugins/derived-fields/index.ts'
import { compute } from '../../plugins/derived-fields/drain/compute.ts'

/** Whether two types are the same one. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Reads<Row, Field extends string> = Field extends keyof Row ? true : false

const ranking = keyed(
  {
    by: 'events',
    from: {
      events: { fields: ['contest', 'name'], on: 'id' },
      records: { at: 'contest', fields: ['marks'], via: 'contest' },
      results: { fields: ['mark', 'lane'], on: ['event', 'heat'] },
    },
    name: 'ranking',
  },
  { results: 'entries' },
)
const ranked = ranking.gives(
  'results',
  'rank',
  ({ results }) => new Map(results.map(({ id, mark }, at) => [id, { value: mark && at + 1 }])),
)
const medals = ranked.gives(
  'results',
  'medal',
  ({ events, results }) =>
    new Map(results.map(({ id, rank }) => [id, { value: rank === 1 ? events[0]?.name : null }])),
)

type SeenBy<Gives extends (...args: never) => unknown> =
  Parameters<Gives> extends [string, string, (rows: infer Seen, id: string) => unknown]
    ? Seen
    : never
type First = SeenBy<(typeof ranking)['gives']>
type Second = SeenBy<(typeof ranked)['gives']>
type Result<Seen> = Seen extends { results: readonly (infer Row)[] } ? Row : never

/** What is wrong here does not compile. */
const types: Record<string, true> = {
  'a row has its id, what is declared, and by what it is found': true satisfies Same<
    First,
    RowsOf<{
      events: 'contest' | 'id' | 'name'
      records: 'contest' | 'marks'
      results: 'event' | 'heat' | 'lane' | 'mark'
    }>
  >,
  'what is derived can be read by what comes later': true satisfies Reads<Result<Second>, 'rank'>,
}
const not: Record<string, false> = {
  'what is not declared cannot be read': false satisfies Reads<Result<First>, 'wind'>,
  'what is derived cannot be read before': false satisfies Reads<Result<First>, 'rank'>,
  'what is derived later cannot be read': false satisfies Reads<Result<Second>, 'medal'>,
  'a row does not pass for one of any field': false satisfies Declared<'mark'> extends Readonly<
    Record<string, unknown>
  >
    ? true
    : false,
  'a row does not pass for one with more fields': false satisfies Declared<'mark'> extends Declared<
    'lane' | 'mark'
  >
    ? true
    : false,
}

describe('a keyed derivation', () => {
  it.each(Object.entries({ ...types, ...not }))('is typed: %s', (_, verdict) =>
    expect(typeof verdict).toBe('boolean'),
  )

  it('derives field by field, for collections of another name', () => {
    const entries = [
      { id: 1, event: 7, mark: '3:28.32' },
      { id: 2, event: 7, mark: null },
    ]
    const patches = compute(medals, { events: [{ id: 7, name: 'final' }], entries }, '7')
    expect(patches.map(({ collection, row }) => [collection, row])).toEqual([
      ['entries', { id: 1, event: 7, mark: '3:28.32', medal: 'final', rank: 1 }],
    ])
    expect(Object.keys(medals.from)).toEqual(['events', 'records', 'entries'])
    expect(medals.by).toBe('events')
  })
})
