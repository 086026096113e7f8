import type { Declared } from '../../derived-fields/index.ts'
import { localTime } from '../facts/localTime.ts'
import { textOf } from '../facts/values.ts'
import { byNumber } from './roundRule.ts'
import { type Standing, storedStandings } from './standingsOf.ts'

type Event = Declared<'date' | 'heat' | 'standings' | 'status' | 'timeZone'>

/** A heat as it counts for its round. */
export interface Heat {
  /** Those of its results that count: who ran again counts where that was. */
  counting: readonly Standing[]
  /**
   * A few run again while their heat stands, by a decision of the referee (TR 8.4): their marks count, a place among
   * themselves is none.
   */
  marksAlone: boolean
  /** Nobody is still to come. */
  over: boolean
  row: Event
}

/** The heats of a round. Whoever stands in two of them ran again: the later one counts. */
export function heatsOf(events: readonly Event[]): Heat[] {
  const rows = events.toSorted(inOrder)
  const last = new Map(rows.flatMap((row) => storedStandings(row).map(({ who }) => [who, row])))
  const first = new Map(
    rows.toReversed().flatMap((row) => storedStandings(row).map(({ who }) => [who, row])),
  )
  const counting = (row: Event) =>
    storedStandings(row).filter(({ who }) => who === '' || last.get(who) === row)
  const stands = (row: Event) =>
    counting(row).some(({ notRanked, status }) => status === 'OK' && !notRanked)
  return rows.map((row) => ({
    counting: counting(row),
    marksAlone: cameFrom(row, first).some(stands),
    over: isOver(row),
    row,
  }))
}

/** The heats of those who all ran before; none for a heat in which somebody had not. */
function cameFrom(row: Event, first: ReadonlyMap<string, Event>): Event[] {
  const heats = storedStandings(row).flatMap(({ who }) => (who && first.get(who)) || row)
  return heats.includes(row) ? [] : heats
}

const isOver = (row: Event): boolean =>
  textOf(row.status) !== 'live' &&
  storedStandings(row).length > 0 &&
  storedStandings(row).every(({ status, value }) => status !== 'OK' || value !== null)

const inOrder = (a: Event, b: Event): number =>
  dayOf(a).localeCompare(dayOf(b), 'en') || byNumber(a, b)

const dayOf = ({ date, timeZone }: Event): string =>
  localTime(textOf(date), textOf(timeZone))?.date ?? ''
