import fc from 'fast-check'

import { rebuild, verify } from '../../plugins/derived-fields/index.ts'
import { canonical } from '../../plugins/derived-fields/registry/same.ts'
import type { Booted } from '../support/boot.ts'
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
          const world = await newWorld(shop)
          for (const together of history)
            await Promise.all(together.map((each) => take(shop, world, each)))
          expect(await verify(shop.payload)).toEqual([])
          const grown = await everything(shop)
          expect(await rebuild(shop.payload)).toEqual([])
          expect(await everything(shop)).toBe(grown)
        },
      ),
      { numRuns: RUNS },
    )
  }, 3_600_000)
})

type ID = number | string
interface World {
  customers: ID[]
  lines: ID[]
  orders: ID[]
}

const overrideAccess = true

async function newWorld({ payload }: Booted): Promise<World> {
  for (const collection of ['lines', 'orders', 'customers'])
    await payload.delete({ collection, overrideAccess, where: {} })
  const make = async (collection: string, data: object) =>
    (await payload.create({ collection, data, overrideAccess })).id
  const customers = [await make('customers', {}), await make('customers', {})]
  const orders = [
    await make('orders', { customer: customers[0] }),
    await make('orders', { customer: customers[1] }),
  ]
  return { customers, lines: [], orders }
}

const pick = (ids: readonly ID[], at: number): ID | undefined => ids[at % Math.max(ids.length, 1)]

async function take({ payload }: Booted, world: World, step: Step): Promise<void> {
  if (step.kind === 'create') {
    const data = { order: pick(world.orders, step.order), price: step.price }
    world.lines.push((await payload.create({ collection: 'lines', data, overrideAccess })).id)
    return
  }
  if (step.kind === 'hand over') {
    const id = pick(world.orders, step.order) as ID
    await payload.update({
      collection: 'orders',
      data: { customer: pick(world.customers, step.customer) },
      id,
      overrideAccess,
    })
    return
  }
  const id = pick(world.lines, step.line)
  if (id === undefined) return
  // Two steps at once may meet at a line that the other has just deleted: `where` finds none then, and that is right.
  const where = { id: { equals: id } }
  if (step.kind === 'delete') await payload.delete({ collection: 'lines', overrideAccess, where })
  else if (step.kind === 'price')
    await payload.update({
      collection: 'lines',
      data: { price: step.price },
      overrideAccess,
      where,
    })
  else
    await payload.update({
      collection: 'lines',
      data: { order: pick(world.orders, step.order) },
      overrideAccess,
      where,
    })
}

async function everything({ payload }: Booted): Promise<string> {
  const all = await Promise.all(
    ['lines', 'orders', 'customers'].map((collection) =>
      payload.db.find({ collection, limit: 0, pagination: false, sort: 'id' }),
    ),
  )
  return canonical(all.map(({ docs }) => docs))
}
