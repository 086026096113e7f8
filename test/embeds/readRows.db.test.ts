import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq, Forbidden, type CollectionConfig, type PayloadRequest } from 'payload'

import { readRows } from '../../plugins/embeds/index.ts'
import { readsWhole } from '../derived-fields/readsWhole.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'

/** Someone else's collections: one where reading changes nothing, and such as take part in it in every way there is. */
const plain: CollectionConfig = {
  slug: 'plain',
  access: { read: ({ req }) => Boolean(req.user) || { open: { equals: true } } },
  defaultSort: '-size',
  fields: [
    { name: 'name', type: 'text' },
    { name: 'size', type: 'number' },
    { name: 'open', type: 'checkbox', defaultValue: true },
    { name: 'when', type: 'date' },
    { name: 'facts', type: 'json' },
    { name: 'other', type: 'relationship', relationTo: 'plain' as 'events' },
    { name: 'others', type: 'relationship', hasMany: true, relationTo: 'plain' as 'events' },
    { name: 'kind', type: 'select', defaultValue: 'usual', options: ['usual', 'rare'] },
    { name: 'steps', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    { name: 'secret', type: 'text', access: { read: ({ req }) => Boolean(req.user) } },
    { name: 'never', type: 'text', hidden: true },
    { name: 'loud', type: 'text', hooks: { afterRead: [({ value }) => `${value as string}!`] } },
    { name: 'group', type: 'group', fields: [{ name: 'in', type: 'text', hidden: true }] },
  ],
  trash: true,
}
const watched: CollectionConfig = {
  slug: 'watched',
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'other', type: 'relationship', index: true, relationTo: 'plain' as 'events' },
  ],
  hooks: {
    afterOperation: [
      ({ operation, result }): unknown =>
        operation === 'find' ? { ...result, docs: result.docs.map(named('twice')) } : result,
    ],
    afterRead: [({ doc }) => named('once')(doc)],
  },
}
const named =
  (how: string) =>
  (doc: unknown): unknown => ({
    ...(doc as object),
    name: `${(doc as { name: string }).name}, ${how}`,
  })
const closed: CollectionConfig = {
  slug: 'closed',
  access: { read: () => false },
  fields: [{ name: 'name', type: 'text' }],
}

describe('the rows that embeds read', () => {
  let newsroom: Booted

  beforeAll(async () => {
    newsroom = await bootPayload({ collections: [plain, watched, closed, users] })
    const { payload } = newsroom
    const create = (collection: string, data: object) =>
      payload.create({
        collection: collection as 'events',
        data: data as never,
        overrideAccess: true,
      })
    const first = await create('plain', { name: 'first', size: 1 })
    const more = { loud: 'hey', never: 'never', secret: 'psst', size: 2 }
    const rest = { facts: { a: [1] }, group: { in: 'x' }, when: '2024-06-12T10:00:00.000Z' }
    const at = { other: first.id, others: [first.id], steps: [{ text: 'one' }, { text: 'two' }] }
    await create('plain', { ...at, ...more, ...rest, kind: 'rare', name: 'second' })
    await create('plain', { name: 'closed', open: false, size: 3 })
    await create('plain', { deletedAt: new Date().toISOString(), name: 'thrown away', size: 4 })
    await create('watched', { name: 'watched' })
  })
  afterAll(() => newsroom.stop())

  const asking = (user: boolean): Promise<PayloadRequest> =>
    createLocalReq(user ? { user: { id: 1, collection: 'users' } as never } : {}, newsroom.payload)
  const names = [
    ...['facts', 'group', 'kind', 'loud', 'name', 'never', 'open', 'other', 'others'],
    ...['secret', 'size', 'steps', 'updatedAt', 'when'],
  ]
  const all = { and: [{ size: { greater_than: 0 } }] }

  describe.each([false, true])('for one who is logged in: %s', (loggedIn) => {
    it.each([
      [names],
      [['name', 'kind', 'steps', 'other', 'others']],
      ...names.map((one) => [[one]]),
    ])('are what Payload would answer of %j', async (select) => {
      const ours = await readRows<never>(await asking(loggedIn), 'plain', {
        select: select,
        where: all,
      })
      const { docs } = await newsroom.payload.find({
        collection: 'plain' as 'events',
        depth: 0,
        limit: 0,
        overrideAccess: false,
        pagination: false,
        req: await asking(loggedIn),
        select: Object.fromEntries(select.map((name) => [name, true])),
        // By what they are asked by.
        sort: 'size',
        where: all,
      })
      expect(ours).toEqual(docs)
      expect(ours).toHaveLength(loggedIn ? 3 : 2)
    })
  })

  it('are found by the index of what they are asked by, however many others there are', async () => {
    // SQLite finds them so in whatever order they are wanted.
    if (!isMongo()) return
    const { payload } = newsroom
    const { collections, connection } = payload.db as unknown as MongooseAdapter
    const many = collections.watched?.collection
    const other = new connection.base.Types.ObjectId()
    await many?.insertMany(
      Array.from({ length: 3_000 }, (_, at) => ({
        createdAt: new Date(1_718_200_000_000 + at),
        name: 'one of many',
        other: at < 2_500 ? null : other,
      })),
    )
    const req = await asking(false)
    let rows: unknown[] = []
    const where = { other: { in: [other.toHexString()] } }
    const whole = await readsWhole(payload, 'watched', async () => {
      rows = await readRows<never>(req, 'watched', { select: [], where })
    })
    await many?.deleteMany({ name: 'one of many' })
    expect(rows).toHaveLength(500)
    expect(whole).toBe(false)
  })

  it('pass the hooks of their collection', async () => {
    const rows = await readRows<never>(await asking(false), 'watched', {
      select: ['name'],
      where: {},
    })
    expect(rows).toEqual([expect.objectContaining({ name: 'watched, once, twice' })])
  })

  it('are refused where there is nothing to read, or nothing to look by', async () => {
    const ask = async (collection: string, where: object) =>
      readRows<never>(await asking(false), collection, { select: [], where: where as never })
    await expect(ask('closed', {})).rejects.toThrow(Forbidden)
    await expect(ask('plain', { secret: { equals: 'psst' } })).rejects.toThrow('secret')
    await expect(ask('plain', { never: { equals: 'never' } })).rejects.toThrow('never')
  })
})

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }
