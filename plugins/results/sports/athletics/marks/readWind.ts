import type { Discipline, Read } from '../../types.ts'

/** Tenths of m/s. A reading is rounded up to the next tenth (TR 17.13): +2.03 is 2.1, -1.03 is -1.0. */
export function readWind(
  text: string | number | null,
  { windLimit, name }: Discipline,
): Read<number | null> {
  const printed = String(text ?? '')
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/^±(?=0\.0)/, '')
  if (printed === '') return { ok: true, value: null }
  if (windLimit === null)
    return { ok: false, read: printed, expected: `no wind: it is not measured in the ${name}` }
  if (/^(NWI|n\.?w\.?i\.?)$/i.test(printed)) return { ok: true, value: null }
  const reading = /^[+-]?\d{1,2}(\.\d{1,2})?$/.test(printed)
    ? Math.ceil(rounded(Number(printed) * 10))
    : null
  if (reading === null || Math.abs(reading) > 200) {
    return {
      ok: false,
      read: printed,
      expected: 'a wind in metres per second such as +2.1 or -0.3, or NWI',
    }
  }
  return { ok: true, value: reading + 0 }
}

/** Hides the dust of binary fractions, so that 0.3 × 10 is 3. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
