import { type Has, rowsOf, textOf } from '../facts/values.ts'
import { sexes, wordOf } from '../sports/closed.ts'
import type { Sport } from '../sports/types.ts'

/** A part of a combined event that is an event of its own: what an athlete's result and its race say of the wind. */
export interface KeptPart {
  discipline: unknown
  wind: string
}

/**
 * The winds of an athlete's parts where wind counts, in order, tenths of m/s; null where one was not read, and of all
 * where no part is known.
 */
export function partWindsOf(
  total: Has<'parts'>,
  whole: Has<'discipline' | 'gender'>,
  kept: readonly KeptPart[],
  sport: Sport,
): (null | number)[] | null {
  const known = [
    ...rowsOf(total.parts).map((part) => ({
      code: textOf(part.discipline),
      wind: textOf(part.wind),
    })),
    ...kept.map(({ discipline, wind }) => ({ code: textOf(discipline), wind })),
  ]
  const combined = sport.discipline(textOf(whole.discipline))
  if (!combined || known.length === 0) return null
  const parts = sport.partsOf(combined, wordOf(sexes, whole.gender) ?? null)
  const codes = parts.length > 0 ? parts : [...new Set(known.map(({ code }) => baseOf(code)))]
  return codes.flatMap((code) => {
    const discipline = sport.discipline(code)
    if (!discipline || discipline.windLimit === null) return []
    const winds = known
      .filter((part) => baseOf(part.code) === code)
      .flatMap(({ wind }) => {
        const read = sport.readWind(wind, discipline)
        return read.ok && read.value !== null ? [read.value] : []
      })
    return [winds[0] ?? null]
  })
}

/** Over lower hurdles it is the same part. */
const baseOf = (code: string): string => code.split('-')[0] ?? code
