import type { LocalTime } from './localTime.ts'

const MINUTE = 60_000

/** `CEST`, `GMT-7`: whose clock a time was read on; empty where nobody knows. */
export function zoneInWords({ date, instant, minutes }: LocalTime, timeZone: string): string {
  if (instant === null || minutes === null) return ''
  const shown = nameOf(instant, timeZone || 'UTC')
  const offset = Math.round((Date.parse(`${date}T00:00Z`) - instant) / MINUTE) + minutes
  return offset === shown.offset ? shown.name : greenwich(offset)
}

/** What a zone calls its clock at a moment, and how many minutes that is from Greenwich. */
function nameOf(instant: number, timeZone: string): { name: string; offset: number } {
  const part = (timeZoneName: 'longOffset' | 'short') =>
    new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = 0, minutes = 0] =
    /([+-])(\d\d):(\d\d)/.exec(part('longOffset')) ?? []
  const offset = Number(hours) * 60 + Number(minutes)
  return { name: part('short'), offset: sign === '-' ? -offset : offset }
}

/** `GMT+5:30` */
function greenwich(offset: number): string {
  if (offset === 0) return 'UTC'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const part = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `GMT${offset < 0 ? '-' : '+'}${hours}${part}`
}
