import type { Discipline } from '../../types.ts'

/**
 * The value that is published, recorded and compared: times rounded up to the hundredth, on the road
 * to the second, thousandths deciding places only (TR 19.24); distances rounded down to the centimetre
 * (TR 29, 32).
 */
export function official(value: number, { better, step }: Discipline): number {
  return (better === 'lower' ? Math.ceil(value / step) : Math.floor(value / step)) * step
}
