import { ageGroups, wordOf } from '../../../plugins/results/sports/closed.ts'
import type { AgeGroup } from '../../../plugins/results/sports/types.ts'

/** `Senior`, `Under 20`, `U18`, `Masters 50`, `M50`, `W35`, `V40`; null where it is none that we know. */
export function ageGroupOf(text: string): AgeGroup | null {
  if (/^seniors?$/i.test(text.trim())) return 'senior'
  const [, kind, years] = /^(under|u|masters|m|w|v)[ -]?(\d{2,3})$/i.exec(text.trim()) ?? []
  if (!kind || !years) return null
  return wordOf(ageGroups, `${/^u/i.test(kind) ? 'u' : 'm'}${years}`) ?? null
}
