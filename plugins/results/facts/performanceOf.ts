import type { Performance, Sport } from '../sports/types.ts'
import { attemptsOf } from './competitorOf.ts'
import { statusOf } from './statusOf.ts'
import { groupOf, type Has, idOf, numberOf, textOf } from './values.ts'

/** The fields of a result that `performanceOf` reads: who asks it declares them. */
export const performanceFields = [
  'date',
  'dayOrder',
  'discipline',
  'elsewhere',
  'indoor',
  'mark',
  'series',
  'status',
  'value',
  'venue',
  'windTenths',
] as const

export type PerformanceField = (typeof performanceFields)[number]

type Performed = Has<'id' | PerformanceField>

/** A result, with its derived facts, as bests and records need it; null while it lacks a discipline, a date or a status that is one. */
export function performanceOf(result: Performed, sport: Sport): null | Performance {
  const discipline = sport.discipline(textOf(result.discipline))
  const date = textOf(result.date)
  const status = statusOf(result.status)
  if (!discipline || date === '' || !status) return null
  const text = textOf(result.mark)
  const mark = sport.readMark(text, discipline)
  const windTenths = numberOf(result.windTenths)
  const venue = textOf(result.venue)
  return {
    date,
    discipline: discipline.code,
    // An oversized track, or a wind known only to have been too strong; or what the desk was told.
    eligible:
      groupOf(result.elsewhere).notForBests !== true &&
      (!mark.ok ||
        (mark.value.track !== 'oversized' && !(mark.value.windAssisted && windTenths === null))),
    id: String(idOf(result.id) ?? ''),
    indoor: result.indoor === true,
    order: numberOf(result.dayOrder) ?? 0,
    status,
    text: sport.printed(text, discipline),
    value: numberOf(result.value),
    windTenths,
    ...(mark.ok && mark.value.timing ? { timing: mark.value.timing } : {}),
    ...(venue ? { venue } : {}),
    ...(discipline.unit === 'mm' && discipline.kind !== 'vertical'
      ? { trials: distances(result, sport) }
      : {}),
  }
}

function distances(
  result: Has<'discipline' | 'series'>,
  sport: Sport,
): { value: number; windTenths: number | null }[] {
  const discipline = sport.discipline(textOf(result.discipline))
  if (!discipline) return []
  return attemptsOf(result, { discipline, sport }).flatMap((trial) => {
    const read = sport.readTrial(trial, discipline)
    return read.ok && read.value.kind === 'valid'
      ? [{ value: read.value.value, windTenths: trial.windTenths ?? null }]
      : []
  })
}
