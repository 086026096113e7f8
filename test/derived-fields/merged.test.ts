import type { KeyedDerivation, Source } from '../../plugins/derived-fields/index.ts'
import { merged } from '../../plugins/derived-fields/registry/merged.ts'

const lines = (fields: readonly string[], on = 'order'): Record<string, Source> => ({
  lines: { fields, on },
  orders: { fields: [], on: 'id' },
})

const derivation = (
  name: string,
  from: Record<string, Source>,
  by = 'orders',
): KeyedDerivation => ({
  by,
  fields: [{ derive: () => new Map(), field: name, target: 'orders' }],
  from,
  kind: 'keyed',
  name,
})

const names = (derivations: readonly KeyedDerivation[]) => derivations.map(({ name }) => name)

describe('merged', () => {
  it('reads once what several derive of the same rows, and derives in their order', () => {
    const [one, ...others] = merged([
      derivation('total', lines(['price'])),
      derivation('weight', lines(['kilos', 'price'])),
    ])
    expect(others).toEqual([])
    expect(one?.name).toBe('total, weight')
    expect(one?.fields.map(({ field }) => field)).toEqual(['total', 'weight'])
    expect(one?.from.lines).toEqual({ fields: ['price', 'kilos'], on: 'order' })
  })

  it('adds the rows that only one of them reads', () => {
    const parcels: Source = { at: 'code', fields: ['size'], via: 'codes' }
    const [one] = merged([
      derivation('total', lines(['price'])),
      derivation('size', { orders: { fields: ['codes'], on: 'id' }, parcels }),
    ])
    expect(one?.from).toEqual({
      lines: { fields: ['price'], on: 'order' },
      orders: { fields: ['codes'], on: 'id' },
      parcels,
    })
  })

  it('comes where the last of them is that reads what another derives', () => {
    const spent = derivation(
      'spent',
      { orders: { fields: ['total'], on: 'customer' } },
      'customers',
    )
    const total = derivation('total', lines(['price']))
    const rank = derivation('rank', { ...lines([]), orders: { fields: ['spent'], on: 'id' } })
    const weight = derivation('weight', lines(['kilos']))
    expect(names(merged([total, spent, rank, weight]))).toEqual(['spent', 'total, rank, weight'])
    expect(names(merged([total, spent, weight]))).toEqual(['total, weight', 'spent'])
  })

  it('keeps apart what has other keys, finds its rows otherwise, or does not need its key', () => {
    const apart = [
      derivation('total', lines(['price'])),
      derivation('spent', lines(['price']), 'customers'),
      derivation('returned', lines(['price'], 'returnOf')),
      derivation('orphans', { lines: { fields: [], on: 'order' } }),
    ]
    expect(names(merged(apart))).toEqual(names(apart))
  })

  it('keeps apart what writes that by which the other finds its rows', () => {
    const parcels: Source = { at: 'code', fields: ['size'], via: 'codes' }
    const apart = [
      derivation('codes', { orders: { fields: [], on: 'id' } }),
      derivation('size', { orders: { fields: ['codes'], on: 'id' }, parcels }),
    ]
    expect(names(merged(apart))).toEqual(['codes', 'size'])
  })
})
