import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLocalReq, type CollectionConfig } from 'payload'

import {
  derived,
  feedPosition,
  ingest,
  keyed,
  verify,
  type Derivation,
} from '../../plugins/derived-fields/index.ts'
import { inTransaction } from '../../plugins/transactions/index.ts'
import { frontDoor } from '../../src/server/frontDoor.ts'
import type { Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { loose, slug, type ID, type Loose } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'
import { commandsOf, countCommands } from './countCommands.ts'
import { derivations, shop as collections } from './shop.ts'

type Hook = (args: { doc: { id: ID }; req: object }) => Promise<void>

/** A hook of the shop's own that a test may set. */
let inLines: Hook = () => Promise.resolve()

/** Each field and key that was derived, in order. */
const log: string[] = []
/** What reads the same rows as the order's total. */
const dearest = keyed({
  by: 'orders',
  from: { lines: { on: 'order', fields: ['price'] }, orders: { on: 'id', fields: [] } },
  name: 'dearest',
}).gives('orders', 'dearest', ({ lines, orders }) => {
  const value = Math.max(0, ...lines.map(({ price }) => Number(price)))
  return new Map(orders.map(({ id }) => [id, { value }]))
})
const counted = [...derivations, dearest].map((derivation): Derivation =>
  derivation.kind === 'own'
    ? derivation
    : {
        ...derivation,
        fields: derivation.fields.map((each) => ({
          ...each,
          derive: (rows, id) => {
            log.push(`${each.field}|${id}`)
            return each.derive(rows, id)
          },
        })),
      },
)

const open = { create: () => true, delete: () => true, read: () => true, update: () => true }
const opened = collections.map((collection): CollectionConfig => ({
  ...collection,
  access: open,
  ...(collection.slug === 'orders' && {
    fields: [...collection.fields, derived({ name: 'dearest', type: 'number' })],
  }),
  ...(collection.slug === 'lines' && {
    hooks: { afterChange: [(args: Parameters<Hook>[0]) => inLines(args)] },
  }),
}))

describe('a save', () => {
  let shop: Booted
  let desk: Loose
  beforeAll(async () => {
    shop = await bootShop({ collections: opened, derivations: counted, pollMs: 60_000 })
    shop.payload.logger.level = 'fatal'
    desk = loose(shop.payload)
  })
  afterAll(() => shop.stop())
  afterEach(async () => {
    inLines = () => Promise.resolve()
    expect(await verify(shop.payload)).toEqual([])
  })

  const newOrder = async () => (await desk.create('orders', {})).id
  const total = async (id: ID) => (await desk.read('orders', id)).total

  describe('of a client that sends derived values', () => {
    let server: Server
    let url: string
    beforeAll(async () => {
      const { key, payload } = shop
      server = createServer(
        frontDoor({
          isDraining: () => false,
          live: express(),
          payload,
          payloadKey: key,
          site: (_req, res) => void res.sendStatus(404),
        }),
      )
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
    })
    afterAll(() => {
      server.closeAllConnections()
      server.close()
    })

    const lies = { label: 'Mine', number: 'A1', total: 99, why: { total: 'I say so' } }
    const truth = { label: 'Order A1', total: 10 }
    const send = async (path: string, method: string, body: FormData | string) => {
      const headers = typeof body === 'string' ? { 'Content-Type': 'application/json' } : undefined
      return (await fetch(url + path, { body, headers, method })).json() as Promise<{
        data?: object
        doc?: object
      }>
    }
    const orderOf10 = async () => {
      const id = await newOrder()
      await desk.create('lines', { order: id, price: 10 })
      return id
    }

    it('over the Local API is told the truth, with and without access', async () => {
      for (const overrideAccess of [true, false]) {
        const made = await desk.create('orders', lies, { overrideAccess })
        expect(made).toMatchObject({ label: 'Order A1', total: 0 })
        const id = await orderOf10()
        expect(await desk.update('orders', id, lies, { overrideAccess })).toMatchObject(truth)
        expect((await desk.read('orders', id)).why ?? {}).toEqual({})
      }
    })

    it('over REST is told the truth', async () => {
      const made = await send('/orders', 'POST', JSON.stringify(lies))
      expect(made.doc).toMatchObject({ label: 'Order A1', total: 0 })
      const id = await orderOf10()
      const saved = await send(`/orders/${id}`, 'PATCH', JSON.stringify(lies))
      expect(saved.doc).toMatchObject(truth)
    })

    it('over GraphQL is told the truth', async () => {
      const id = JSON.stringify(await orderOf10())
      const query = `mutation { updateOrder(id: ${id}, data: { number: "A1", label: "Mine", total: 99 }) { label total } }`
      const { data } = await send('/graphql', 'POST', JSON.stringify({ query }))
      expect(data).toEqual({ updateOrder: truth })
    })

    it('with the form of the admin, which sends a whole document back, is told the truth', async () => {
      const id = await orderOf10()
      const form = new FormData()
      form.set('_payload', JSON.stringify({ ...(await desk.read('orders', id)), ...lies }))
      expect((await send(`/orders/${id}`, 'PATCH', form)).doc).toMatchObject(truth)
    })
  })

  describe('in somebody’s own transaction', () => {
    it('derives when that commits, and then its answer is fresh too', async () => {
      const id = await newOrder()
      const before = await feedPosition(shop.payload)
      const answer = await inTransaction(shop.payload, async (req) => {
        const line = await desk.create('lines', { order: id, price: 10 }, { req })
        await desk.create('lines', { order: id, price: 30 }, { req })
        expect(await feedPosition(shop.payload)).toBe(before)
        expect(await total(id)).toBe(0)
        return line
      })
      expect(answer).toMatchObject({ share: 25, why: { share: '10 of 40' } })
      expect(await total(id)).toBe(40)
    })

    it('derives nothing and tells nobody when that is rolled back', async () => {
      const id = await newOrder()
      const before = await feedPosition(shop.payload)
      const rolledBack = inTransaction(shop.payload, async (req) => {
        await desk.create('lines', { order: id, price: 10 }, { req })
        throw new Error('no')
      })
      await expect(rolledBack).rejects.toThrow('no')
      expect(await feedPosition(shop.payload)).toBe(before)
      expect(await desk.count('changes', { seq: { equals: 0 } })).toBe(0)
      expect(await total(id)).toBe(0)
    })
  })

  it('is fresh although an earlier one with the same request failed', async () => {
    const id = await newOrder()
    const req = await createLocalReq({}, shop.payload)
    inLines = () => Promise.reject(new Error('no'))
    await expect(desk.create('lines', { order: id, price: 1 }, { req })).rejects.toThrow('no')
    // Some hooks run after the answer was already waiting.
    inLines = async ({ req: inner }) => {
      inLines = () => Promise.resolve()
      await desk.create('lines', { order: id, price: 5 }, { req: inner })
      throw new Error('no')
    }
    await expect(desk.create('lines', { order: id, price: 1 }, { req })).rejects.toThrow('no')
    expect(await desk.create('lines', { order: id, price: 10 }, { req })).toMatchObject({
      share: 100,
    })
  })

  it('may save again from its own hook, and both are counted', async () => {
    const id = await newOrder()
    inLines = async ({ doc, req }) => {
      inLines = () => Promise.resolve()
      await desk.update('lines', doc.id, { price: 70 }, { req })
    }
    const line = await desk.create('lines', { order: id, price: 10 })
    expect(await total(id)).toBe(70)
    expect(await desk.read('lines', line.id)).toMatchObject({ price: 70, share: 100 })
  })

  it('derives each dirty key once, however many of its documents changed', async () => {
    const customer = (await desk.create('customers', {})).id
    const id = (await desk.create('orders', { customer })).id
    for (const price of [1, 2, 3, 4]) await desk.create('lines', { order: id, price })
    log.length = 0
    await desk.updateAll('lines', { order: { equals: id } }, { price: 5 })
    expect(log).toEqual([`total|${id}`, `share|${id}`, `spent|${customer}`, `dearest|${id}`])
  })

  it('reads a document once for all that is derived of it, and writes it once', async () => {
    const id = await newOrder()
    const line = await desk.create('lines', { order: id, price: 10 })
    const commands = await commandsOf(shop.payload, () =>
      desk.update('lines', line.id, { price: 20 }),
    )
    expect(await desk.read('orders', id)).toMatchObject({ dearest: 20, total: 20 })
    const like = (sqlite: string, mongo: RegExp) =>
      commands.filter((one) => (isMongo() ? mongo.test(one) : one.includes(sqlite)))
    expect(like('FROM "lines" WHERE "order_id"', /^Find\w+ lines .*"order"/)).toHaveLength(1)
    expect(like('FROM "orders" WHERE "id"', /^Find\w+ orders .*"_id"/)).toHaveLength(1)
    expect(like('UPDATE "orders" SET', /^Update\w+ orders /)).toHaveLength(1)
  })

  it('costs the same number of commands in a base of ten and of a thousand', async () => {
    const customer = (await desk.create('customers', {})).id
    const id = (await desk.create('orders', { customer })).id
    const line = await desk.create('lines', { order: id, price: 10 })
    let price = 10
    const save = () =>
      countCommands(shop.payload, () => desk.update('lines', line.id, { price: ++price }))
    await save()
    const inTen = await save()

    await ingest(shop.payload, async ({ newIDs }) => {
      const orders = await newIDs('orders', 250)
      const lines = await newIDs('lines', 750)
      return {
        lines: lines.map((lineID, n) => ({ id: lineID, order: orders[n % 250], price: n })),
        orders: orders.map((orderID, n) => ({ id: orderID, number: `N${n}` })),
      }
    })
    expect(await save()).toBe(inTen)
    expect(inTen).toBeGreaterThan(10)
  })

  it('that a process died of before it derived is finished by the clock of another, though nobody listens', async () => {
    const second = await bootShop({ collections: opened, on: shop.database, pollMs: 50 })
    const id = await newOrder()
    await shop.payload.db.create({
      collection: slug('changes'),
      data: {
        dirty: [`total|${id}`],
        doc: '1',
        keys: [],
        operation: 'update',
        seq: 0,
        slug: 'lines',
      },
    })
    while ((await desk.count('changes', { seq: { equals: 0 } })) > 0)
      await new Promise((resolve) => setTimeout(resolve, 20))
    await second.stop({ keep: true })
  })
})
