import type { CollectionConfig } from 'payload'

import {
  derived,
  explanations,
  keyed,
  rebuild,
  verify,
  type Derivation,
} from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { emptyDerived } from '../support/emptyDerived.ts'
import { loose, slug } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

/** An order takes its label from its place among its customer's orders, and from what its customer is called. */
const collections: CollectionConfig[] = [
  {
    slug: 'customers',
    fields: [
      { name: 'name', type: 'text' },
      derived({ name: 'called', type: 'text' }),
      explanations(),
    ],
  },
  {
    slug: 'orders',
    fields: [
      { name: 'customer', type: 'relationship', relationTo: slug('customers') },
      derived({ name: 'place', type: 'number' }),
      derived({ name: 'label', type: 'text' }),
      explanations(),
    ],
  },
]

const derivations: Derivation[] = [
  {
    derive: ({ name }) => ({ called: `Dear ${String(name)}` }),
    fields: ['called'],
    kind: 'own',
    target: 'customers',
  },
  keyed({
    by: 'customers',
    from: { customers: { fields: [], on: 'id' }, orders: { fields: [], on: 'customer' } },
    name: 'place',
  }).gives(
    'orders',
    'place',
    ({ orders }) => new Map(orders.map(({ id }, at) => [id, { value: at + 1 }])),
  ),
  keyed({
    by: 'orders',
    from: {
      customers: { fields: ['called'], via: 'customer' },
      orders: { fields: ['place'], on: 'id' },
    },
    name: 'label',
  }).gives(
    'orders',
    'label',
    ({ customers, orders }) =>
      new Map(
        orders.map(({ id, place }) => [
          id,
          { value: `${String(customers[0]?.called)}, ${String(place)}` },
        ]),
      ),
  ),
]

/** A fixed bug: what rode along with others read its own named documents, before what their page gave them was there. */
describe('a rebuild of documents that name others of the same page', () => {
  let shop: Booted
  beforeAll(async () => {
    shop = await bootShop({ collections, derivations })
  })
  afterAll(() => shop.stop())

  it('gives what the saves gave', async () => {
    const desk = loose(shop.payload)
    const customer = (await desk.create('customers', { name: 'Ann' })).id
    const { id } = await desk.create('orders', { customer })
    expect(await desk.read('orders', id)).toMatchObject({ label: 'Dear Ann, 1' })
    await emptyDerived(shop.payload)
    await rebuild(shop.payload)
    expect(await desk.read('orders', id)).toMatchObject({ label: 'Dear Ann, 1' })
    expect(await verify(shop.payload)).toEqual([])
  })
})
