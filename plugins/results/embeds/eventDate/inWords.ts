import type { SHAPES } from './types.ts'

type Shape = (typeof SHAPES)[number]

const FORMATS: Record<Shape, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', hourCycle: 'h23', minute: '2-digit', timeZoneName: 'short' },
  weekday: { day: 'numeric', month: 'long', weekday: 'long' },
}

/**
 * A moment on the clock of a place: `17 September 2025`, `Wednesday 17 September`, `22:20 GMT+9 on 17 September 2025`.
 * Midnight UTC is a day of which nobody knows the hour.
 */
export function inWords(iso: string, timeZone: null | string, shape: Shape): string {
  const dayOnly = /T00:00:00(\.000)?Z$/.test(iso)
  const moment = new Date(iso)
  const format = (which: Shape) =>
    new Intl.DateTimeFormat('en-GB', {
      ...FORMATS[which],
      timeZone: dayOnly ? 'UTC' : (timeZone ?? 'UTC'),
    }).format(moment)
  if (shape === 'time') return dayOnly ? format('day') : `${format('time')} on ${format('day')}`
  return format(shape).replace(',', '')
}
