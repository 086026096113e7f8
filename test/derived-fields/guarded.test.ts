import { guarded } from '../../plugins/derived-fields/hooks/guarded.ts'
import { compile } from '../../plugins/derived-fields/registry/compile.ts'
import { derivations } from './shop.ts'

const registry = compile(derivations)

/** What is written, from what is stored and what a client sent. */
const guard = (collection: string, data: Record<string, unknown>, stored = {}): unknown =>
  guarded(registry, collection, data, stored, stored)

describe('guarded', () => {
  it('puts the stored value back over what a client sent', () => {
    const stored = { id: 1, number: 'A1', total: 1200 }
    expect(guard('orders', { number: 'A1', total: 0 }, stored)).toMatchObject({ total: 1200 })
  })

  it('does not let a client give a new document a derived value', () => {
    expect(guard('orders', { number: 'A1', total: 99 })).not.toHaveProperty('total')
  })

  it('computes what is derived from the document itself', () => {
    expect(guard('orders', { number: 'A1' })).toMatchObject({ label: 'Order A1' })
  })

  it('empties the values of a key that the document leaves', () => {
    const stored = { id: 5, order: 1, price: 10, share: 50, why: { share: '10 of 20' } }
    expect(guard('lines', { order: 2, price: 10 }, stored)).toMatchObject({
      share: null,
      why: null,
    })
    expect(guard('lines', { order: 1, price: 11 }, stored)).toMatchObject({
      share: 50,
      why: { share: '10 of 20' },
    })
  })
})
