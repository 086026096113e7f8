import type { Derived, Row } from '../../derived-fields/index.ts'
import { performanceOf } from '../facts/performanceOf.ts'
import { textOf } from '../facts/values.ts'
import { uncapitalised } from '../facts/uncapitalised.ts'
import type { Sport } from '../sports/types.ts'
import { sexOf } from './sexOf.ts'

/**
 * Scoring points of a result, by the tables of its sex and track; of a part of a combined event, by the tables of the
 * combined events, where no wind is too strong for a part.
 */
export function pointsOf(row: Row, sport: Sport): Derived {
  const performance = performanceOf(row, sport)
  const discipline = performance && sport.discipline(performance.discipline)
  if (!performance || !discipline || performance.value === null) return { value: null }
  const part = row.part === true
  // A hand time is no best, but the tables have an allowance for it.
  const { timing, ...asTimed } = performance
  const illegal = part ? null : sport.illegal(asTimed)
  if (illegal !== null) return { because: `No points: ${illegal}`, value: null }
  const sex = sexOf(row)
  const options = {
    indoor: performance.indoor,
    sex,
    ...(timing ? { timing } : {}),
  }
  const points = part
    ? sport.partPoints(performance.value, discipline, options)
    : sport.points(performance.value, discipline, options)
  if (points === null) return { value: null }
  const what = `${points} ${points === 1 ? 'point' : 'points'} for ${textOf(row.mark)}`
  const where = `in the ${whose[sex]}${uncapitalised(discipline.name)}`
  const table = part ? 'combined events tables' : 'World Athletics scoring tables'
  return { because: `${what} ${where} (${table})`, value: points }
}

const whose = { men: 'men’s ', mixed: 'mixed ', women: 'women’s ' }
