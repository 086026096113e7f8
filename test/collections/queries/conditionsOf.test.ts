import fc from 'fast-check'
import { APIError } from 'payload'

import { ofTheDesk, ofThePublic } from '../../../collections/queries/bounds.ts'
import { conditionsOf } from '../../../collections/queries/conditionsOf.ts'

const read = (where: unknown) => conditionsOf(where, ofThePublic)
const refusal = (where: unknown): string => {
  try {
    read(where)
    return 'taken'
  } catch (err) {
    if (err instanceof APIError) return `${err.status} ${err.message}`
    throw err
  }
}

const one = { name: { equals: 'Kerr' } }
const nested = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ and: [inner] }), one)

describe('what a where asks', () => {
  it('is found in branches, and through lists of other documents', () => {
    const where = {
      AND: [
        { rank: { less_than: 4 } },
        { or: [one, { results: { contains: { mark: { in: ['a'] } } } }] },
      ],
    }
    expect(read(where)).toEqual([
      { operator: 'less_than', path: 'rank', value: 4 },
      { operator: 'equals', path: 'name', value: 'Kerr' },
      { operator: 'in', path: 'results.mark', value: ['a'] },
    ])
  })

  /** Fixed: SQLite ends at 1,000 of them, and the desk was told that something went wrong. */
  it('counts each word that is looked for', () => {
    const words = (count: number) => ({ name: { like: Array(count).fill('a').join(' ') } })
    expect(read(words(ofThePublic.conditions - 1))).toHaveLength(1)
    expect(refusal(words(ofThePublic.conditions))).toMatch(/^400 .*50 conditions/)
    expect(() => conditionsOf(words(900), ofTheDesk)).toThrow('900 conditions')
  })

  it.each([[undefined], [null], ['']])('is nothing where %p is sent', (where) => {
    expect(read(where)).toEqual([])
  })

  it.each([
    ['a list', [one], 'expected where[field]'],
    ['a number', 5, 'expected where[field]'],
    ['a value without an operator', { name: 'Kerr' }, 'expected where[name][operator]=value'],
    ['nothing of a field', { name: null }, 'expected where[name][operator]=value'],
    ['a list of operators', { name: [one] }, 'expected where[name][operator]=value'],
    ['an unknown operator', { name: { is: 1 } }, 'expected an operator'],
    ['MongoDB’s own', { name: { $gt: '' } }, 'expected an operator'],
    ['branches that are no list', { or: one }, 'expected a list'],
    ['no branches', { and: null }, 'expected a list'],
    ['a branch that is text', { or: ['x'] }, 'expected'],
    ['branches without an end', nested(100_000), 'in one another at most'],
    ['thousands of branches', { or: Array.from({ length: 5_000 }, () => one) }, '50 conditions'],
    ['thousands of empty ones', { or: Array.from({ length: 5_000 }, () => ({})) }, '50 conditions'],
    ['thousands of values', { id: { in: Array.from({ length: 5_000 }, String) } }, '100 at most'],
  ])('is told off for %s', (_, where, expected) => {
    expect(refusal(where)).toMatch(/^400 where: read “/)
    expect(refusal(where)).toContain(expected)
    expect(refusal(where).length).toBeLessThan(250)
  })

  it('counts thousands of values that commas part', () => {
    expect(refusal({ id: { in: Array.from({ length: 5_000 }, String).join(',') } })).toContain(
      '100 at most',
    )
  })

  it('is read or told off, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (where) =>
        expect(refusal(where)).toMatch(/^(taken|400 where: )/),
      ),
    )
  })
})
