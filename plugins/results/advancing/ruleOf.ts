import { groupOf, type Has, numberOf, textOf } from '../facts/values.ts'
import type { AdvanceRule, Discipline, Sport } from '../sports/types.ts'

/** How an event sends competitors on, by the rule of its round; null where nobody said. */
export function ruleOf(
  event: Has<'roundRule'>,
  discipline: Discipline,
  sport: Sport,
): AdvanceRule | null {
  const { best, places, standard } = groupOf(event.roundRule)
  const read = textOf(standard) === '' ? null : sport.readMark(textOf(standard), discipline)
  if (read?.ok) return { best: numberOf(best) ?? 0, kind: 'standard', standard: read.value.value }
  if (numberOf(places) === null && numberOf(best) === null) return null
  return { best: numberOf(best) ?? 0, kind: 'heats', places: numberOf(places) ?? 0 }
}
