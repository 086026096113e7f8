import {
  changesSince,
  derived,
  feedPosition,
  heldUp,
  keyed,
  onChange,
  settle,
  verify,
  type Change,
  type Derivation,
} from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { loose, slug, type ID, type Loose } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'
import { derivations, shop as shopCollections } from './shop.ts'

/** Derivations that throw, or give what no database can store, for the keys that a test names. */
const throwing = new Set<string>()
const unstorable = new Set<string>()

const fragile = (derivation: Derivation): Derivation =>
  derivation.kind === 'own'
    ? derivation
    : {
        ...derivation,
        fields: derivation.fields.map((each) => ({
          ...each,
          derive: (rows, id) => {
            const name = `${each.field}|${id}`
            if (throwing.has(name)) throw new Error(`cannot derive ${name}`)
            const values = each.derive(rows, id)
            if (!unstorable.has(name)) return values
            const value = isMongo() ? 'too long'.repeat(3_000_000) : Symbol('no number')
            return new Map([...values.keys()].map((key) => [key, { value }]))
          },
        })),
      }

/** Derived by each of the customers that an order is for. */
const digits: Derivation = keyed({
  by: 'customers',
  from: {
    customers: { on: 'id', fields: [] },
    orders: { on: ['customer', 'alsoFor'], fields: ['number'] },
  },
  name: 'digits',
})
  .gives(
    'orders',
    'digits',
    ({ orders }) =>
      new Map(
        orders.map(({ id, number }) => [
          id,
          { value: (number as string | undefined)?.length ?? 0 },
        ]),
      ),
  )
  .gives(
    'customers',
    'letters',
    ({ customers }) => new Map(customers.map(({ id }) => [id, { value: 0 }])),
  )

const more: Record<string, string> = { customers: 'letters', orders: 'digits' }
const collections = shopCollections.map((collection) => {
  const name = more[collection.slug]
  return name
    ? { ...collection, fields: [...collection.fields, derived({ name, type: 'number' })] }
    : collection
})

