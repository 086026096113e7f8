import { crowd, dirty, readCrowd, readDirty } from '../../plugins/derived-fields/registry/dirty.ts'

describe('a piece of work', () => {
  it.each([7, '665f00000000000000000001', 'a|b', ''])(
    'is of a key, %j, whatever that holds',
    (id) => {
      const item = dirty('total', id)
      expect(readDirty(item)).toEqual({ derivation: 'total', id: String(id) })
      expect(readCrowd(item)).toBeNull()
    },
  )

  it.each([
    { after: null, collection: 'readers', derivation: 'names', value: 7 },
    { after: '665f00000000000000000001', collection: 'shelves', derivation: 'a|b', value: 'x|"y' },
  ])('or of all keys that name a value: %j', (one) => {
    expect(readCrowd(crowd(one))).toEqual(one)
  })
})
