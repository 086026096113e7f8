import { createLocalReq, type CollectionConfig } from 'payload'

import {
  derived,
  derivedFields,
  ingest,
  keyed,
  settle,
  verify,
  type Derivation,
} from '../../plugins/derived-fields/index.ts'
import { engineOf } from '../../plugins/derived-fields/engineOf.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { loose, slug, type ID, type Loose } from '../support/loose.ts'

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

/** Called whenever a book has been given its shelves. */
let onShelved = (_id: string) => {}

const told = derivations.map((each) =>
  each.kind === 'keyed' && each.name === 'shelving'
    ? {
        ...each,
        fields: each.fields.map((field) => ({
          ...field,
          derive: (...given: Parameters<typeof field.derive>) => {
            onShelved(given[1])
            return field.derive(...given)
          },
        })),
      }
    : each,
)

describe('documents that are found by what they share', () => {
  let house: Booted
  let desk: Loose
  const sign = async (id: number | string) => (await desk.read('books', id)).sign ?? null

  const open = async (on?: Booted['database']) => {
    house = await bootPayload({
      collections: library,
      on,
      plugins: [transactions(), derivedFields({ derivations: told, pollMs: 100 })],
    })
    desk = loose(house.payload)
  }
  beforeAll(async () => {
    await open()
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

  describe('where they are very many', () => {
    const MANY = 40
    const apart = () => desk.count('changes', { seq: { equals: -1 } })
    const drainer = () => engineOf(house.payload).drainer
    beforeEach(() => void (drainer().page = 4))
    afterEach(() => {
      onShelved = () => {}
      drainer().page = 5_000
    })

    /** A shelf, and many books of its topic. */
    const laden = async (topic: string) => {
      const shelf = await desk.create('shelves', { topic })
      const books = await ingest(house.payload, async ({ newIDs }) => ({
        books: (await newIDs('books', MANY)).map((id) => ({ id, topic })),
      })).then(() =>
        house.payload.db.find<{ id: ID }>({
          collection: slug('books'),
          pagination: false,
          sort: 'id',
          where: { topic: { equals: topic } },
        }),
      )
      return { books: books.docs.map(({ id }) => id), shelf: shelf.id }
    }
    const shelved = () => new Promise<void>((resolve) => (onShelved = () => resolve()))
    const signsOf = async (ids: readonly ID[]) => [...new Set(await Promise.all(ids.map(sign)))]

    it('are settled in pages, and others who save meanwhile are answered before, and fresh', async () => {
      const { books, shelf } = await laden('rowing')
      await desk.create('shelves', { topic: 'sailing' })
      const other = await desk.create('books', { topic: 'diving' })
      const begun = shelved()
      let answered = false
      const saving = desk.update('shelves', shelf, { topic: 'regattas' }).then(() => {
        answered = true
      })
      await begun
      const saved = await desk.update('books', other.id, { topic: 'sailing' })
      expect({ answered, sign: saved.sign }).toEqual({ answered: false, sign: 'sailing 1' })
      expect(await apart()).toBeGreaterThan(0)
      await saving
      expect(await signsOf(books)).toEqual([null])
      expect(await apart()).toBe(0)
    })

    it('are settled in pages where it is a value that is derived which they share', async () => {
      const { books } = await laden('hockey')
      const late = await desk.create('books', { topic: 'hockey' })
      expect(late.sign).toBe(`hockey ${MANY + 1}`)
      expect(await signsOf(books)).toEqual([late.sign])
    })

    it('are right in the end, those that are changed meanwhile too, whether done or yet to be done', async () => {
      const { books, shelf } = await laden('curling')
      await desk.create('shelves', { topic: 'luge' })
      const begun = shelved()
      const saving = desk.update('shelves', shelf, { topic: 'bowls' })
      await begun
      const [first = 0, last = 0] = [books[0], books.at(-1)]
      await Promise.all([
        desk.update('books', first, { topic: 'bowls' }),
        desk.update('books', last, { topic: 'luge' }),
        desk.remove('books', { id: { in: books.slice(10, 12) } }),
        desk.update('shelves', shelf, { topic: 'curling' }),
      ])
      await saving
      expect([await sign(first), await sign(last)]).toEqual([null, 'luge 1'])
      expect(await signsOf(books.slice(1, 10))).toEqual([`curling ${MANY - 4}`])
    })

    it('are settled but for one that fails, which is tried again and heals', async () => {
      house.payload.logger.level = 'silent'
      const { books, shelf } = await laden('archery')
      const broken = books[MANY / 2] ?? 0
      onShelved = (id) => {
        if (id === String(broken)) throw new Error('cannot be shelved')
      }
      await desk.update('shelves', shelf, { topic: 'darts' })
      expect(await signsOf(books.filter((id) => id !== broken))).toEqual([null])
      expect(await sign(broken)).toBe('darts 1')
      expect(await apart()).toBe(0)
      onShelved = () => {}
      while ((await desk.count('changes', { seq: { equals: 0 } })) > 0)
        await new Promise((resolve) => setTimeout(resolve, 20))
      expect(await sign(broken)).toBeNull()
    })

    it('their saver is answered after a while without, and the next start goes on where a process ended', async () => {
      const { books, shelf } = await laden('fencing')
      house.payload.logger.level = 'error'
      const { answerMs } = drainer()
      drainer().answerMs = 0
      const req = await createLocalReq({}, house.payload)
      const begun = shelved()
      const saving = desk.update('shelves', shelf, { topic: 'boxing' }, { req })
      await begun
      await saving
      expect(req.responseHeaders?.get('x-derived')).toBe('pending')
      drainer().answerMs = answerMs
      await house.stop({ keep: true })
      await open(house.database)
      await settle(house.payload)
      expect(await signsOf(books)).toEqual([null])
    })
  })
})
