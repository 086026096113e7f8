import { clockOf, localTime, zoneInWords } from '../../../../plugins/results/client.ts'
import { words } from '../words.ts'

/** The desk's clock: stories and comments are timed on it, and say so. */
const houseZone = 'UTC'

/**
 * `12 June 2024`. A moment is read on the clock of `zone`; `YYYY-MM-DD` has no hour to shift,
 * and a lone year or month is printed as it is.
 */
export const formatDay = (date: string, zone?: null | string): string => inDays('day', date, zone)

/** `Wednesday 12 June 2024`, as at the head of a newspaper. */
export const formatWeekday = (date: string): string => inDays('weekday', date)

/** `12 Jun 2024`, for the narrow columns of tables. */
export const formatShortDay = (date: string, zone?: null | string): string =>
  inDays('shortDay', date, zone)

/** `12 June 2024 at 22:05 CEST`; a day whose hour nobody knows is a day. */
export function formatMoment(date: string, zone?: null | string): string {
  const time = localTime(date, zone ?? '')
  if (!time || time.minutes === null) return formatDay(date)
  const clock = [clockOf(time.minutes), zoneInWords(time, zone || houseZone)]
  return words.moment(formatDay(time.date), clock.filter(Boolean).join(' '))
}

/** `7–12 June 2024`. */
export const formatDays = (from: string, to?: null | string): string =>
  to ? formatters.day.formatRange(new Date(from), new Date(to)) : formatDay(from)

/** Today on the desk's clock, `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** When `today` ends, and with it what a page says of today. Milliseconds since 1970. */
export const endOfToday = (): number => new Date().setUTCHours(24, 0, 0, 0)

/** For machines: a day as `2024-06-12`, a clock whose zone is known as a moment. */
export function isoOf(date: string, zone?: null | string): string {
  const time = localTime(date, zone ?? '')
  if (!time || time.instant === null) return date
  return /(Z|[+-]\d\d:\d\d)$/.test(date) ? date : new Date(time.instant).toISOString()
}

/** Made once: making a formatter costs more than using it a thousand times. */
const formatters = {
  day: inUTC({ dateStyle: 'long' }),
  shortDay: inUTC({ dateStyle: 'medium' }),
  weekday: inUTC({ dateStyle: 'full' }),
}

function inUTC(shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(words.lang, { ...shape, timeZone: 'UTC' })
}

function inDays(shape: keyof typeof formatters, date: string, zone?: null | string): string {
  const time = localTime(date, zone ?? '')
  return time ? formatters[shape].format(new Date(time.date)) : date
}
