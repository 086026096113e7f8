import type { Discipline } from '../../types.ts'
import { official } from './official.ts'

/**
 * The printed form of a value: `3:29.82`, `1:01:03`, `8.65`, `8764`. Times are rounded up: on the track to the hundredth,
 * on the road to the second (TR 19.24).
 */
export function formatMark(exact: number, discipline: Discipline): string {
  const { unit, step } = discipline
  const value = official(exact, discipline)
  if (unit === 'points') return String(value)
  if (unit === 'mm') return step >= 1000 ? String(value / 1000) : (value / 1000).toFixed(2)
  return step >= 1000 ? clock(value / 1000) : time(value)
}

function time(ms: number): string {
  const hundredths = String((ms % 1000) / 10).padStart(2, '0')
  return `${clock(Math.floor(ms / 1000))}.${hundredths}`
}

function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  if (h > 0) return `${h}:${two(m)}:${two(s)}`
  return m > 0 ? `${m}:${two(s)}` : String(s)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
