import { scaleLinear } from 'd3-scale'

import type { Discipline, Sport } from '../../sports/types.ts'
import { shortDay } from '../day.ts'
import { months } from '../months.ts'

type Ticks = { text: string; value: number }[]

/** Steps in which a clock is read, in milliseconds: hundredths, seconds, minutes. */
const CLOCK = [
  10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 10e3, 15e3, 30e3, 60e3, 120e3, 300e3, 600e3, 1200e3,
  3600e3,
]
const FEWEST = 3

/** Three or more marks between two, as they are printed: `3:30`, `8.20`. */
export function markTicks(discipline: Discipline, sport: Sport) {
  return (from: number, to: number): Ticks => {
    const values =
      discipline.unit === 'ms'
        ? clockTicks(from, to)
        : scaleLinear([from, to], [0, 1]).ticks(FEWEST)
    const whole = values.every((value) => value % 1000 === 0)
    return values.map((value) => {
      const text = sport.formatMark(value, discipline)
      return { text: discipline.unit === 'ms' && whole ? text.replace(/\.00$/, '') : text, value }
    })
  }
}

function clockTicks(from: number, to: number): number[] {
  const step = CLOCK.findLast((each) => (to - from) / each >= FEWEST) ?? to - from
  const first = Math.ceil(from / step)
  if (step <= 0) return [from]
  return Array.from(
    { length: Math.floor(to / step) - first + 1 },
    (_, index) => (first + index) * step,
  )
}

/** Years, at most seven, the last one always. */
export function yearTicks(from: number, to: number): Ticks {
  const [first, last] = [Math.ceil(from), Math.floor(to)]
  const step = Math.max(1, Math.ceil((last - first) / 6))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const value = last - index * step
    return { text: String(value), value }
  })
}

/** The first days of months between two moments in milliseconds: `Jun`. Where there are not two: the ends, `25 May`. */
export function monthTicks(from: number, to: number): Ticks {
  const start = new Date(from)
  const starts = Array.from({ length: 13 }, (_, index) =>
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index, 1),
  ).filter((value) => value >= from && value <= to)
  if (starts.length < 2)
    return [from, to].map((value) => ({ text: shortDay(isoDay(value), false), value }))
  const step = Math.ceil(starts.length / 6)
  return starts
    .filter((_, index) => index % step === 0)
    .map((value) => ({ text: months[new Date(value).getUTCMonth()] ?? '', value }))
}

const isoDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
