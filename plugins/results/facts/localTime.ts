import { isDay } from '../checks/days.ts'

/** When a race starts, where it is raced. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  date: string
  /** Milliseconds since 1970. Null where only the day is known, or a clock of which nobody knows the zone. */
  instant: null | number
  /** Since midnight; null: only the day is known. */
  minutes: null | number
}

/**
 * A date as it is written, on the clock of its venue. The day is the one where it is raced, since an evening in Eugene
 * is already tomorrow in Greenwich:
 *
 * - `2024-06-12`: a day whose hour nobody knows; no zone moves it
 * - `2024-06-12T22:05`: the venue's clock
 * - `2024-06-12T22:05:00+02:00`: the venue's clock as well, and how far it is from Greenwich
 * - `2024-06-12T20:05:00.000Z`: a moment, to be read on the venue's clock
 *
 * @param timeZone IANA name; empty: not known, and a moment is read in UTC
 */
export function localTime(written: string, timeZone: string): LocalTime | null {
  const read = partsOf(written)
  if (!read) return null
  const { date, minutes, offset } = read
  if (minutes === null) return { date, instant: null, minutes }
  if (offset === null) return { date, instant: instantOf(date, minutes, timeZone), minutes }
  const instant = utc(date, minutes) - (offset === 'Z' ? 0 : offset) * MINUTE
  if (offset !== 'Z') return { date, instant, minutes }
  return { ...onClock(instant, timeZone), instant }
}

/** `22:05` */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** How local times sort as text, whatever they were written as: `2024-06-12`, `2024-06-12T22:05`. */
export const sortable = ({ date, minutes }: LocalTime): string =>
  minutes === null ? date : `${date}T${clockOf(minutes)}`

/** The text of a date as it is stored: a moment in UTC, an offset with its colon. What is no date stays as it was sent. */
export function storedTime<T>(sent: T): string | T {
  const text: string | T = sent instanceof Date ? sent.toISOString() : sent
  if (typeof text !== 'string') return text
  const trimmed = text.trim()
  const { offset } = SHAPE.exec(trimmed)?.groups ?? {}
  if (offset === undefined || partsOf(trimmed) === null) return trimmed
  if (offset.toUpperCase() === 'Z') return new Date(trimmed).toISOString()
  return `${trimmed.slice(0, -offset.length)}${offset.slice(0, 3)}:${offset.slice(-2)}`
}

/** `2024-06-12` of a day that was sent with an hour: the one that stands there. */
export function dayWritten<T>(sent: T): string | T {
  const text = storedTime(sent)
  const read = typeof text === 'string' ? partsOf(text) : null
  return read ? read.date : text
}

const MINUTE = 60_000

const SHAPE =
  /^(?<day>\d{4}-\d{2}-\d{2})(T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(:[0-5]\d(\.\d{1,9})?)?(?<offset>Z|[+-](0\d|1[0-4]):?[0-5]\d)?)?$/i

interface Parts {
  date: string
  minutes: null | number
  /** Minutes from Greenwich. */
  offset: 'Z' | null | number
}

function partsOf(text: string): null | Parts {
  const { day = '', hour, minute, offset } = SHAPE.exec(text)?.groups ?? {}
  if (!isDay(day)) return null
  if (hour === undefined) return { date: day, minutes: null, offset: null }
  return {
    date: day,
    minutes: Number(hour) * 60 + Number(minute),
    offset: offset === undefined ? null : offset.toUpperCase() === 'Z' ? 'Z' : minutesOf(offset),
  }
}

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)))

const utc = (date: string, minutes: number): number =>
  Date.parse(`${date}T00:00Z`) + minutes * MINUTE

/** A zone is asked what its clock showed; twice, since the first guess may lie beyond a change to summer time. */
function instantOf(date: string, minutes: number, timeZone: string): null | number {
  if (timeZone === '') return null
  const wanted = utc(date, minutes)
  const corrected = (guess: number) => {
    const shown = onClock(guess, timeZone)
    return guess + wanted - utc(shown.date, shown.minutes)
  }
  return corrected(corrected(wanted))
}

function onClock(instant: number, timeZone: string): { date: string; minutes: number } {
  const parts = new Map(
    clock(timeZone || 'UTC')
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map(
    (part) => parts.get(part as 'day') ?? '',
  )
  return { date: `${year}-${month}-${day}`, minutes: Number(hour) * 60 + Number(minute) }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    month: '2-digit',
    timeZone,
    year: 'numeric',
  })
  clocks.set(timeZone, made)
  return made
}
