import type { Status } from '../sports/types.ts'

const statuses: readonly Status[] = ['OK', 'DNS', 'DNF', 'DQ', 'NM']

/** The status of a result; one that is not given, or not one, is taken as OK (the select refuses the latter). */
export const statusOf = (value: unknown): Status =>
  statuses.find((status) => status === value) ?? 'OK'
