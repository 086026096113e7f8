import type { CollectionConfig } from 'payload'

import {
  derived,
  derivedFields,
  explanations,
  ingest,
  keyed,
  rebuild,
  verify,
  type Derivation,
} from '../../plugins/derived-fields/index.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { loose, slug, type Loose } from '../support/loose.ts'

/** Trees of a kind are counted together, though nothing stands for the kind; a garden says what grows in it. */
const park: CollectionConfig[] = [
  { slug: 'gardens', fields: [{ name: 'grows', type: 'text' }] },
  {
    slug: 'trees',
    fields: [
      { name: 'garden', type: 'relationship', relationTo: slug('gardens') },
      { name: 'felled', type: 'checkbox' },
      derived({ name: 'species', type: 'text', index: true }),
      derived({ name: 'alike', type: 'number' }),
      explanations(),
    ],
  },
]

const derivations: Derivation[] = [
  keyed({
    by: 'gardens',
    from: {
      gardens: { on: 'id', fields: ['grows'] },
      trees: { on: 'garden', fields: [] },
    },
    name: 'species',
  }).gives(
    'trees',
    'species',
    ({ gardens: [garden], trees }) =>
      new Map(trees.map(({ id }) => [id, { value: garden?.grows ?? null }])),
  ),
  keyed({
    by: 'kinds',
    from: { trees: { on: 'species', fields: ['felled', 'species'] } },
    name: 'alike',
  }).gives('trees', 'alike', ({ trees }, species) => {
    const value = trees.filter(({ felled }) => !felled).length
    return new Map(trees.map(({ id }) => [id, { because: `${value} stand of ${species}`, value }]))
  }),
]

describe('documents that are derived together because they share a text', () => {
  let house: Booted
  let desk: Loose
  const alike = async ({ id }: { id: number | string }) => {
    const { alike: value, why } = await desk.read('trees', id)
    return [value ?? null, (why as { alike?: string } | null)?.alike ?? null]
  }
  const garden = (grows: string) => desk.create('gardens', { grows })

  beforeAll(async () => {
    house = await bootPayload({
      collections: park,
      plugins: [transactions(), derivedFields({ derivations, pollMs: 100 })],
    })
    desk = loose(house.payload)
  })
  afterAll(() => house.stop())
  afterEach(async () => expect(await verify(house.payload)).toEqual([]))

  it('follow each other, in whatever order they come, change and go', async () => {
    const [here, there] = [await garden('oak'), await garden('oak')]
    const first = await desk.create('trees', { garden: here.id })
    const second = await desk.create('trees', { garden: there.id })
    expect(await alike(first)).toEqual([2, '2 stand of oak'])
    await desk.update('trees', second.id, { felled: true })
    expect(await alike(first)).toEqual([1, '1 stand of oak'])
    await desk.remove('trees', { id: { equals: second.id } })
    await desk.create('trees', { garden: there.id })
    expect(await alike(first)).toEqual([2, '2 stand of oak'])
  })

  it('leave with a derived text that changes, and have nothing by it once it is gone', async () => {
    const [stays, moves] = [await garden('lime'), await garden('lime')]
    const one = await desk.create('trees', { garden: stays.id })
    const other = await desk.create('trees', { garden: moves.id })
    await desk.update('gardens', moves.id, { grows: 'elm' })
    expect([await alike(one), await alike(other)]).toEqual([
      [1, '1 stand of lime'],
      [1, '1 stand of elm'],
    ])
    const bare = await desk.create('gardens', {})
    await desk.update('trees', one.id, { garden: bare.id })
    expect(await alike(one)).toEqual([null, null])
    await desk.update('trees', one.id, { garden: stays.id })
    expect(await alike(one)).toEqual([1, '1 stand of lime'])
    await desk.update('gardens', moves.id, { grows: null })
    expect(await alike(other)).toEqual([null, null])
  })

  it('come in by the hundred, and are rebuilt, as they come one by one', async () => {
    const { id: place } = await garden('yew')
    const before = await desk.create('trees', { garden: place })
    await ingest(house.payload, async ({ newIDs }) => ({
      trees: (await newIDs('trees', 100)).map((id) => ({ garden: place, id })),
    }))
    expect(await alike(before)).toEqual([101, '101 stand of yew'])
    await house.payload.db.updateOne({
      collection: slug('trees'),
      data: { alike: 7, why: null },
      id: before.id,
    })
    expect(await rebuild(house.payload)).toBeGreaterThan(0)
    expect(await alike(before)).toEqual([101, '101 stand of yew'])
  })

  it('need a text to share: a word that is no collection is refused at start', () => {
    const misspelt = derivations.map((one) =>
      one.kind === 'keyed' && one.name === 'species' ? { ...one, by: 'garden' } : one,
    )
    expect(() => derivedFields({ derivations: misspelt })({ collections: park } as never)).toThrow(
      'which this config has no collection for',
    )
  })
})
