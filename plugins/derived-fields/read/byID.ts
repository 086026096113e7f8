import type { Row } from '../types.ts'

/** The order in which a database gives documents by their ids. */
export const byID = (a: Row, b: Row): number =>
  typeof a.id === 'number' ? a.id - Number(b.id) : a.id < b.id ? -1 : 1
