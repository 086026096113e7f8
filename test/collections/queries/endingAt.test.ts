import fc from 'fast-check'

import { endingAt } from '../../../collections/queries/endingAt.ts'

const listOf = (totalDocs: number, limit: number, page: number) => {
  const totalPages = Math.ceil(totalDocs / limit)
  const hasNextPage = page < totalPages
  return {
    hasNextPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    totalDocs,
    totalPages,
  }
}
const upTo = (most: number) => fc.integer({ max: most, min: 1 })

it('is what a list of so many rows would be, whatever page of it is asked for', () => {
  fc.assert(
    fc.property(upTo(50_000), upTo(20_000), upTo(100), upTo(300), (rows, end, limit, page) => {
      expect(endingAt(end, listOf(rows, limit, page))).toEqual(
        listOf(Math.min(rows, end), limit, page),
      )
    }),
  )
})

it('leaves a list without pages its documents', () => {
  expect(endingAt(10, { totalDocs: 12 })).toEqual({ totalDocs: 10 })
})
