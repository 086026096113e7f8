import type { CollectionConfig } from 'payload'

import {
  derived,
  keyed,
  rebuild,
  verify,
  type Derivation,
  type DocID,
} from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { loose, slug } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

/** What hangs on an order, as an array in it and as a list of relationships. */
const collections: CollectionConfig[] = [
  {
    slug: 'orders',
    fields: [
      derived({
        name: 'prices',
        type: 'array',
        fields: [{ name: 'price', type: 'number' }],
      }),
      derived({ name: 'dear', type: 'relationship', hasMany: true, relationTo: slug('lines') }),
      { name: 'notes', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    ],
  },
  {
    slug: 'lines',
    fields: [
      { name: 'order', type: 'relationship', relationTo: slug('orders') },
      { name: 'price', type: 'number' },
    ],
  },
]

const derivations: Derivation[] = [
  keyed({
    by: 'orders',
    from: { lines: { fields: ['price'], on: 'order' }, orders: { fields: [], on: 'id' } },
    name: 'lists',
  })
    .gives('orders', 'prices', ({ lines, orders }, id) => {
      const value = lines.map(({ id: line, price }) => ({ id: `${id}-${line}`, price }))
      return new Map(orders.map((order) => [order.id, { value }]))
    })
    .gives('orders', 'dear', ({ lines, orders }) => {
      const value = lines.filter(({ price }) => Number(price) > 5).map(({ id }) => id)
      return new Map(orders.map((order) => [order.id, { value }]))
    }),
]

describe('derived lists', () => {
  let order: DocID
  let shop: Booted
  const lines: DocID[] = []
  beforeAll(async () => {
    shop = await bootShop({ collections, derivations })
    order = (await desk().create('orders', { notes: [{ text: 'Fragile' }] })).id
    for (const price of [3, 7]) lines.push((await desk().create('lines', { order, price })).id)
  })
  afterAll(() => shop.stop())

  const desk = () => loose(shop.payload)

  it('keep the ids that their items are given, and leave other lists alone', async () => {
    const stored = await desk().read('orders', order)
    expect(stored).toMatchObject({
      dear: [lines[1]],
      notes: [{ text: 'Fragile' }],
      prices: [
        { id: `${order}-${lines[0]}`, price: 3 },
        { id: `${order}-${lines[1]}`, price: 7 },
      ],
    })
    expect(await verify(shop.payload)).toEqual([])
  })

  it('are rebuilt as the saves made them', async () => {
    const grown = await desk().read('orders', order)
    await shop.payload.db.updateOne({
      collection: slug('orders'),
      // SQLite's adapter empties the lists that are not among the data.
      data: { dear: [], notes: grown.notes, prices: [], updatedAt: null },
      id: order,
      returning: false,
    })
    expect(await rebuild(shop.payload)).toBeGreaterThan(0)
    expect(await desk().read('orders', order)).toEqual(grown)
  })
})
