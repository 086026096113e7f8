import { holdersOf, type RecordEntry } from '../../../../plugins/results/index.ts'

type ID = number | string

/** When an event began, by the clock of its place: `2024-06-12T22:05`, or its day alone. */
type Starts = ReadonlyMap<string, null | string>

/**
 * Who held a record when an event began, all of them: neither what was set in the event nor what came after. `starts` knows of
 * the events of that day; a mark from elsewhere on the same day is not known to have been before.
 */
export function recordBefore(
  history: readonly RecordEntry[],
  event: { id: ID; localStart: null | string },
  starts: Starts,
): RecordEntry[] {
  const here = history.findIndex((entry) => isOf(entry, event.id))
  const before =
    here >= 0 ? history.slice(0, here) : history.filter((entry) => cameFirst(entry, event, starts))
  return holdersOf(before)
}

/** Events of its own day in which a record was set: whether they came first is to be asked. */
export const sameDayEvents = (
  history: readonly RecordEntry[],
  { id, localStart }: { id: ID; localStart: null | string },
): ID[] =>
  history.flatMap((entry) =>
    entry.event !== null && !isOf(entry, id) && entry.date === dayOf(localStart)
      ? [entry.event]
      : [],
  )

function cameFirst(
  { date, event: set }: RecordEntry,
  { localStart }: { localStart: null | string },
  starts: Starts,
): boolean {
  const day = dayOf(localStart)
  // Of an event without a day nothing is known to have come after.
  if (day === null || date < day) return true
  const start = starts.get(String(set))
  return date === day && Boolean(start && localStart && start < localStart)
}

const isOf = ({ event }: RecordEntry, id: ID) => event !== null && String(event) === String(id)

const dayOf = (localStart: null | string) => localStart?.slice(0, 10) ?? null
