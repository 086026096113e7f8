import { statuses } from '../../sports/closed.ts'
import { statusOf } from '../../facts/statusOf.ts'
import type { Facts } from '../../facts/values.ts'
import type { Fault } from '../../types.ts'
import { fault } from '../simple.ts'

/** What is no status is never taken for OK. */
export const statusFaults = ({ status }: Facts): Fault[] =>
  statusOf(status) === null ? [fault('status', status, `one of ${statuses.join(', ')}`)] : []
