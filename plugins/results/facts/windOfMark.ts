import type { Discipline, Sport } from '../sports/types.ts'
import { attemptsOf } from './competitorOf.ts'
import { type Has, textOf } from './values.ts'

/**
 * The wind of the attempt that is the mark, tenths of m/s: of several as far, that of the first that is legal. Null where
 * none was read.
 */
export function windOfMark(
  result: Has<'mark' | 'series'>,
  { discipline, sport }: { discipline: Discipline; sport: Sport },
): null | number {
  const { windLimit } = discipline
  const mark = sport.readMark(textOf(result.mark), discipline)
  if (windLimit === null || !mark.ok) return null
  const winds = attemptsOf(result, { discipline, sport }).flatMap((trial) => {
    const read = sport.readTrial(trial, discipline)
    const { windTenths = null } = trial
    return read.ok && read.value.kind === 'valid' && read.value.value === mark.value.value
      ? (windTenths ?? [])
      : []
  })
  return winds.find((wind) => wind <= windLimit) ?? winds[0] ?? null
}
