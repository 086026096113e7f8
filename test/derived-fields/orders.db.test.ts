import {
  changesSince,
  feedPosition,
  onChange,
  rebuild,
  verify,
  type Change,
} from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { bootShop } from './bootShop.ts'

interface Doc extends Record<string, unknown> {
  id: number | string
}

describe('derived fields in a toy shop', () => {
  let shop: Booted
  const overrideAccess = true
  const create = (collection: string, data: object) =>
    shop.payload.create({ collection, data, depth: 0, overrideAccess }) as unknown as Promise<Doc>
  const update = (collection: string, id: Doc['id'], data: object) =>
    shop.payload.update({
      collection,
      id,
      data,
      depth: 0,
      overrideAccess,
    }) as unknown as Promise<Doc>
  const read = (collection: string, id: Doc['id']) =>
    shop.payload.findByID({ collection, id, depth: 0, overrideAccess }) as unknown as Promise<Doc>

  beforeAll(async () => {
    shop = await bootShop()
  })
  afterAll(() => shop.stop())
  afterEach(async () => {
    expect(await verify(shop.payload)).toEqual([])
  })

  it('answers a save with fresh values: its own, and those of the documents populated in it', async () => {
    const order = await create('orders', { number: 'A1' })
    expect(order).toMatchObject({ label: 'Order A1', total: 0 })

    const line = (await shop.payload.create({
      collection: 'lines',
      data: { order: order.id, price: 30 },
      depth: 1,
      overrideAccess,
    })) as unknown as Doc
    expect(line).toMatchObject({ order: { total: 30 }, share: 100, why: { share: '30 of 30' } })
  })

  it('follows what follows: a line changes its order, the order its customer', async () => {
    const customer = await create('customers', { name: 'Ada' })
    const order = await create('orders', { customer: customer.id, number: 'B1' })
    const line = await create('lines', { order: order.id, price: 10 })
    expect(await read('customers', customer.id)).toMatchObject({
      spent: 10,
      why: { spent: '1 orders' },
    })

    await update('lines', line.id, { price: 25 })
    expect(await read('customers', customer.id)).toMatchObject({ spent: 25 })
    await shop.payload.delete({ collection: 'lines', id: line.id, overrideAccess })
    expect(await read('customers', customer.id)).toMatchObject({ spent: 0 })
  })

  it('derives both orders anew when a line moves from one to the other', async () => {
    const [from, to] = [
      await create('orders', { number: 'C1' }),
      await create('orders', { number: 'C2' }),
    ]
    const line = await create('lines', { order: from.id, price: 10 })
    await create('lines', { order: to.id, price: 30 })

    expect(await update('lines', line.id, { order: to.id })).toMatchObject({ share: 25 })
    expect(await read('orders', from.id)).toMatchObject({ total: 0 })
    expect(await read('orders', to.id)).toMatchObject({ total: 40 })
  })

  it('forgets a line in the trash and remembers it when it is taken out', async () => {
    const order = await create('orders', { number: 'D1' })
    const line = await create('lines', { order: order.id, price: 10 })
    await update('lines', line.id, { deletedAt: new Date().toISOString() })
    expect(await read('orders', order.id)).toMatchObject({ total: 0 })
    await shop.payload.update({
      collection: 'lines',
      id: line.id,
      data: { deletedAt: null },
      overrideAccess,
      trash: true,
    })
    expect(await read('orders', order.id)).toMatchObject({ total: 10 })
  })

  it('ignores a client that sends a derived value', async () => {
    const order = await create('orders', { number: 'E1', total: 99 })
    expect(order).toMatchObject({ total: 0 })
    expect(await update('orders', order.id, { label: 'Mine', total: 99 })).toMatchObject({
      label: 'Order E1',
      total: 0,
    })
  })

  it('sees what changed although the answer is narrowed by select', async () => {
    const order = await create('orders', { number: 'F1' })
    const narrowed = (await shop.payload.create({
      collection: 'lines',
      data: { order: order.id, price: 10 },
      overrideAccess,
      select: { note: true },
    })) as unknown as Doc
    expect(Object.keys(narrowed).sort()).toEqual(['id', 'note'].filter((name) => name in narrowed))
    expect(await read('orders', order.id)).toMatchObject({ total: 10 })
  })

  it('derives once for a bulk update, and not at all for a change that nothing depends on', async () => {
    const order = await create('orders', { number: 'G1' })
    for (const price of [1, 2, 3]) await create('lines', { note: 'bulk', order: order.id, price })
    await shop.payload.update({
      collection: 'lines',
      data: { price: 5 },
      overrideAccess,
      where: { note: { equals: 'bulk' } },
    })
    expect(await read('orders', order.id)).toMatchObject({ total: 15 })

    const before = await feedPosition(shop.payload)
    await shop.payload.update({
      collection: 'lines',
      data: { note: 'read' },
      overrideAccess,
      where: { note: { equals: 'bulk' } },
    })
    const since = await changesSince(shop.payload, before)
    expect(since).toHaveLength(3)
    expect(since.flatMap(({ keys }) => keys).filter((key) => key.startsWith('orders'))).toEqual([])
  })

  it('leaves updatedAt alone: an editor who has the document open was not overtaken', async () => {
    const order = await create('orders', { number: 'H1' })
    await create('lines', { order: order.id, price: 10 })
    expect((await read('orders', order.id)).updatedAt).toBe(order.updatedAt)
  })

  it('tells the feed of every change in order, once it is derived, with all that it led to', async () => {
    const customer = await create('customers', { name: 'Grace' })
    const order = await create('orders', { customer: customer.id, number: 'I1' })
    const seen: Change[] = []
    const stop = onChange(shop.payload, (change) => seen.push(change))
    const start = await feedPosition(shop.payload)
    await new Promise((resolve) => setTimeout(resolve, 200))

    const line = await create('lines', { order: order.id, price: 10 })
    await create('lines', { order: order.id, price: 20 })
    while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
    stop()
    expect(seen.map(({ seq }) => seq)).toEqual([start + 1, start + 2])
    expect(seen[0]?.keys).toEqual(
      expect.arrayContaining([
        `lines:${line.id}`,
        `orders:${order.id}`,
        `customers:${customer.id}`,
      ]),
    )
  })

  it('finds and heals what somebody wrote past it', async () => {
    const order = await create('orders', { number: 'J1' })
    await create('lines', { order: order.id, price: 10 })
    await shop.payload.db.updateOne({
      collection: 'orders',
      id: order.id,
      data: { total: 11 },
      returning: false,
    })

    expect(await verify(shop.payload)).toEqual([
      expect.objectContaining({ collection: 'orders', derived: 10, field: 'total', stored: 11 }),
    ])
    await rebuild(shop.payload)
    expect(await read('orders', order.id)).toMatchObject({ total: 10 })
  })

  it('settles at the start what a process that died left behind', async () => {
    const order = await create('orders', { number: 'K1' })
    const line = await create('lines', { order: order.id, price: 10 })
    // The fact and its change, committed by a process that then was killed before it derived.
    await shop.payload.db.updateOne({
      collection: 'lines',
      id: line.id,
      data: { price: 70 },
      returning: false,
    })
    await shop.payload.db.create({
      collection: 'changes',
      data: {
        dirty: [`total|${order.id}`],
        doc: String(line.id),
        keys: [],
        operation: 'update',
        seq: 0,
        slug: 'lines',
      },
    })
    await shop.stop({ keep: true })
    shop = await bootShop(shop.database)
    expect(await read('orders', order.id)).toMatchObject({ total: 70 })
  })
})
