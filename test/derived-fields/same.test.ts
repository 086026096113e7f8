import fc from 'fast-check'

import { same } from '../../plugins/derived-fields/registry/same.ts'
import { canonical } from '../support/canonical.ts'

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

  it('takes a day that is a Date for what it is written as', () => {
    const day = new Date('2024-06-12T00:00:00Z')
    expect(same(day, '2024-06-12T00:00:00.000Z')).toBe(true)
    expect(same({ day: '2024-06-13T00:00:00.000Z' }, { day })).toBe(false)
  })

  it('survives a trip through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(same(JSON.parse(JSON.stringify(value)), value)).toBe(true),
      ),
    )
  })

  it('says what two texts in one order of keys would say, but for what is empty', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) =>
        expect(same(a, b)).toBe(canonical(a) === canonical(b)),
      ),
      { numRuns: 500 },
    )
  })
})
