import type { Declared, Derived } from '../../derived-fields/index.ts'
import { type PerformanceField, performanceOf } from '../facts/performanceOf.ts'
import { groupOf, textOf } from '../facts/values.ts'
import { uncapitalised } from '../facts/uncapitalised.ts'
import type { AgeGraded, Discipline, Mark, Sport } from '../sports/types.ts'
import { type AgeField, ageGroupOf } from './ageGroupOf.ts'
import { type SexField, sexOf } from './sexOf.ts'

type Result = Declared<'part' | AgeField | PerformanceField | SexField>

/**
 * Scoring points of a result, by the tables of its sex and track; of a part of a combined event, by the tables of the
 * combined events, where no wind is too strong for a part.
 */
export function pointsOf(row: Result, sport: Sport): Derived {
  const scored = scoredOf(row, sport)
  if (!scored) return { value: null }
  const { discipline, graded, illegal, part, performance, points, sex } = scored
  const lacking = illegal ?? (graded.kind === 'not known' ? graded.because : null)
  if (lacking !== null) return { because: `No points: ${lacking}`, value: null }
  if (points === null) return { value: null }
  const what = `${inPoints(points)} for ${performance.text}${gradedInWords(graded, discipline, sport)}`
  const where = `in the ${whose[sex]}${uncapitalised(discipline.name)}`
  const table = part ? 'combined events tables' : 'World Athletics scoring tables'
  return { because: `${what} ${where} (${table})`, value: points }
}

/** The results score of the World Rankings: what the wind adds to the points of the tables, or takes away. */
export function resultsScoreOf(row: Result, sport: Sport): Derived {
  const scored = scoredOf(row, sport)
  if (!scored || scored.part || scored.points === null) return { value: null }
  const { discipline, performance, points } = scored
  if (sport.illegal({ ...performance, windTenths: null }) !== null) return { value: null }
  const { windTenths } = performance
  const score = sport.resultsScore(points, windTenths, discipline)
  if (score === null || windTenths === null) return { value: null }
  const added = score - points
  const wind = `${added === 0 ? 'no change' : `${Math.abs(added)} ${added > 0 ? 'more' : 'fewer'}`} for a wind of ${sport.formatWind(windTenths)}`
  return { because: `${inPoints(points)} by the tables, ${wind} (World Rankings)`, value: score }
}

function scoredOf(row: Result, sport: Sport) {
  const performance = performanceOf(row, sport)
  const discipline = performance && sport.discipline(performance.discipline)
  if (!performance || !discipline || performance.value === null) return null
  const part = row.part === true
  // A hand time is no best, but the tables have an allowance for it.
  const { timing, ...asTimed } = performance
  const { track } = markOf(row, discipline, sport)
  const oversized = track === 'oversized'
  const counted = oversized ? { ...asTimed, eligible: counts(row) } : asTimed
  const sex = sexOf(row)
  const options = {
    ...ageGroupOf(row),
    // An oversized track is no short track: its times are scored as outdoors.
    indoor: (performance.indoor || track === 'short') && !oversized,
    sex,
    ...(timing ? { timing } : {}),
  }
  return {
    discipline,
    graded: part
      ? sport.ageGraded(performance.value, discipline, options)
      : ({ kind: 'as it is', value: performance.value } as const),
    illegal: part ? null : sport.illegal(counted),
    part,
    performance: counted,
    points: part
      ? sport.partPoints(performance.value, discipline, options)
      : sport.points(performance.value, discipline, options),
    sex,
  }
}

const gradedInWords = (graded: AgeGraded, discipline: Discipline, sport: Sport): string =>
  graded.kind === 'graded'
    ? ` (${sport.formatMark(graded.value, discipline)} with the age factor ${graded.factor})`
    : ''

const inPoints = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`

const whose = { men: 'men’s ', mixed: 'mixed ', women: 'women’s ' }

const markOf = (row: Result, discipline: Discipline, sport: Sport): Partial<Mark> => {
  const read = sport.readMark(textOf(row.mark), discipline)
  return read.ok ? read.value : {}
}

const counts = ({ elsewhere }: Result): boolean => groupOf(elsewhere).notForBests !== true
