/** What Payload says of a list's length, as far as it depends on it. */
export interface Counted {
  hasNextPage?: boolean
  limit?: number
  nextPage?: null | number
  page?: null | number
  totalDocs: number
  totalPages?: number
}

/** The same list, if it ended at a row: MongoDB knows how many there are of all without counting them. */
export function endingAt<T extends Counted>(row: number, list: T): T {
  const { limit, page, totalDocs } = list
  if (totalDocs <= row) return list
  if (!limit || !page) return { ...list, totalDocs: row }
  const totalPages = Math.ceil(row / limit)
  const hasNextPage = page < totalPages
  return {
    ...list,
    hasNextPage,
    nextPage: hasNextPage ? page + 1 : null,
    totalDocs: row,
    totalPages,
  }
}
