import { clockOf, localTime } from '../../facts/localTime.ts'
import { zoneInWords } from '../../facts/zoneInWords.ts'
import type { SHAPES } from './types.ts'

type Shape = (typeof SHAPES)[number]

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { day: 'numeric', month: 'long', weekday: 'long' },
} as const satisfies Partial<Record<Shape, Intl.DateTimeFormatOptions>>

/**
 * A date on the clock of a place: `17 September 2025`, `Wednesday 17 September`, `22:20 GMT+9 on 17 September 2025`.
 * A day whose hour nobody knows has none.
 */
export function inWords(written: string, timeZone: null | string, shape: Shape): string {
  const time = localTime(written, timeZone ?? '')
  if (!time) return ''
  const dayIn = (which: keyof typeof FORMATS) =>
    new Intl.DateTimeFormat('en-GB', { ...FORMATS[which], timeZone: 'UTC' }).format(
      new Date(time.date),
    )
  if (shape !== 'time') return dayIn(shape).replace(',', '')
  if (time.minutes === null) return dayIn('day')
  const clock = [clockOf(time.minutes), zoneInWords(time, timeZone ?? '')]
  return `${clock.filter(Boolean).join(' ')} on ${dayIn('day')}`
}
