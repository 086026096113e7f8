import fc from 'fast-check'

import { canonical, same } from '../../plugins/derived-fields/registry/same.ts'

describe('same', () => {
  it('sees no difference between what SQLite and MongoDB store for one value', () => {
    expect(same({ gold: 1, silver: null }, { gold: 1 })).toBe(true)
    expect(same({ status: null, since: null }, null)).toBe(true)
    expect(same(undefined, null)).toBe(true)
    expect(same([{ a: 1, b: 2 }], [{ b: 2, a: 1 }])).toBe(true)
  })

  it('tells 0, false and the empty string from nothing', () => {
    for (const value of [0, false, '']) expect(same(value, null)).toBe(false)
  })

  it('survives a trip through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value)),
      ),
    )
  })
})
