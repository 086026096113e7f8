import type { Discipline, Mark, Read } from '../../types.ts'
import { formatMark } from './formatMark.ts'
import { limits } from './limits.ts'

/**
 * A mark as printed, to an integer in the discipline's unit.
 *
 * Times: `3:29.82`, `10.4h`, `47.6a` (electronic, printed to the tenth), `1:02:34`. Distances in
 * metres: `8.65`, `20944`. Points: `8764`. After any of them, in any order, `A` (altitude), `i` or `sh` (short
 * track), `OT` (oversized track), `w` (wind-assisted), `+` (on the way in a longer race).
 */
export function readMark(text: string, discipline: Discipline): Read<Mark> {
  const printed = text.trim()
  const [, number, after = ''] = FORM.exec(printed) ?? []
  const notes: string[] = after.match(NOTES) ?? []
  const [clock, ...more] = notes.filter((note) => note === 'h' || note === 'a')
  const value = number === undefined || more.length > 0 ? null : toValue(number, clock, discipline)
  if (number === undefined || value === null) return refused(printed, form(discipline))
  const { least, most } = limits(discipline)
  if (value < least || value > most) {
    return refused(
      printed,
      `${form(discipline)}, from ${formatMark(least, discipline)} to ${formatMark(most, discipline)}`,
    )
  }
  return {
    ok: true,
    value: {
      text: printed,
      value,
      unit: discipline.unit,
      ...timing(number, clock, discipline),
      ...conditions(notes),
    },
  }
}

const FORM = /^([\d:.]+)((?:\s?(?:OT|sh|[haAiw+]))*)$/
const NOTES = /OT|sh|[haAiw+]/g

function conditions(notes: readonly string[]): Partial<Mark> {
  return {
    ...(notes.includes('A') && { altitude: true }),
    ...((notes.includes('i') || notes.includes('sh')) && { track: 'short' }),
    ...(notes.includes('OT') && { track: 'oversized' }),
    ...(notes.includes('w') && { windAssisted: true }),
    ...(notes.includes('+') && { enRoute: true }),
  }
}

function toValue(
  number: string,
  suffix: string | undefined,
  { step, unit }: Discipline,
): number | null {
  if (unit === 'ms') return milliseconds(number)
  if (suffix) return null
  // A source may print 20944.00 of a distance in whole metres.
  if (unit === 'mm' && step >= 1000)
    return /^\d{1,5}(?:\.00?)?$/.test(number) ? Number(number) * 1000 : null
  if (unit === 'mm')
    return /^\d{1,5}\.\d{2}$/.test(number) ? Math.round(Number(number) * 1000) : null
  return /^[1-9]\d{0,4}$/.test(number) ? Number(number) : null
}

/** `h:mm:ss.fff` with the larger parts left out; minutes and seconds stay under 60 below them. */
function milliseconds(text: string): number | null {
  const parts = /^(?:(?:(\d{1,2}):(?=\d\d:))?(\d{1,3}):(?=\d\d))?(\d{1,3})(?:\.(\d{1,3}))?$/.exec(
    text,
  )
  if (!parts) return null
  const [, hours, minutes, seconds, fraction] = parts
  if ((hours && Number(minutes) > 59) || (minutes && Number(seconds) > 59)) return null
  if (!minutes && fraction === undefined) return null
  const whole = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)
  return whole * 1000 + Number((fraction ?? '').padEnd(3, '0'))
}

/** TR 19: electronic times are printed to the hundredth on the track, hand times to the tenth. */
function timing(
  number: string,
  suffix: string | undefined,
  { unit, step }: Discipline,
): Partial<Mark> {
  if (unit !== 'ms') return {}
  if (suffix) return { timing: suffix === 'h' ? 'hand' : 'electronic' }
  if (step >= 1000) return {}
  return { timing: /\.\d{2,3}$/.test(number) ? 'electronic' : 'hand' }
}

function refused(read: string, expected: string): { ok: false; read: string; expected: string } {
  return { ok: false, read, expected }
}

function form({ unit, metres, step, kind }: Discipline): string {
  if (unit === 'points') return 'points as a whole number such as 8764'
  if (unit === 'mm' && step >= 1000) return 'a distance in whole metres such as 20944'
  if (unit === 'mm')
    return `a ${kind === 'vertical' ? 'height' : 'distance'} in metres such as ${kind === 'vertical' ? '2.37' : '8.65'}`
  const example = step >= 1000 ? '1:01:03' : metres && metres < 400 ? '10.02' : '3:29.82'
  return `a time such as ${example}`
}
