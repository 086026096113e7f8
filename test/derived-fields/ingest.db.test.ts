import {
  changesSince,
  feedPosition,
  ingest,
  verify,
  type Batch,
  type DocID,
} from '../../plugins/derived-fields/index.ts'
import type { Booted } from '../support/boot.ts'
import { loose } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

describe('ingest', () => {
  let shop: Booted
  beforeAll(async () => {
    shop = await bootShop()
  })
  afterAll(() => shop.stop())

  const desk = () => loose(shop.payload)
  const read = (collection: string, id: DocID) => desk().read(collection, id)

  /** A customer with as many orders, each of two lines; the first line of an order costs 10, the second 30. */
  const orders = async (
    count: number,
    ids: (collection: string, count: number) => Promise<DocID[]>,
    customer: DocID,
  ): Promise<Batch> => {
    const orderIDs = await ids('orders', count)
    const lineIDs = await ids('lines', 2 * count)
    return {
      lines: lineIDs.map((id, n) => ({
        id,
        order: orderIDs[n >> 1],
        parcels: [{ code: `${n}a` }, { code: `${n}b` }],
        price: n % 2 ? 30 : 10,
      })),
      orders: orderIDs.map((id, n) => ({
        address: { city: 'Rome' },
        alsoFor: [customer],
        customer,
        id,
        number: `N${n}`,
      })),
    }
  }

  it('gives no id twice, however often it is asked, nor that of a document that was deleted', async () => {
    const gone = (await desk().create('orders', { number: 'gone' })).id
    await desk().remove('orders', { id: { equals: gone } })
    const asked: DocID[] = []
    await ingest(shop.payload, async ({ newIDs }) => {
      for (const count of [2, 1, 3]) asked.push(...(await newIDs('orders', count)))
      return { orders: asked.map((id) => ({ id, number: `A${id}` })) }
    })
    const next = (await desk().create('orders', { number: 'next' })).id
    const ids = [gone, ...asked, next].map(String)
    expect(new Set(ids).size).toBe(ids.length)
    await desk().remove('orders', { id: { in: [...asked, next] } })
    expect(ids).not.toContain(String((await desk().create('orders', { number: 'last' })).id))
  })

  it('writes many documents with all that is derived from them, and of stored ones too', async () => {
    const customer = (await desk().create('customers', { name: 'Ada' })).id
    let batch: Batch = {}
    const counts = await ingest(
      shop.payload,
      async ({ newIDs }) => (batch = await orders(300, newIDs, customer)),
    )

    expect(counts).toEqual({ lines: 600, orders: 300 })
    expect(await verify(shop.payload)).toEqual([])
    expect(await read('customers', customer)).toMatchObject({
      spent: 12_000,
      why: { spent: '300 orders' },
    })
    expect(await read('orders', batch.orders?.[7]?.id as DocID)).toMatchObject({
      address: { city: 'Rome' },
      alsoFor: [customer],
      label: 'Order N7',
      total: 40,
    })
    expect(await read('lines', batch.lines?.[1]?.id as DocID)).toMatchObject({
      parcels: [{ code: '1a' }, { code: '1b' }],
      share: 75,
      why: { share: '30 of 40' },
    })
  })

  it('leaves documents that can be edited like any other', async () => {
    const customer = (await desk().create('customers', {})).id
    let batch: Batch = {}
    await ingest(shop.payload, async ({ newIDs }) => (batch = await orders(1, newIDs, customer)))
    const [line] = batch.lines ?? []
    const saved = await desk().update('lines', line?.id as DocID, { parcels: [], price: 70 })
    expect(saved).toMatchObject({ parcels: [], share: 70 })
    expect(await read('customers', customer)).toMatchObject({ spent: 100 })
    expect((await desk().create('lines', { order: line?.order, price: 1 })).id).not.toBe(line?.id)
  })

  it('writes nothing at all when it fails half-way', async () => {
    const before = await desk().count('orders')
    const broken = ingest(shop.payload, async ({ newIDs }) => {
      const ids = await newIDs('orders', 2)
      return { orders: ids.map((id) => ({ id, number: 'twice' })), nowhere: [{ id: 1 }] }
    })
    await expect(broken).rejects.toThrow('There is no collection "nowhere"')
    expect(await desk().count('orders')).toEqual(before)
  })

  it('tells the feed of every document, in a few rows', async () => {
    const customer = (await desk().create('customers', {})).id
    const from = await feedPosition(shop.payload)
    await ingest(shop.payload, async ({ newIDs }) => orders(600, newIDs, customer))
    const rows = await changesSince(shop.payload, from)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => from + n + 1))
    expect(rows.length).toBeLessThan(10)
    expect(new Set(rows.flatMap(({ keys }) => keys)).size).toBe(1_801)
  })
})
