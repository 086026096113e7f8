import fc from 'fast-check'
import { inspect } from 'node:util'
import type { Where } from 'payload'

import { ingest } from '../../plugins/derived-fields/index.ts'
import { engineOf } from '../../plugins/derived-fields/engineOf.ts'
import type { Booted } from '../support/boot.ts'
import { loose, slug, type ID, type Loose } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'
import { expectAsFromScratch } from './histories/fromScratch.ts'
import { histories, pick, runs, type Step } from './histories/history.ts'

interface World {
  customers: ID[]
  desk: Loose
  lines: ID[]
  offers: ID[]
  orders: ID[]
  shop: Booted
}

type Take = (world: World, n: Step['n']) => Promise<unknown>

/**
 * One of the documents, as a `where`; none if there is none. Two steps at once may meet at a document that the other
 * has just deleted: `where` finds none then, and that is right.
 */
const one = (ids: readonly ID[], at: number, field = 'id'): Where => ({
  [field]: { in: ids.length > 0 ? [pick(ids, at)] : [] },
})

const change =
  (collection: 'lines' | 'offers' | 'orders', data: (world: World, n: Step['n']) => object): Take =>
  (world, n) =>
    world.desk.updateAll(collection, one(world[collection], n[0]), data(world, n), { trash: true })

async function create(
  { desk, ...world }: World,
  collection: 'lines' | 'offers' | 'orders',
  data: object,
): Promise<void> {
  try {
    world[collection].push((await desk.create(collection, data)).id)
  } catch (err) {
    // What it points at was deleted: SQLite refuses that, MongoDB lets the pointer lead nowhere.
    if (!inspect(err).includes('FOREIGN KEY')) throw err
  }
}

const remove =
  (collection: 'customers' | 'lines' | 'offers' | 'orders'): Take =>
  ({ desk, ...world }, [at]) =>
    desk.remove(collection, one(world[collection], at), { trash: true })

const someCustomer = ({ customers }: World, n: number) => pick(customers, n)
const now = () => new Date().toISOString()

const steps: Record<string, Take> = {
  order: (world, [, at]) =>
    create(world, 'orders', { customer: someCustomer(world, at), number: `N${at}` }),
  'hand over': change('orders', (world, [, at]) => ({ customer: someCustomer(world, at) })),
  'cancel order': remove('orders'),
  line: (world, [, at, price]) => create(world, 'lines', { order: pick(world.orders, at), price }),
  price: change('lines', (_, [, price]) => ({ price })),
  move: change('lines', ({ orders }, [, at]) => ({ order: pick(orders, at) })),
  'take off its order': change('lines', () => ({ order: null })),
  trash: change('lines', () => ({ deletedAt: now() })),
  untrash: change('lines', () => ({ deletedAt: null })),
  delete: remove('lines'),
  'older line': async ({ desk, lines }, [at, which]) => restore(desk, 'lines', lines, at, which),
  'price of an order': ({ desk, orders }, [at, price]) =>
    desk.updateAll('lines', one(orders, at, 'order'), { price }),
  'delete of an order': ({ desk, orders }, [at]) => desk.remove('lines', one(orders, at, 'order')),
  offer: (world, [, at, worth, draft]) =>
    create(world, 'offers', { customer: someCustomer(world, at), ...status(draft), worth }),
  'offer again': change('offers', (world, [, at, worth, draft]) => ({
    customer: someCustomer(world, at),
    ...status(draft),
    worth,
  })),
  'draft of an offer': ({ desk, offers }, [at, worth]) =>
    desk.updateAll('offers', one(offers, at), { worth }, { draft: true }),
  'older offer': async ({ desk, offers }, [at, which]) =>
    restore(desk, 'offers', offers, at, which),
  'trash offer': change('offers', (_, [, at]) => ({ deletedAt: at % 2 ? now() : null })),
  'delete offer': remove('offers'),
  'delete customer': remove('customers'),
  import: async (world, [at, price, count]) => {
    const some = (count % 4) + 1
    await ingest(world.shop.payload, async ({ newIDs }) => {
      const [customers, orders] = [await newIDs('customers', 1), await newIDs('orders', 2)]
      const lines = await newIDs('lines', some)
      const known = await present(world, at)
      world.orders.push(...(orders as ID[]))
      world.lines.push(...(lines as ID[]))
      return {
        customers: customers.map((id) => ({ id })),
        lines: lines.map((id, n) => ({ id, order: n % 2 ? orders[0] : known, price: price + n })),
        orders: orders.map((id) => ({ customer: customers[0], id, number: 'of an import' })),
      }
    })
  },
}

const status = (n: number) => ({ _status: n % 3 === 0 ? 'draft' : 'published' })

async function restore(desk: Loose, collection: string, ids: ID[], at: number, which: number) {
  const version = pick(await desk.versions(collection, pick(ids, at) ?? 0), which)
  // Another step may have deleted or trashed the document meanwhile.
  if (version) await desk.restore(collection, version.id).catch(mayBeGone)
}

function mayBeGone(err: unknown): void {
  if (!(err instanceof Error) || !/Not Found|trashed document/.test(err.message)) throw err
}

/** For an import that points at a stored document: one that is there, or none. */
const present = async ({ desk, orders }: World, at: number) => {
  const id = pick(orders, at)
  return id !== undefined && (await desk.count('orders', { id: { equals: id } })) > 0 ? id : null
}

const often = [
  'line',
  'line',
  'price',
  'price',
  'move',
  'hand over',
  'order',
  'offer',
  'offer again',
]

/** How many documents are derived in one turn: with two, most of what is saved is settled apart. */
const pages = fc.constantFrom(2, 5_000, 5_000)

describe('any history of a shop, its steps taken one by one or at once', () => {
  let shop: Booted
  beforeAll(async () => {
    shop = await bootShop({ pollMs: 5_000 })
  })
  afterAll(() => shop.stop())

  it('leaves what its facts give from scratch, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories([...Object.keys(steps), ...often]),
        pages,
        async (history, page) => {
          engineOf(shop.payload).drainer.page = page
          const world = await newWorld(shop)
          for (const together of history)
            await Promise.all(together.map(async ({ kind, n }) => steps[kind]?.(world, n)))
          await expectAsFromScratch(shop.payload)
        },
      ),
      runs(100),
    )
  }, 36_000_000)
})

async function newWorld(shop: Booted): Promise<World> {
  for (const collection of ['lines', 'orders', 'offers', 'customers', 'changes'])
    await shop.payload.db.deleteMany({ collection: slug(collection), where: {} })
  const world: World = {
    customers: [],
    desk: loose(shop.payload),
    lines: [],
    offers: [],
    orders: [],
    shop,
  }
  await ingest(shop.payload, async ({ newIDs }) => {
    const [customers, orders] = [await newIDs('customers', 2), await newIDs('orders', 2)]
    Object.assign(world, { customers, orders })
    return {
      customers: customers.map((id) => ({ id })),
      orders: orders.map((id, n) => ({ customer: customers[n], id, number: `${n}` })),
    }
  })
  return world
}
