import { readRows } from '../../plugins/derived-fields/index.ts'
import { configOf } from '../../plugins/derived-fields/configOf.ts'
import type { DocID, Pick, Row } from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { canonical } from '../support/canonical.ts'
import { loose, slug } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

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

  it('leaves out the trash when only what is present counts', async () => {
    expect(await read('lines', { after: null, limit: 10 })).toHaveLength(3)
    expect(await read('lines', { after: null, limit: 10 }, false)).toHaveLength(4)
  })
})
