import { type PerformanceField, performanceOf } from '../facts/performanceOf.ts'
import { groupOf, type Has, numberOf, textOf } from '../facts/values.ts'
import type { Course, Performance, Sport } from '../sports/types.ts'

/** The fields of a result that a record asks for beside those of the performance: who asks it declares them. */
export const attemptFields = ['course', 'memberNations', 'partWinds'] as const

export type AttemptField = PerformanceField | (typeof attemptFields)[number]

/** A result as a record asks for it: with the course, the nations of a relay, the winds of a combined event. */
export function attemptOf(result: Has<'id' | AttemptField>, sport: Sport): null | Performance {
  const performance = performanceOf(result, sport)
  if (!performance) return null
  const nations = nationsOf(result)
  const course = courseOf(result.course)
  return {
    ...performance,
    ...(nations.length > 0 ? { nations } : {}),
    ...(Array.isArray(result.partWinds) ? { partWinds: result.partWinds.map(numberOf) } : {}),
    ...(course ? { course } : {}),
  }
}

/** Of the members of a relay team, each nation once. */
export const nationsOf = ({ memberNations }: Has<'memberNations'>): string[] =>
  textOf(memberNations).split(' ').filter(Boolean)

/** Null where nothing is known of it. */
export function courseOf(value: unknown): Course | null {
  const { drop, separation, unmeasured } = groupOf(value)
  const course = {
    drop: numberOf(drop),
    separation: numberOf(separation),
    unmeasured: unmeasured === true,
  }
  const isKnown = course.unmeasured || course.drop !== null || course.separation !== null
  return isKnown ? course : null
}
