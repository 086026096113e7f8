import type { CollectionConfig } from 'payload'

import { verify } from '../../plugins/derived-fields/index.ts'
import { inTransaction } from '../../plugins/transactions/index.ts'
import type { Booted } from '../support/boot.ts'
import { loose, slug, type ID, type Loose } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'
import { shop as collections } from './shop.ts'

/** A hook of the shop's own that a test may set. */
let inLines: (doc: Record<string, unknown>) => void = () => undefined

const withHook = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'lines'
    ? {
        ...collection,
        hooks: {
          afterChange: [({ doc }: { doc: Record<string, unknown> }) => inLines(doc)],
          afterDelete: [({ doc }: { doc: Record<string, unknown> }) => inLines(doc)],
        },
      }
    : collection

/** Where an order may stand populated. */
const shelves: CollectionConfig = {
  slug: 'shelves',
  fields: [
    { name: 'any', type: 'relationship', relationTo: [slug('orders'), slug('customers')] },
    {
      name: 'rows',
      type: 'array',
      fields: [{ name: 'order', type: 'relationship', relationTo: slug('orders') }],
    },
    {
      name: 'parts',
      type: 'group',
      fields: [{ name: 'of', type: 'relationship', relationTo: slug('orders') }],
    },
  ],
}

describe('whatever door a change comes through', () => {
  let shop: Booted
  let desk: Loose
  beforeAll(async () => {
    shop = await bootShop({
      collections: [...collections.map(withHook), shelves],
      follow: ['shelves'],
    })
    desk = loose(shop.payload)
  })
  afterAll(() => shop.stop())
  afterEach(async () => {
    inLines = () => undefined
    expect(await verify(shop.payload)).toEqual([])
  })

  const order = async (...prices: number[]) => {
    const { id } = await desk.create('orders', {})
    const lines: ID[] = []
    for (const price of prices) lines.push((await desk.create('lines', { order: id, price })).id)
    return { id, lines: lines as [ID, ...ID[]] }
  }
  const total = async (id: ID) => (await desk.read('orders', id)).total
  const offered = async (id: ID) => (await desk.read('customers', id)).offered

  describe('a version restored', () => {
    it('brings its facts back, and what follows from them today', async () => {
      const { id, lines } = await order(10, 30)
      await desk.update('lines', lines[0], { price: 70 })
      const [first] = await desk.versions('lines', lines[0])
      await desk.update('lines', lines[1] as ID, { price: 90 })

      expect(await desk.restore('lines', first?.id as ID)).toMatchObject({ price: 10, share: 10 })
      expect(await total(id)).toBe(100)
    })

    it('counts for the order it moves back to, and for the one it leaves', async () => {
      const from = await order(10)
      const to = await order(5)
      await desk.update('lines', from.lines[0], { order: to.id })
      const [first] = await desk.versions('lines', from.lines[0])
      await desk.restore('lines', first?.id as ID)
      expect([await total(from.id), await total(to.id)]).toEqual([10, 5])
    })
  })

  describe('drafts', () => {
    const publish = { _status: 'published' }

    it('are no facts until they are published, nor after they are taken back', async () => {
      const { id: customer } = await desk.create('customers', {})
      const { id } = await desk.create('offers', { customer, worth: 10 }, { draft: true })
      expect(await offered(customer)).toBe(0)

      expect(await desk.update('offers', id, publish)).toMatchObject({ best: true })
      await desk.update('offers', id, { worth: 50 }, { draft: true })
      expect(await offered(customer)).toBe(10)
      await desk.update('offers', id, { worth: 50, ...publish })
      expect(await offered(customer)).toBe(50)

      expect(await desk.update('offers', id, { _status: 'draft' })).toMatchObject({ best: null })
      expect(await offered(customer)).toBe(0)
      expect(await desk.read('offers', id)).toMatchObject({ best: null, why: null })
    })

    it('that move a document count for the customer it leaves when they are published', async () => {
      const { id: from } = await desk.create('customers', {})
      const { id: to } = await desk.create('customers', {})
      const { id } = await desk.create('offers', { customer: from, worth: 10, ...publish })
      await desk.update('offers', id, { customer: to }, { draft: true })
      expect([await offered(from), await offered(to)]).toEqual([10, 0])
      await desk.update('offers', id, { customer: to, ...publish })
      expect([await offered(from), await offered(to)]).toEqual([0, 10])
    })

    it('and versions do not bring back the derived values of their own day', async () => {
      const { id: customer } = await desk.create('customers', {})
      const offer = await desk.create('offers', { customer, worth: 10, ...publish })
      expect(offer).toMatchObject({ best: true })
      await desk.create('offers', { customer, worth: 20, ...publish })
      expect(await desk.read('offers', offer.id)).toMatchObject({ best: false })

      // Saved from its latest version, which was the best when it was made.
      expect(await desk.update('offers', offer.id, { ...publish })).toMatchObject({ best: false })
      const [first] = await desk.versions('offers', offer.id)
      expect(await desk.restore('offers', first?.id as ID)).toMatchObject({ best: false })
    })
  })

  describe('the trash', () => {
    it('holds no facts, and what lies in it has no derived values', async () => {
      const { id, lines } = await order(10, 30)
      const deletedAt = new Date().toISOString()
      expect(await desk.update('lines', lines[0], { deletedAt })).toMatchObject({ share: null })
      expect(await total(id)).toBe(30)
      const back = await desk.update('lines', lines[0], { deletedAt: null }, { trash: true })
      expect(back).toMatchObject({ share: 25 })
      expect(await total(id)).toBe(40)
    })

    it('may be filled and emptied by the dozen', async () => {
      const { id, lines } = await order(1, 2, 3)
      const all = { id: { in: lines } }
      await desk.updateAll('lines', all, { deletedAt: new Date().toISOString() })
      expect(await total(id)).toBe(0)
      await desk.updateAll('lines', all, { deletedAt: null }, { trash: true })
      expect(await total(id)).toBe(6)
      await desk.remove('lines', { id: { in: lines.slice(1) } })
      expect(await total(id)).toBe(1)
    })
  })

  describe('a deletion', () => {
    it('counts although its answer is narrowed by select', async () => {
      const { id, lines } = await order(10, 30, 60)
      const gone = await desk.removeByID('lines', lines[0], { select: { note: true } })
      expect(gone).not.toHaveProperty('order')
      expect(await total(id)).toBe(90)
      await desk.remove('lines', { id: { in: lines.slice(1, 2) } }, { select: { note: true } })
      expect(await total(id)).toBe(60)
    })

    it('of what others hang on leaves them without its values', async () => {
      const { id, lines } = await order(10, 30)
      await desk.removeByID('orders', id)
      for (const line of lines)
        expect(await desk.read('lines', line)).toMatchObject({ share: null, why: null })
    })
  })

  describe('a bulk change', () => {
    it('answers with fresh values, for every document of it', async () => {
      const { lines } = await order(1, 2, 3)
      const { docs } = await desk.updateAll('lines', { id: { in: lines } }, { price: 5 })
      expect(docs).toHaveLength(3)
      for (const doc of docs) expect(doc).toMatchObject({ share: 33, why: { share: '5 of 15' } })
    })

    it('that fails for one document, after that was written, counts for what was written', async () => {
      const { id, lines } = await order(1, 2, 3)
      inLines = (doc) => {
        if (doc.id === lines[1]) throw new Error('no')
      }
      const { docs, errors } = await desk.updateAll('lines', { id: { in: lines } }, { price: 5 })
      expect([docs.length, errors.length]).toEqual([2, 1])
      const stored = await Promise.all(lines.map((line) => desk.read('lines', line)))
      const sum = stored.reduce((all, { price }) => all + Number(price), 0)
      expect(await total(id)).toBe(sum)

      await desk.remove('lines', { id: { in: lines } })
      expect(await total(id)).toBe((await desk.count('lines', { order: { equals: id } })) * 5)
    })
  })

  it('answers with fresh values wherever a document stands populated', async () => {
    const { id, lines } = await order(10)
    const answer = await desk.update('lines', lines[0], { price: 70 }, { depth: 2 })
    expect(answer).toMatchObject({ order: { total: 70 }, share: 100 })
    expect(
      await desk.update('lines', lines[0], { price: 75 }, { select: { share: true } }),
    ).toEqual({
      id: lines[0],
      share: 100,
    })

    const shelf = await inTransaction(shop.payload, async (req) => {
      await desk.update('lines', lines[0], { price: 80 }, { req })
      const where = {
        any: { relationTo: 'orders', value: id },
        parts: { of: id },
        rows: [{ order: id }],
      }
      return desk.create('shelves', where, { depth: 1, req })
    })
    expect(shelf).toMatchObject({
      any: { value: { total: 80 } },
      parts: { of: { total: 80 } },
      rows: [{ order: { total: 80 } }],
    })
  })
})