describe('a derivation that fails', () => {
  let shop: Booted
  let desk: Loose
  beforeAll(async () => {
    shop = await bootShop({ collections, derivations: [...derivations, digits].map(fragile) })
    shop.payload.logger.level = 'silent'
    desk = loose(shop.payload)
  })
  afterAll(() => shop.stop())
  afterEach(async () => {
    throwing.clear()
    unstorable.clear()
    await until(async () => (await waiting()) === 0)
    expect(await verify(shop.payload)).toEqual([])
  })

  const waiting = () => desk.count('changes', { seq: { equals: 0 } })
  const order = async (customer?: ID) => (await desk.create('orders', { customer })).id
  const keysSince = async (from: number) =>
    (await changesSince(shop.payload, from)).flatMap(({ keys }) => keys)

  it('does not fail the save, leaves the rest fresh, is tried again by itself and heals', async () => {
    const [whole, broken] = [await order(), await order()]
    throwing.add(`total|${broken}`)
    const line = await desk.create('lines', { order: broken, price: 10 })
    expect(line).toMatchObject({ price: 10 })
    expect((await desk.read('orders', broken)).total).toBe(0)
    expect(await desk.create('lines', { order: whole, price: 20 })).toMatchObject({ share: 100 })

    throwing.clear()
    await until(async () => (await desk.read('orders', broken)).total === 10)
    expect(await desk.read('lines', line.id)).toMatchObject({ share: 100 })
  })

  it('is told of when it was tried in vain again and again, until it heals', async () => {
    const broken = await order()
    throwing.add(`total|${broken}`)
    await desk.create('lines', { order: broken, price: 10 })
    expect(heldUp(shop.payload)).toBe(0)
    await until(() => Promise.resolve(heldUp(shop.payload) === 1))
    throwing.clear()
    await until(() => Promise.resolve(heldUp(shop.payload) === 0))
    expect((await desk.read('orders', broken)).total).toBe(10)
  })

  it('tells the feed at once of the fact and of what was derived, and later of the rest', async () => {
    const customer = await desk.create('customers', {})
    const id = await order(customer.id)
    throwing.add(`spent|${customer.id}`)
    const from = await feedPosition(shop.payload)
    const line = await desk.create('lines', { order: id, price: 10 })
    expect(await keysSince(from)).toEqual(
      expect.arrayContaining([`lines:${line.id}`, `orders:${id}`]),
    )

    throwing.clear()
    const told = await feedPosition(shop.payload)
    await until(async () => (await keysSince(told)).includes(`customers:${customer.id}`))
    expect(await desk.read('customers', customer.id)).toMatchObject({ spent: 10 })
    const seqs = (await changesSince(shop.payload, from)).map(({ seq }) => seq)
    expect(seqs).toEqual(seqs.map((_, n) => from + n + 1))
  })

  it('loses nothing where some of what was left over fails again, and some leads on to what fails', async () => {
    const customer = await desk.create('customers', {})
    const [whole, broken] = [await order(customer.id), await order()]
    const line = await desk.create('lines', { order: whole, price: 1 })
    // As it would be left over of a line that costs 10 by now.
    await shop.payload.db.updateOne({
      collection: slug('lines'),
      data: { price: 10 },
      id: line.id,
      returning: false,
    })
    throwing.add(`total|${broken}`)
    throwing.add(`spent|${customer.id}`)
    const dirty = [`total|${whole}`, `total|${broken}`]
    await shop.payload.db.create({
      collection: slug('changes'),
      data: { dirty, doc: '', keys: [], operation: 'update', seq: 0, slug: 'lines' },
    })
    await settle(shop.payload)
    expect(await desk.read('orders', whole)).toMatchObject({ total: 10 })
    throwing.clear()
    await until(async () => (await desk.read('customers', customer.id)).spent === 10)
  }, 30_000)

  it('half-way through a key leaves no half value in the rows it shares with others', async () => {
    const [first, second] = [await desk.create('customers', {}), await desk.create('customers', {})]
    // `digits` of the order is derived, and then `letters` of the first customer throws.
    throwing.add(`letters|${first.id}`)
    const data = { alsoFor: [second.id], customer: first.id, number: '1234' }
    expect(await desk.create('orders', data)).toMatchObject({ digits: 4 })
  })

  it('that gives what cannot be stored holds up no one else', async () => {
    const [whole, broken] = [await order(), await order()]
    unstorable.add(`total|${broken}`)
    await desk.create('lines', { order: broken, price: 10 })
    expect(await waiting()).toBe(1)
    expect(await desk.create('lines', { order: whole, price: 20 })).toMatchObject({ share: 100 })
    expect(await desk.read('orders', whole)).toMatchObject({ total: 20 })
  })

  it('or that this process does not know, waits for one that does', async () => {
    const from = await feedPosition(shop.payload)
    const data = { keys: ['lines:1'], operation: 'update', seq: 0, slug: 'lines' }
    await shop.payload.db.create({
      collection: slug('changes'),
      data: { ...data, dirty: ['of the next version|7'], doc: '1' },
    })
    await settle(shop.payload)
    expect(await keysSince(from)).toEqual(['lines:1'])
    expect(await waiting()).toBe(1)

    // One that nobody has come to know in ten minutes was taken out.
    await shop.payload.db.updateMany({
      collection: slug('changes'),
      data: { createdAt: new Date(Date.now() - 700_000).toISOString() },
      where: { seq: { equals: 0 } },
    })
    await until(async () => (await waiting()) === 0)
  })

  it('leaves the listeners of the feed alone', async () => {
    const seen: Change[] = []
    const stop = onChange(shop.payload, () => {
      throw new Error('a listener')
    })
    const stopToo = onChange(shop.payload, (change) => void seen.push(change))
    await until(async () => {
      await desk.create('orders', {})
      return seen.length > 0
    })
    stop()
    stopToo()
  })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100))
}
