import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionConfig, Payload } from 'payload'

import {
  derived,
  explanations,
  keyed,
  rebuild,
  verify,
  type Derivation,
  type DocID,
} from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { canonical } from '../support/canonical.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { loose, slug } from '../support/loose.ts'
import { rebuilt } from '../support/rebuilt.ts'
import { bootShop } from './bootShop.ts'

const COUNT = 6

/** A customer's name goes down to the orders, is made a label there, and comes up again: one key feeds another twice. */
const collections: CollectionConfig[] = [
  {
    slug: 'customers',
    fields: [
      { name: 'name', type: 'text' },
      derived({ name: 'labels', type: 'text' }),
      explanations(),
    ],
  },
  {
    slug: 'orders',
    fields: [
      { name: 'customer', type: 'relationship', relationTo: slug('customers') },
      { name: 'number', type: 'text' },
      derived({ name: 'buyer', type: 'text' }),
      derived({ name: 'label', type: 'text' }),
      explanations(),
    ],
  },
]

const customers = { fields: ['name'], on: 'id' } as const

const derivations: Derivation[] = [
  keyed({
    by: 'customers',
    from: { customers, orders: { fields: [], on: 'customer' } },
    name: 'buyer',
  }).gives(
    'orders',
    'buyer',
    ({ customers: [customer], orders }) =>
      new Map(orders.map(({ id }) => [id, { because: 'So named', value: customer?.name }])),
  ),
  keyed({
    by: 'orders',
    from: { orders: { fields: ['buyer', 'number'], on: 'id' } },
    name: 'label',
  }).gives(
    'orders',
    'label',
    ({ orders }) =>
      new Map(
        orders.map(({ buyer, id, number }) => [
          id,
          { because: 'Both', value: `${String(buyer)}, ${String(number)}` },
        ]),
      ),
  ),
  keyed({
    by: 'customers',
    from: { customers, orders: { fields: ['label'], on: 'customer' } },
    name: 'labels',
  }).gives(
    'customers',
    'labels',
    ({ customers: all, orders }) =>
      new Map(
        all.map(({ id }) => [id, { value: orders.map(({ label }) => String(label)).join('; ') }]),
      ),
  ),
]

describe('rebuild', () => {
  let ids: DocID[]
  let customer: DocID
  let shop: Booted
  beforeAll(async () => {
    shop = await bootShop({ collections, derivations })
    customer = (await desk().create('customers', { name: 'Ann' })).id
    ids = []
    for (let n = 0; n < COUNT; n++)
      ids.push((await desk().create('orders', { customer, number: `N${n}` })).id)
  })
  afterAll(() => shop.stop())

  const desk = () => loose(shop.payload)
  const past = (collection: string, id: DocID, data: Record<string, unknown>) =>
    shop.payload.db.updateOne({ collection: slug(collection), data, id, returning: false })
  const everything = async () => {
    const docs = [desk().read('customers', customer), ...ids.map((id) => desk().read('orders', id))]
    return (await Promise.all(docs)).map(canonical)
  }
  async function empty() {
    await past('customers', customer, { labels: null, updatedAt: null, why: null })
    for (const id of ids)
      await past('orders', id, { buyer: null, label: null, updatedAt: null, why: null })
  }

  it('gives what the saves gave where nothing is left of it', async () => {
    const grown = await everything()
    expect(grown[1]).toContain('"label":"Ann, N0"')
    expect(grown[1]).toContain('"why":{"buyer":"So named","label":"Both"}')
    await empty()
    await rebuild(shop.payload)
    expect(await everything()).toEqual(grown)
    expect(await verify(shop.payload)).toEqual([])
  })

  it('puts a single wrong value right, and writes nothing else', async () => {
    const grown = await everything()
    await past('orders', ids[2] ?? 0, { buyer: 'Bob', updatedAt: null })
    expect(await rebuilt(shop.payload)).toEqual([
      { collection: 'orders', derived: 'Ann', field: 'buyer', id: ids[2], stored: 'Bob' },
    ])
    expect(await everything()).toEqual(grown)
  })

  it('follows a wrong value that others were derived from', async () => {
    const grown = await everything()
    await past('orders', ids[1] ?? 0, { buyer: 'Bob', label: 'Bob, N1', updatedAt: null })
    await past('customers', customer, { labels: 'Bob', updatedAt: null })
    await rebuild(shop.payload)
    expect(await everything()).toEqual(grown)
  })

  it('leaves nothing stale when saves come while it works', async () => {
    await empty()
    const saved = ids.map((id, n) => desk().update('orders', id, { number: `M${n}` }))
    await Promise.all([
      rebuild(shop.payload),
      desk().update('customers', customer, { name: 'Anna' }),
      ...saved,
    ])
    expect(await verify(shop.payload)).toEqual([])
    expect(await desk().read('customers', customer)).toMatchObject({
      labels: ids.map((_, n) => `Anna, M${n}`).join('; '),
    })
  })

  // On MongoDB the values of the first try are there already when it starts over: nothing is found wrong any more.
  it('forgets nothing of what follows when each of its turns has to start over', async () => {
    const grown = await everything()
    await empty()
    const losing = loseRaces(shop.payload)
    try {
      await rebuild(shop.payload)
    } finally {
      losing.stop()
    }
    expect(losing.lost()).toBeGreaterThan(1)
    expect(await everything()).toEqual(grown)
  })

  it('tells how far it has come', async () => {
    await empty()
    const names = new Set<string>()
    await rebuild(shop.payload, {
      onProgress: ({ done, name, total }) => {
        expect(done).toBeLessThanOrEqual(total)
        names.add(name)
      },
    })
    expect([...names]).toEqual(['buyer', 'label', 'labels'])
  })
})

/** Every write of many orders loses a race when it has written (MongoDB), or every second commit (SQLite). */
function loseRaces({ db }: Payload): { lost: () => number; stop: () => void } {
  let lost = 0
  const lose = () => {
    lost++
    throw Object.assign(new Error('WriteConflict'), {
      hasErrorLabel: (label: string) => label === 'TransientTransactionError',
    })
  }
  const commit = db.commitTransaction.bind(db)
  const orders = isMongo() && (db as unknown as MongooseAdapter).collections.orders?.collection
  const write = orders && orders.bulkWrite.bind(orders)
  let commits = 0
  if (write)
    orders.bulkWrite = async (...args) => {
      await write(...args)
      return lose()
    }
  else db.commitTransaction = async (id) => (++commits % 2 ? lose() : commit(id))
  return {
    lost: () => lost,
    stop: () => {
      if (write) orders.bulkWrite = write
      db.commitTransaction = commit
    },
  }
}
