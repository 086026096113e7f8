import fc from 'fast-check'
import type { Payload } from 'payload'

import { rebuild, verify } from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { loose, slug, type ID, type Loose } from '../support/loose.ts'
import { canonical } from '../support/canonical.ts'
import { bootShop } from './bootShop.ts'

type Step =
  | { kind: 'create'; order: number; price: number }
  | { kind: 'delete'; line: number }
  | { kind: 'move'; line: number; order: number }
  | { kind: 'price'; line: number; price: number }
  | { customer: number; kind: 'hand over'; order: number }

const at = fc.nat({ max: 20 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), order: at, price: at }),
  fc.record({ kind: fc.constant('delete' as const), line: at }),
  fc.record({ kind: fc.constant('move' as const), line: at, order: at }),
  fc.record({ kind: fc.constant('price' as const), line: at, price: at }),
  fc.record({ kind: fc.constant('hand over' as const), customer: at, order: at }),
)

/** How many random histories; the nightly command asks for 10,000. */
const RUNS = Number(process.env.HISTORIES ?? 40)

describe('any history, its steps taken one by one or at once', () => {
  let shop: Booted
  beforeAll(async () => {
    shop = await bootShop()
  })
  afterAll(() => shop.stop())

  it('leaves what a rebuild from scratch gives, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 4, minLength: 1 }), { maxLength: 6 }),
        async (history) => {
          const world = await newWorld(loose(shop.payload))
          for (const together of history)
            await Promise.all(together.map((each) => take(loose(shop.payload), world, each)))
          expect(await verify(shop.payload)).toEqual([])
          const grown = await everything(shop.payload)
          expect(await rebuild(shop.payload)).toEqual([])
          expect(await everything(shop.payload)).toBe(grown)
        },
      ),
      { numRuns: RUNS },
    )
  }, 3_600_000)
})

interface World {
  customers: ID[]
  lines: ID[]
  orders: ID[]
}

async function newWorld(desk: Loose): Promise<World> {
  for (const collection of ['lines', 'orders', 'customers']) await desk.remove(collection, {})
  const make = async (collection: string, data: object) => (await desk.create(collection, data)).id
  const customers = [await make('customers', {}), await make('customers', {})]
  const orders = [
    await make('orders', { customer: customers[0] }),
    await make('orders', { customer: customers[1] }),
  ]
  return { customers, lines: [], orders }
}

const pick = (ids: readonly ID[], at: number): ID | undefined => ids[at % Math.max(ids.length, 1)]

async function take(desk: Loose, world: World, step: Step): Promise<void> {
  if (step.kind === 'create') {
    world.lines.push(
      (await desk.create('lines', { order: pick(world.orders, step.order), price: step.price })).id,
    )
    return
  }
  if (step.kind === 'hand over') {
    await desk.update('orders', pick(world.orders, step.order) as ID, {
      customer: pick(world.customers, step.customer),
    })
    return
  }
  const id = pick(world.lines, step.line)
  if (id === undefined) return
  // Two steps at once may meet at a line that the other has just deleted: `where` finds none then, and that is right.
  const where = { id: { equals: id } }
  if (step.kind === 'delete') await desk.remove('lines', where)
  else if (step.kind === 'price') await desk.updateAll('lines', where, { price: step.price })
  else await desk.updateAll('lines', where, { order: pick(world.orders, step.order) })
}

async function everything({ db }: Payload): Promise<string> {
  const all = await Promise.all(
    ['lines', 'orders', 'customers'].map((name) =>
      db.find({ collection: slug(name), limit: 0, pagination: false, sort: 'id' }),
    ),
  )
  return canonical(all.map(({ docs }) => docs))
}
