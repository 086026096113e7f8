import {
  changesSince,
  feedPosition,
  onChange,
  rebuild,
  settle,
  verify,
  type Change,
} from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { loose, slug, type Loose } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

describe('derived fields in a toy shop', () => {
  let shop: Booted
  let desk: Loose

  beforeAll(async () => {
    shop = await bootShop()
    desk = loose(shop.payload)
  })
  afterAll(() => shop.stop())
  afterEach(async () => {
    expect(await verify(shop.payload)).toEqual([])
  })

  it('answers a save with fresh values: its own, and those of the documents populated in it', async () => {
    const order = await desk.create('orders', { number: 'A1' })
    expect(order).toMatchObject({ label: 'Order A1', total: 0 })

    const line = await desk.create('lines', { order: order.id, price: 30 }, { depth: 1 })
    expect(line).toMatchObject({ order: { total: 30 }, share: 100, why: { share: '30 of 30' } })
  })

  it('follows what follows: a line changes its order, the order its customer', async () => {
    const customer = await desk.create('customers', { name: 'Ada' })
    const order = await desk.create('orders', { customer: customer.id, number: 'B1' })
    const line = await desk.create('lines', { order: order.id, price: 10 })
    expect(await desk.read('customers', customer.id)).toMatchObject({
      spent: 10,
      why: { spent: '1 orders' },
    })

    await desk.update('lines', line.id, { price: 25 })
    expect(await desk.read('customers', customer.id)).toMatchObject({ spent: 25 })
    await desk.remove('lines', { id: { equals: line.id } })
    expect(await desk.read('customers', customer.id)).toMatchObject({ spent: 0 })
  })

  it('derives both orders anew when a line moves from one to the other', async () => {
    const from = await desk.create('orders', { number: 'C1' })
    const to = await desk.create('orders', { number: 'C2' })
    const line = await desk.create('lines', { order: from.id, price: 10 })
    await desk.create('lines', { order: to.id, price: 30 })

    expect(await desk.update('lines', line.id, { order: to.id })).toMatchObject({ share: 25 })
    expect(await desk.read('orders', from.id)).toMatchObject({ total: 0 })
    expect(await desk.read('orders', to.id)).toMatchObject({ total: 40 })
  })

  it('forgets a line in the trash and remembers it when it is taken out', async () => {
    const order = await desk.create('orders', { number: 'D1' })
    const line = await desk.create('lines', { order: order.id, price: 10 })
    await desk.update('lines', line.id, { deletedAt: new Date().toISOString() })
    expect(await desk.read('orders', order.id)).toMatchObject({ total: 0 })
    await desk.update('lines', line.id, { deletedAt: null }, { trash: true })
    expect(await desk.read('orders', order.id)).toMatchObject({ total: 10 })
  })

  it('ignores a client that sends a derived value', async () => {
    const order = await desk.create('orders', { number: 'E1', total: 99 })
    expect(order).toMatchObject({ total: 0 })
    expect(await desk.update('orders', order.id, { label: 'Mine', total: 99 })).toMatchObject({
      label: 'Order E1',
      total: 0,
    })
  })

  it('sees what changed although the answer is narrowed by select', async () => {
    const order = await desk.create('orders', { number: 'F1' })
    const narrowed = await desk.create(
      'lines',
      { note: 'n', order: order.id, price: 10 },
      { select: { note: true } },
    )
    expect(Object.keys(narrowed).sort()).toEqual(['id', 'note'])
    expect(await desk.read('orders', order.id)).toMatchObject({ total: 10 })
  })

  it('follows a bulk update, and derives nothing for a change that nothing depends on', async () => {
    const order = await desk.create('orders', { number: 'G1' })
    for (const price of [1, 2, 3])
      await desk.create('lines', { note: 'bulk', order: order.id, price })
    await desk.updateAll('lines', { note: { equals: 'bulk' } }, { price: 5 })
    expect(await desk.read('orders', order.id)).toMatchObject({ total: 15 })

    const before = await feedPosition(shop.payload)
    await desk.updateAll('lines', { note: { equals: 'bulk' } }, { note: 'read' })
    await settle(shop.payload)
    const since = await changesSince(shop.payload, before)
    expect(since).toHaveLength(3)
    expect(since.flatMap(({ keys }) => keys).filter((key) => key.startsWith('orders'))).toEqual([])
  })

  it('leaves updatedAt alone: an editor who has the document open was not overtaken', async () => {
    const order = await desk.create('orders', { number: 'H1' })
    await desk.create('lines', { order: order.id, price: 10 })
    expect((await desk.read('orders', order.id)).updatedAt).toBe(order.updatedAt)
  })

  it('tells the feed of every change in order, once it is derived, with all that it led to', async () => {
    const customer = await desk.create('customers', { name: 'Grace' })
    const order = await desk.create('orders', { customer: customer.id, number: 'I1' })
    const seen: Change[] = []
    const stop = onChange(shop.payload, (change) => seen.push(change))
    const start = await feedPosition(shop.payload)
    await new Promise((resolve) => setTimeout(resolve, 200))

    const line = await desk.create('lines', { order: order.id, price: 10 })
    await desk.create('lines', { order: order.id, price: 20 })
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
    const order = await desk.create('orders', { number: 'J1' })
    await desk.create('lines', { order: order.id, price: 10 })
    await shop.payload.db.updateOne({
      collection: slug('orders'),
      data: { total: 11 },
      id: order.id,
      returning: false,
    })

    expect(await verify(shop.payload)).toEqual([
      expect.objectContaining({ collection: 'orders', derived: 10, field: 'total', stored: 11 }),
    ])
    await rebuild(shop.payload)
    expect(await desk.read('orders', order.id)).toMatchObject({ total: 10 })
  })

  it('settles at the start what a process that died left behind', async () => {
    const order = await desk.create('orders', { number: 'K1' })
    const line = await desk.create('lines', { order: order.id, price: 10 })
    // The fact and its change, committed by a process that then was killed before it derived.
    await shop.payload.db.updateOne({
      collection: slug('lines'),
      data: { price: 70 },
      id: line.id,
      returning: false,
    })
    await shop.payload.db.create({
      collection: slug('changes'),
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
    shop = await bootShop({ on: shop.database })
    desk = loose(shop.payload)
    expect(await desk.read('orders', order.id)).toMatchObject({ total: 70 })
  })

  it('starts while the transaction of a process that died is in the way, and heals beside', async () => {
    // On SQLite such a process holds nothing.
    if (!isMongo()) return
    const order = await desk.create('orders', { number: 'M1' })
    // The clock's own round may still have the turn.
    await settle(shop.payload)
    const { db } = shop.payload
    const dead = (await db.beginTransaction()) ?? ''
    const req = { transactionID: dead }
    await db.updateOne({
      collection: slug('feed-positions'),
      data: { turn: 0 },
      req,
      where: { name: { equals: 'feed' } },
    })
    await db.create({
      collection: slug('changes'),
      data: {
        dirty: [`total|${order.id}`],
        doc: String(order.id),
        keys: [],
        operation: 'update',
        seq: 0,
        slug: 'orders',
      },
    })
    const start = Date.now()
    const next = await bootShop({ on: shop.database })
    expect(Date.now() - start).toBeLessThan(30_000)
    const waiting = { seq: { equals: 0 } }
    expect(await loose(next.payload).count('changes', waiting)).toBe(1)
    await db.rollbackTransaction(dead)
    await settle(next.payload)
    expect(await loose(next.payload).count('changes', waiting)).toBe(0)
    await next.stop({ keep: true })
  })
})
