import fc from 'fast-check'

import { idsOf } from '../../plugins/derived-fields/registry/idsOf.ts'

describe('idsOf', () => {
  it('finds the id in every form a relationship takes', () => {
    expect(idsOf(7)).toEqual([7])
    expect(idsOf({ id: 7, name: 'populated' })).toEqual([7])
    expect(idsOf([7, { id: 8 }])).toEqual([7, 8])
    expect(idsOf({ relationTo: 'athletes', value: { id: 'abc' } })).toEqual(['abc'])
    expect(idsOf(null)).toEqual([])
  })

  it('gives the same ids populated or not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1 })), (ids) => {
        expect(idsOf(ids.map((id) => ({ id })))).toEqual(idsOf(ids))
      }),
    )
  })
})
