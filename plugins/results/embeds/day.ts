import { localTime } from '../facts/localTime.ts'
import { months } from './months.ts'

/** `12 June 2024`, where it happened. The same on the server and in every browser. */
export const day = (written: string, timeZone: null | string = null): string => {
  const date = localDay(written, timeZone)
  return date ? long.format(new Date(date)) : written
}

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
  year: 'numeric',
})

/** `2024-06-12`, where it happened. */
export const localDay = (written: string, timeZone: null | string = null): string =>
  localTime(written, timeZone ?? '')?.date ?? ''

/** `12 Jun 2024` of `2024-06-12`, for narrow columns. A lone year or month is printed as it is. */
export function shortDay(date: string, withYear = true): string {
  const [, year, month, number] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year) return date
  const short = `${Number(number)} ${months[Number(month) - 1]}`
  return withYear ? `${short} ${year}` : short
}
