import type { QueryBounds } from './bounds.ts'
import { refuse } from './refuse.ts'

/** Which rows of a list are asked for, as a client says it. */
export interface Page {
  limit?: unknown
  page?: unknown
  pagination?: unknown
}

/** Rows of a list that names no limit: Payload's own default. */
const DEFAULT_LIMIT = 10

/** How many rows a page of a list may have. Without pages, and with a limit of 0, Payload gives all there are. */
export function rowsOf({ limit, page, pagination }: Page, bounds: QueryBounds): number {
  const most = whole('limit', limit, 0) ?? (pagination === false ? 0 : DEFAULT_LIMIT)
  const rows = most === 0 ? Infinity : most
  if (rows > bounds.limit)
    refuse('limit', most === 0 ? 'all there are' : most, `1 to ${bounds.limit}`)
  const reached = rows * (whole('page', page, 1) ?? 1)
  if (reached > bounds.reach)
    refuse('page', page, `pages up to row ${bounds.reach}: narrow the list with where`)
  return rows
}

/** A whole number that a client has sent; null where it sent none. */
export function whole(name: string, sent: unknown, least: number): null | number {
  if (sent === undefined || sent === null) return null
  if (typeof sent === 'number' && Number.isSafeInteger(sent) && sent >= least) return sent
  return refuse(name, sent, `a whole number from ${least}`)
}
