import { words } from '../words.ts'

/** The desk's clock: stories and comments are timed on it, and say so. */
const houseZone = 'UTC'

/**
 * `12 June 2024`. A timestamp is read on the clock of `zone`; `YYYY-MM-DD` has no hour to shift,
 * and a lone year or month is printed as it is.
 */
export const formatDay = (date: string, zone?: null | string): string =>
  isPartial(date) ? date : formatter('day', zoneOf(date, zone)).format(new Date(date))

/** `Wednesday 12 June 2024`, as at the head of a newspaper. */
export const formatWeekday = (date: string): string =>
  formatter('weekday', houseZone).format(new Date(date))

/** `12 Jun 2024`, for the narrow columns of tables. */
export const formatShortDay = (date: string, zone?: null | string): string =>
  isPartial(date) ? date : formatter('shortDay', zoneOf(date, zone)).format(new Date(date))

/** `12 June 2024 at 22:05 CEST`; a timestamp at midnight UTC is a day whose hour is not known. */
export const formatMoment = (timestamp: string, zone?: null | string): string =>
  hasNoHour(timestamp)
    ? formatDay(timestamp)
    : formatter('moment', zone || houseZone).format(new Date(timestamp))

/** `7–12 June 2024`. */
export const formatDays = (from: string, to?: null | string): string =>
  to ? formatter('day', houseZone).formatRange(new Date(from), new Date(to)) : formatDay(from)

/** Today on the desk's clock, `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10)

const shapes = {
  day: { dateStyle: 'long' },
  moment: {
    day: 'numeric',
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    month: 'long',
    timeZoneName: 'short',
    year: 'numeric',
  },
  weekday: { dateStyle: 'full' },
  shortDay: { dateStyle: 'medium' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than using it a thousand times. */
function formatter(shape: keyof typeof shapes, timeZone: string): Intl.DateTimeFormat {
  const name = `${shape} ${timeZone}`
  const made =
    formatters.get(name) ?? new Intl.DateTimeFormat(words.lang, { ...shapes[shape], timeZone })
  formatters.set(name, made)
  return made
}

const zoneOf = (date: string, zone?: null | string): string =>
  hasNoHour(date) ? 'UTC' : zone || houseZone

const isPartial = (date: string): boolean => /^(\d{4}(-\d{2})?)?$/.test(date)

const hasNoHour = (date: string): boolean => /^\d{4}-\d{2}-\d{2}(T00:00:00(\.000)?Z)?$/.test(date)
