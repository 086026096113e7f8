import type { Discipline } from '../../types.ts'

/**
 * The printed form of a value: `3:29.82`, `1:01:03`, `8.65`, `8764`. Thousandths are kept when
 * there are any; road times are whole seconds, always rounded up (TR 19.24.5).
 */
export function formatMark(value: number, { unit, step }: Discipline): string {
  if (unit === 'points') return String(value)
  if (unit === 'mm') return (value / 1000).toFixed(2)
  return step >= 1000 ? clock(Math.ceil(value / 1000)) : time(value)
}

function time(ms: number): string {
  const fraction = String(ms % 1000).padStart(3, '0')
  return `${clock(Math.floor(ms / 1000))}.${fraction.endsWith('0') ? fraction.slice(0, 2) : fraction}`
}

function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  if (h > 0) return `${h}:${two(m)}:${two(s)}`
  return m > 0 ? `${m}:${two(s)}` : String(s)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
