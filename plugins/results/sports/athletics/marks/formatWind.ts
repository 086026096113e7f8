/** Tenths of m/s as printed: `+2.1`, `-0.3`, `0.0`. */
export function formatWind(tenths: number): string {
  return `${tenths > 0 ? '+' : ''}${(tenths / 10).toFixed(1)}`
}
