import type { Injury } from '../types.ts'

/** What is wrong with one field, as the person at the field reads it. */
export interface Fault {
  message: string
  path: keyof Injury
}

/**
 * Everything in an injury that cannot be true, or may not be told.
 * An empty required field is not its concern: Payload asks for those.
 *
 * @param latest the last day that has begun anywhere, `YYYY-MM-DD`
 */
export function injuryFaults(injury: Partial<Injury>, latest: string): Fault[] {
  const { date, expectedReturn, phase, source, sourceUrl, status, visibility } = injury
  const unreadable = [...dayFaults('date', date), ...dayFaults('expectedReturn', expectedReturn)]
  if (unreadable.length > 0) return unreadable
  return [
    ...faultIf(
      Boolean(date && date > latest),
      'date',
      date,
      `a day that has come, ${latest} at the latest`,
    ),
    ...faultIf(
      Boolean(date && expectedReturn && expectedReturn <= date),
      'expectedReturn',
      expectedReturn,
      `a day after the injury, ${date}`,
    ),
    ...faultIf(
      phase === 'active' && status === 'out',
      'status',
      'Out',
      'Doubtful or Fit of an athlete who is competing again',
    ),
    ...faultIf(
      visibility === 'public' && !source?.trim(),
      'source',
      source,
      'who says so, since a public injury names its source',
    ),
    ...faultIf(
      Boolean(sourceUrl) && !isLink(sourceUrl ?? ''),
      'sourceUrl',
      sourceUrl,
      'a link such as https://www.example.org/statement',
    ),
  ]
}

const dayFaults = (path: keyof Injury, value: unknown): Fault[] =>
  faultIf(Boolean(value) && !isDay(value), path, value, 'a date such as 2025-09-17')

function faultIf(wrong: boolean, path: keyof Injury, value: unknown, expected: string): Fault[] {
  if (!wrong) return []
  const read = typeof value === 'string' && value !== '' ? `“${value}”` : 'nothing'
  return [{ message: `Read ${read}, expected ${expected}.`, path }]
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function isLink(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}
