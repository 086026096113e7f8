import { changesSince, settle, type Change } from '../../plugins/derived-fields/index.ts'
import { dirty } from '../../plugins/derived-fields/registry/dirty.ts'
import type { Booted } from '../support/boot.ts'
import { loose, slug } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

const SAVES = 7

describe('the feed of changes', () => {
  let shop: Booted

  beforeAll(async () => {
    shop = await bootShop()
    for (let n = 0; n < SAVES; n++)
      await loose(shop.payload).create('customers', { name: `Customer ${n}` })
    await settle(shop.payload)
  })
  afterAll(() => shop.stop())

  const places = (changes: readonly Change[]) => changes.map(({ seq }) => seq)

  it.each([1, 2, 3, 500])('is read in order and whole, %i at a time', async (size) => {
    const all: Change[] = []
    for (let page: Change[] | null = null; page === null || page.length > 0;) {
      page = await changesSince(shop.payload, all.at(-1)?.seq ?? 0, size)
      expect(page.length).toBeLessThanOrEqual(size)
      all.push(...page)
    }
    expect(places(all)).toEqual(Array.from({ length: SAVES }, (_, n) => n + 1))
  })

  it('tells nobody of what waits to be derived, however far back they look', async () => {
    await shop.payload.db.create({
      collection: slug('changes'),
      data: {
        dirty: [dirty('of a version to come', '1')],
        doc: '',
        keys: ['customers:1'],
        operation: 'update',
        seq: 0,
        slug: 'customers',
      },
    })
    expect(places(await changesSince(shop.payload, -500))).toEqual(
      places(await changesSince(shop.payload, 0)),
    )
  })
})
