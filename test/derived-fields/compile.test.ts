import { compile } from '../../plugins/derived-fields/registry/compile.ts'
import type { KeyedDerivation } from '../../plugins/derived-fields/types.ts'

const derivation = (name: string, reads: string, writes: string): KeyedDerivation => ({
  kind: 'keyed',
  name,
  by: 'orders',
  from: { lines: { on: 'order', fields: [reads] } },
  fields: [{ target: 'lines', field: writes, derive: () => new Map() }],
})

describe('compile', () => {
  it('puts a derivation after those whose fields it reads, whatever the order of the declarations', () => {
    const invoice = derivation('invoice', 'taxed', 'printed')
    const tax = derivation('tax', 'price', 'taxed')
    expect(compile([invoice, tax]).keyed.map(({ name }) => name)).toEqual(['tax', 'invoice'])
  })

  it('refuses derivations that feed each other in a circle, and names them', () => {
    const chicken = derivation('chicken', 'egg', 'hen')
    const egg = derivation('egg', 'hen', 'egg')
    expect(() => compile([chicken, egg])).toThrow('chicken → egg → chicken')
  })

  it('refuses two derivations of one name', () => {
    expect(() => compile([derivation('tax', 'a', 'b'), derivation('tax', 'c', 'd')])).toThrow(
      'Two derivations are named "tax"',
    )
  })

  it('knows every derived field of a collection', () => {
    const registry = compile([
      derivation('tax', 'price', 'taxed'),
      { kind: 'own', target: 'lines', fields: ['label'], derive: () => ({}) },
    ])
    expect([...registry.derivedFields('lines')].sort()).toEqual(['label', 'taxed'])
    expect(registry.derivedFields('orders').size).toBe(0)
  })
})
