import { ofTheDesk, ofThePublic } from '../../../collections/queries/bounds.ts'
import { type Page, rowsOf } from '../../../collections/queries/rowsOf.ts'

const asked = (page: Page, bounds = ofThePublic) => {
  try {
    return rowsOf(page, bounds)
  } catch (err) {
    return (err as Error).message
  }
}

describe('the rows of a list', () => {
  it.each<[Page, number]>([
    [{}, 10],
    [{ limit: null, page: null }, 10],
    [{ limit: 100, page: 100 }, 100],
    [{ limit: 50, pagination: false }, 50],
  ])('asked for with %j are %i', (page, rows) => expect(asked(page)).toBe(rows))

  it.each<[Page, string]>([
    [{ limit: 0 }, 'limit: read “all there are”, expected 1 to 100.'],
    [{ pagination: false }, 'limit: read “all there are”, expected 1 to 100.'],
    [{ limit: 101 }, 'limit: read “101”, expected 1 to 100.'],
    [{ limit: 1e9 }, 'limit: read “1000000000”, expected 1 to 100.'],
    [{ limit: -1 }, 'limit: read “-1”, expected a whole number from 0.'],
    [{ limit: 1.5 }, 'limit: read “1.5”, expected a whole number from 0.'],
    [{ limit: Infinity }, 'limit: read “null”, expected a whole number from 0.'],
    [{ limit: 'ten' }, 'limit: read “ten”, expected a whole number from 0.'],
    [{ limit: '' }, 'limit: read “”, expected a whole number from 0.'],
    [{ limit: [5] }, 'limit: read “[5]”, expected a whole number from 0.'],
    [{ page: 0 }, 'page: read “0”, expected a whole number from 1.'],
    [{ page: -3 }, 'page: read “-3”, expected a whole number from 1.'],
    [{ page: 'two' }, 'page: read “two”, expected a whole number from 1.'],
    [
      { page: 1001 },
      'page: read “1001”, expected pages up to row 10000: narrow the list with where.',
    ],
  ])('are refused for %j: %s', (page, message) => expect(asked(page)).toBe(message))

  it('are all there are for the desk, which must say a number all the same', () => {
    expect(asked({ limit: 0 }, ofTheDesk)).toBe(Infinity)
    expect(asked({ pagination: false }, ofTheDesk)).toBe(Infinity)
    expect(asked({ limit: 20_000, page: 50 }, ofTheDesk)).toBe(20_000)
    expect(asked({ limit: -1 }, ofTheDesk)).toContain('expected a whole number')
  })
})
