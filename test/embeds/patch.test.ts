import fc from 'fast-check'

import { applyPatch } from '../../plugins/embeds/patch/applyPatch.ts'
import { patchOf } from '../../plugins/embeds/patch/patchOf.ts'
import { sumOf } from '../../plugins/embeds/patch/sumOf.ts'

/** JSON as it comes over a line. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
/** A table of which some rows change, come, go and move. */
const table = fc.record({
  event: fc.constant({ name: 'Final', 'a/b~c': 1 }),
  rows: fc.array(
    fc.record(
      { flags: fc.array(fc.constantFrom('PB', 'SB')), mark: fc.string(), place: fc.nat(9) },
      { requiredKeys: ['place'] },
    ),
    { maxLength: 8 },
  ),
})

describe('a patch of a view', () => {
  it.each([
    ['of anything', json],
    ['of a table', table as fc.Arbitrary<unknown>],
  ])('%s makes the last whole view, one patch after the other', (_name, view) => {
    fc.assert(
      fc.property(fc.array(view, { minLength: 2, maxLength: 6 }), ([first, ...later]) => {
        let before = first
        let held = first
        for (const after of later) {
          const frozen = JSON.stringify(held)
          const made = applyPatch(held, patchOf(before, after))
          expect(made).toEqual(after)
          expect(sumOf(made)).toBe(sumOf(after))
          expect(JSON.stringify(held)).toBe(frozen)
          before = after
          held = made
        }
      }),
    )
  })

  it('says only what differs', () => {
    const row = (name: string, mark: string) => ({ mark, name })
    const [a, b, c] = [row('a', '1'), row('b', '2'), row('c', '3')]
    expect(patchOf({ rows: [a, b] }, { rows: [a, row('b', '1.9')] })).toEqual([
      { op: 'replace', path: '/rows/1/mark', value: '1.9' },
    ])
    expect(patchOf([a, c], [a, b, c])).toEqual([{ op: 'add', path: '/1', value: b }])
    expect(patchOf([a, b, c], [c])).toEqual([
      { op: 'remove', path: '/0' },
      { op: 'remove', path: '/0' },
    ])
    expect(patchOf({ 'x/y~z': 1 }, {})).toEqual([{ op: 'remove', path: '/x~1y~0z' }])
    expect(patchOf(null, { mark: null })).toEqual([
      { op: 'replace', path: '', value: { mark: null } },
    ])
    expect(patchOf(a, a)).toEqual([])
  })

  it('has a sum that knows no order of fields, and tells views apart', () => {
    expect(sumOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(sumOf({ b: [{ d: 3, c: 2 }], a: 1 }))
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = patchOf(a, b).length === 0
        expect(sumOf(a) === sumOf(b)).toBe(same)
      }),
    )
  })
})
