import { createLocalReq } from 'payload'

import { ingest, readRows, whichExist } from '../../plugins/derived-fields/index.ts'
import { configOf } from '../../plugins/derived-fields/configOf.ts'
import type { DocID, Pick, Row } from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { canonical } from '../support/canonical.ts'
import { loose, slug } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'
import { readsWhole } from './readsWhole.ts'

describe('readRows', () => {
  let shop: Booted
  let ids: Record<'customers' | 'lines' | 'orders', DocID[]>

  beforeAll(async () => {
    shop = await bootShop()
    const desk = loose(shop.payload)
    const [ann, bob] = [
      await desk.create('customers', { name: 'Ann' }),
      await desk.create('customers', { name: 'Bob’s "shop", 7' }),
    ]
    const first = await desk.create('orders', {
      address: { city: 'Oslo' },
      alsoFor: [bob.id, ann.id],
      customer: ann.id,
      number: '1',
    })
    const second = await desk.create('orders', { customer: bob.id, number: '2' })
    const lines = [
      await desk.create('lines', {
        order: first.id,
        parcels: [{ code: 'b' }, { code: 'a' }],
        price: 0.1 + 0.2,
      }),
      await desk.create('lines', { note: 'free', order: first.id, price: 0 }),
      await desk.create('lines', { order: second.id, price: 1e15 + 1 }),
    ]
    const trashed = await desk.create('lines', { order: second.id, price: 5 })
    await desk.update('lines', trashed.id, { deletedAt: new Date().toISOString() })
    ids = {
      customers: [ann.id, bob.id],
      lines: lines.map(({ id }) => id),
      orders: [first.id, second.id],
    }
  })
  afterAll(() => shop.stop())

  const read = (collection: string, pick: Pick, presentOnly = true): Promise<Row[]> =>
    readRows(shop.payload, collection, {
      fields: configOf(shop.payload, collection)?.flattenedFields.map(({ name }) => name) ?? [],
      pick,
      presentOnly,
    })

  it.each(['customers', 'orders', 'lines'] as const)(
    'gives of %s what payload.db.find gives',
    async (collection) => {
      const { docs } = await shop.payload.db.find<Row>({
        collection: slug(collection),
        sort: 'id',
        where: { id: { in: ids[collection] } },
      })
      const rows = await read(collection, { field: 'id', ids: ids[collection].map(String) })
      const facts = ({ createdAt: _, updatedAt: __, ...doc }: Row) => canonical(doc)
      expect(rows.map(facts)).toEqual(docs.map(facts))
    },
  )

  it('finds by a relationship to one, by one to many, and by text', async () => {
    const [ann = 0, bob = 0] = ids.customers
    const number = ({ number }: Row) => number
    expect((await read('orders', { field: 'customer', ids: [ann] })).map(number)).toEqual(['1'])
    expect((await read('orders', { field: 'alsoFor', ids: [bob] })).map(number)).toEqual(['1'])
    expect((await read('orders', { field: 'number', ids: ['2', '3'] })).map(number)).toEqual(['2'])
    expect(await read('orders', { field: 'customer', ids: [] })).toEqual([])
  })

  it('goes on after an id', async () => {
    const [first, ...others] = ids.lines
    const rows = await read('lines', { after: first ?? null, limit: 10 })
    expect(rows.map(({ id }) => id)).toEqual(others)
    expect(await read('lines', { after: null, limit: 2 })).toHaveLength(2)
  })

  it('goes on after an id among those of a key', async () => {
    const [first = 0, second] = ids.lines
    const [order = 0] = ids.orders
    const ofOrder = { field: 'order', ids: [order] }
    const found = async (pick: Pick) => (await read('lines', pick)).map(({ id }) => id)
    expect(await found({ ...ofOrder, after: null, limit: 1 })).toEqual([first])
    expect(await found({ ...ofOrder, after: first, limit: 5 })).toEqual([second])
    expect(await found({ ...ofOrder, limit: 1 })).toHaveLength(1)
    const shared = { after: null, field: 'alsoFor', ids: ids.customers.slice(0, 1), limit: 5 }
    expect((await read('orders', shared)).map(({ id }) => id)).toEqual([order])
    const numbered = { after: order, field: 'number', ids: ['2'], limit: 5 }
    expect((await read('orders', numbered)).map(({ id }) => id)).toEqual(ids.orders.slice(1))
  })

  it('leaves out the trash when only what is present counts', async () => {
    expect(await read('lines', { after: null, limit: 10 })).toHaveLength(3)
    expect(await read('lines', { after: null, limit: 10 }, false)).toHaveLength(4)
    const second = { field: 'order', ids: ids.orders.slice(1) }
    expect(await read('lines', second)).toHaveLength(1)
    expect(await read('lines', second, false)).toHaveLength(2)
  })

  it('leaves out drafts when only what is present counts, whichever way they are picked', async () => {
    const customer = ids.customers[0] ?? 0
    const desk = loose(shop.payload)
    const offers = [
      await desk.create('offers', { _status: 'draft', customer, worth: 1 }),
      await desk.create('offers', { _status: 'published', customer, worth: 2 }),
    ].map(({ id }) => id)
    const published = offers.slice(1)
    for (const pick of [
      { after: null, limit: 10 },
      { field: 'customer', ids: [customer] },
      { field: 'id', ids: offers },
    ]) {
      expect((await read('offers', pick)).map(({ id }) => id)).toEqual(published)
      expect((await read('offers', pick, false)).map(({ id }) => id)).toEqual(offers)
    }
  })

  it('reads the documents of a key by its index, in the order of their ids', async () => {
    const lines: DocID[] = []
    await ingest(shop.payload, async ({ newIDs }) => {
      const [laden, other] = await newIDs('orders', 2)
      if (laden === undefined || other === undefined) throw new Error('Two orders were wanted.')
      lines.push(...(await newIDs('lines', 3_000)))
      return {
        orders: [laden, other].map((id, at) => ({ id, number: `many ${at}` })),
        lines: lines.map((id, at) => ({ id, order: at < 400 ? laden : other, price: 1 })),
      }
    })
    const [laden] = await read('orders', { field: 'number', ids: ['many 0'] })
    let rows: Row[] = []
    const whole = await readsWhole(shop.payload, 'lines', async () => {
      rows = await read('lines', { field: 'order', ids: [laden?.id ?? 0] })
    })
    const req = await createLocalReq({}, shop.payload)
    const named = lines.slice(-400).map((id) => ({ collection: 'lines', id }))
    const wholeForIDs = await readsWhole(shop.payload, 'lines', () => whichExist(named, req))
    const { db } = shop.payload
    await db.deleteMany({ collection: slug('lines'), where: { id: { in: lines } } })
    await db.deleteMany({ collection: slug('orders'), where: { number: { like: 'many' } } })

    expect(rows.map(({ id }) => String(id))).toEqual(lines.slice(0, 400).map(String))
    expect({ whole, wholeForIDs }).toEqual({ whole: false, wholeForIDs: false })
  })
})
