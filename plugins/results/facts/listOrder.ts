import { statusOf } from './statusOf.ts'
import { numberOf } from './values.ts'

/** What decides where a result stands in a list of its event. */
interface Listed {
  lane?: unknown
  order?: unknown
  rank?: unknown
  status?: unknown
}

/**
 * Where a result stands in the list of its event: placed first; then who is still to come, NM, DNF, DQ and DNS, each by
 * lane or starting order. Of itself alone, so that no other result moves with it.
 */
export const listOrder = ({ lane, order, rank, status }: Listed): number =>
  numberOf(rank) ??
  (BELOW.indexOf(statusOf(status)) + 1) * STEP +
    Math.min(numberOf(lane) ?? numberOf(order) ?? STEP, STEP - 1)

const BELOW = ['OK', 'NM', 'DNF', 'DQ', 'DNS']
const STEP = 10_000
