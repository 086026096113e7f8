import { setTimeout as sleep } from 'node:timers/promises'

import { ingest, rebuild, verify, type DocID } from '../../plugins/derived-fields/index.ts'
import { inTransaction } from '../../plugins/transactions/index.ts'
import type { Booted } from '../support/boot.ts'
import { emptyDerived } from '../support/emptyDerived.ts'
import { loose, type Doc } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

const ORDERS = 30
const SAVERS = 4

describe('a rebuild of a base without derived values', () => {
  let lines: readonly DocID[]
  let orders: readonly DocID[]
  let shop: Booted
  beforeAll(async () => {
    shop = await bootShop()
    await ingest(shop.payload, async ({ newIDs }) => {
      const [customer] = await newIDs('customers', 1)
      orders = await newIDs('orders', ORDERS)
      lines = await newIDs('lines', 2 * ORDERS)
      return {
        customers: [{ id: customer ?? 0 }],
        lines: lines.map((id, n) => ({ id, order: orders[n % ORDERS], price: n })),
        orders: orders.map((id, n) => ({ customer, id, number: `${n}` })),
      }
    })
  })
  afterAll(() => shop.stop())
  beforeEach(() => emptyDerived(shop.payload))

  const desk = () => loose(shop.payload)
  const read = (id?: DocID): Promise<Doc> => desk().read('orders', id ?? 0)

  it('writes each value once, and says which', async () => {
    const written: string[] = []
    const count = await rebuild(shop.payload, {
      onChanged: (changed) =>
        written.push(...changed.map(({ collection, field, id }) => `${collection}:${id} ${field}`)),
    })
    expect(count).toBe(written.length)
    // Each derivation adds its reason to those that a document has.
    const values = written.filter((value) => !value.endsWith(' why')).sort()
    expect(values).toEqual([...new Set(values)])
    expect(values).toEqual(expect.arrayContaining(orders.map((id) => `orders:${id} total`)))
    expect(await verify(shop.payload)).toEqual([])
  })

  it('is right in the end, and fails no save, however many change the same documents meanwhile', async () => {
    const working = { rebuild: true }
    let saves = 0
    const saver = async (at: number) => {
      for (let n = 0; working.rebuild; n++) {
        // A few documents, from both ends: those that are gone over first, and last.
        const which = (n % 5) * (ORDERS - 1) * 0.25
        await desk().update('orders', orders[Math.floor(which)] ?? 0, { number: `${at}.${n}` })
        await desk().update('lines', lines[Math.floor(which)] ?? 0, { price: at * n })
        saves += 2
      }
    }
    const saving = Promise.all(Array.from({ length: SAVERS }, (_, at) => saver(at)))
    for (let n = 0; n < 2; n++) {
      await rebuild(shop.payload)
      await emptyDerived(shop.payload)
    }
    await rebuild(shop.payload)
    working.rebuild = false
    await saving
    expect(saves).toBeGreaterThan(SAVERS)
    expect(await verify(shop.payload)).toEqual([])
    for (const id of orders) {
      const { label, number } = await read(id)
      expect(label).toBe(`Order ${String(number)}`)
    }
  })

  it('does not write over what a save has made of its document that was under way when it was read', async () => {
    const [order] = orders
    let saving: Promise<void> = Promise.resolve()
    await new Promise<void>((isSaved) => {
      saving = inTransaction(shop.payload, async (req) => {
        await desk().update('orders', order ?? 0, { number: 'under way' }, { req })
        isSaved()
        await sleep(500)
      })
    })
    await Promise.all([saving, rebuild(shop.payload)])
    expect(await read(order)).toMatchObject({ label: 'Order under way', number: 'under way' })
    expect(await verify(shop.payload)).toEqual([])
  })
})
