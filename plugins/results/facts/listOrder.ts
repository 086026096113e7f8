import { unrankedWords, wordOf, type Status } from '../sports/closed.ts'
import { statusOf } from './statusOf.ts'
import { numberOf, textOf } from './values.ts'

/** What decides where a result stands in a list of its event. */
interface Listed {
  abandoned?: unknown
  lane?: unknown
  notRanked?: unknown
  order?: unknown
  rank?: unknown
  status?: unknown
}

/**
 * Where a result stands in the list of its event: placed first; then who is still to come, who is not ranked, NM, DNF,
 * DQ and DNS, each by lane or starting order. Of itself alone, so that no other result moves with it.
 */
export const listOrder = (listed: Listed): number =>
  numberOf(listed.rank) ??
  below(groupOf(listed)) * STEP +
    Math.min(numberOf(listed.lane) ?? numberOf(listed.order) ?? STEP, STEP - 1)

type Group = Status | 'notRanked'

const BELOW = {
  OK: 1,
  notRanked: 2,
  NM: 3,
  DNF: 4,
  DQ: 5,
  DNS: 6,
} as const satisfies Record<Group, number>
/** Behind all: what was stored is no status. */
const UNKNOWN = 7
const STEP = 10_000

const below = (group: Group | null): number => (group ? BELOW[group] : UNKNOWN)

function groupOf({ abandoned, notRanked, status }: Listed): Group | null {
  const known = statusOf(status)
  if (known === 'OK' && textOf(abandoned) !== '') return 'DNF'
  return known === 'OK' && wordOf(unrankedWords, notRanked) ? 'notRanked' : known
}
