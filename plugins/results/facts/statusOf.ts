import { statuses, wordOf, type Status } from '../sports/closed.ts'

/** The status of a result: OK where none is given; null, never OK, where it is none that we know. */
export const statusOf = (value: unknown): null | Status =>
  value === undefined || value === null || value === '' ? 'OK' : (wordOf(statuses, value) ?? null)
