import { type Facts, idOf, textOf } from '../facts/values.ts'

/** What one can be champion of, across the editions of a championship; null for a part of a combined event. */
export function titleOf({ ageGroup, combinedEvent, contest }: Facts): null | string {
  if (idOf(combinedEvent) !== null || textOf(contest) === '') return null
  return `${textOf(contest)} ${textOf(ageGroup) || 'senior'}`
}
