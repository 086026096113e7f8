import { type Has, idOf, textOf } from '../facts/values.ts'

export type TitleField = 'ageGroup' | 'combinedEvent' | 'contest'

/** What one can be champion of, across the editions of a championship; null for a part of a combined event. */
export function titleOf({ ageGroup, combinedEvent, contest }: Has<TitleField>): null | string {
  if (idOf(combinedEvent) !== null || textOf(contest) === '') return null
  return `${textOf(contest)} ${textOf(ageGroup) || 'senior'}`
}
