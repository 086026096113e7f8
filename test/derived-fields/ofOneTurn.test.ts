import { ofOneTurn } from '../../plugins/derived-fields/drain/ofOneTurn.ts'
import { APART, WAITS } from '../../plugins/derived-fields/drain/places.ts'
import { crowd, dirty } from '../../plugins/derived-fields/registry/dirty.ts'

const apart = (keys: number) => ({
  dirty: Array.from({ length: keys }, (_, n) => dirty('total', n)),
  seq: APART,
})
const all = { after: null, collection: 'readers', derivation: 'names', value: 7 }
const crowded = { dirty: [crowd(all)], seq: APART }

describe('what is settled apart in one turn', () => {
  it.each([
    ['small pages together', [3, 3, 3], [3, 3, 3]],
    ['as many as make a page', [4, 4, 4, 1], [4, 4]],
    ['a large one alone', [10, 1], [10]],
    ['one that is too large, all the same', [30, 1], [30]],
  ])('is %s', (_, given, taken) => {
    expect(ofOneTurn(given.map(apart), 10).map((row) => row.dirty.length)).toEqual(taken)
  })

  it('is a crowd alone, in its place', () => {
    expect(ofOneTurn([crowded, apart(1)], 10)).toEqual([crowded])
    expect(ofOneTurn([apart(1), crowded, apart(1)], 10)).toEqual([apart(1)])
  })

  it('leaves changes that wait for a round together', () => {
    const rows = [12, 12].map((keys) => ({ ...apart(keys), seq: WAITS }))
    expect(ofOneTurn(rows, 10)).toEqual(rows)
  })
})
