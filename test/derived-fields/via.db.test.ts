import type { CollectionConfig } from 'payload'

import {
  derived,
  derivedFields,
  ingest,
  keyed,
  verify,
  type Derivation,
} from '../../plugins/derived-fields/index.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { loose, slug, type Loose } from '../support/loose.ts'

/** Books find their shelves by topic; a shelf counts its books; a book carries what its shelves say. */
const library: CollectionConfig[] = [
  {
    slug: 'shelves',
    fields: [
      { name: 'topic', type: 'text', index: true },
      derived({ name: 'label', type: 'text' }),
    ],
  },
  {
    slug: 'books',
    fields: [
      { name: 'topic', type: 'text', index: true },
      derived({
        name: 'shelves',
        type: 'relationship',
        hasMany: true,
        relationTo: slug('shelves'),
      }),
      derived({ name: 'sign', type: 'text' }),
    ],
  },
]

const derivations: Derivation[] = [
  keyed({
    by: 'books',
    from: {
      books: { on: 'id', fields: ['topic'] },
      shelves: { via: 'topic', at: 'topic', fields: ['topic'] },
    },
    name: 'shelving',
  }).gives(
    'books',
    'shelves',
    ({ books, shelves }) =>
      new Map(books.map(({ id }) => [id, { value: shelves.map((shelf) => shelf.id) }])),
  ),
  keyed({
    by: 'shelves',
    from: {
      books: { on: 'shelves', fields: ['shelves'] },
      shelves: { on: 'id', fields: ['topic'] },
    },
    name: 'labels',
  }).gives(
    'shelves',
    'label',
    ({ books, shelves }) =>
      new Map(shelves.map(({ id, topic }) => [id, { value: `${String(topic)} ${books.length}` }])),
  ),
  keyed({
    by: 'books',
    from: {
      books: { on: 'id', fields: ['shelves'] },
      shelves: { via: 'shelves', fields: ['label'] },
    },
    name: 'signs',
  }).gives(
    'books',
    'sign',
    ({ books, shelves }) =>
      new Map(
        books.map(({ id }) => [
          id,
          { value: shelves.map(({ label }) => label).join(', ') || null },
        ]),
      ),
  ),
]

describe('documents that are found by what they share', () => {
  let house: Booted
  let desk: Loose
  const sign = async (id: number | string) => (await desk.read('books', id)).sign ?? null

  beforeAll(async () => {
    house = await bootPayload({
      collections: library,
      plugins: [transactions(), derivedFields({ derivations, pollMs: 100 })],
    })
    desk = loose(house.payload)
  })
  afterAll(() => house.stop())
  afterEach(async () => expect(await verify(house.payload)).toEqual([]))

  it('follow each other, whichever came first', async () => {
    const early = await desk.create('books', { topic: 'running' })
    expect(await sign(early.id)).toBeNull()
    await desk.create('shelves', { topic: 'running' })
    expect(await sign(early.id)).toBe('running 1')
    const late = await desk.create('books', { topic: 'running' })
    expect(late.sign).toBe('running 2')
    expect(await sign(early.id)).toBe('running 2')
  })

  it('a derived relationship that lets go is felt by what it pointed at', async () => {
    await desk.create('shelves', { topic: 'jumping' })
    const [moved, left] = [
      await desk.create('books', { topic: 'jumping' }),
      await desk.create('books', { topic: 'jumping' }),
    ]
    await desk.update('books', moved.id, { topic: 'swimming' })
    expect([await sign(moved.id), await sign(left.id)]).toEqual([null, 'jumping 1'])
  })

  it('a value that changes, or a document that goes, changes all that shared it', async () => {
    const shelf = await desk.create('shelves', { topic: 'throwing' })
    const book = await desk.create('books', { topic: 'throwing' })
    await desk.update('shelves', shelf.id, { topic: 'walking' })
    expect(await sign(book.id)).toBeNull()
    await desk.update('shelves', shelf.id, { topic: 'throwing' })
    expect(await sign(book.id)).toBe('throwing 1')
    await desk.remove('shelves', { id: { equals: shelf.id } })
    expect(await sign(book.id)).toBeNull()
  })

  it('come in by the hundred as they come one by one', async () => {
    await desk.create('shelves', { topic: 'vaulting' })
    const before = await desk.create('books', { topic: 'vaulting' })
    await ingest(house.payload, async ({ newIDs }) => ({
      books: (await newIDs('books', 100)).map((id) => ({ id, topic: 'vaulting' })),
    }))
    expect(await sign(before.id)).toBe('vaulting 101')
  })
})
