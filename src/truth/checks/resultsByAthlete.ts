import type { PublishedEvent } from '../readers/readEvent.ts'
import type { PublishedRow } from '../readers/readRow.ts'

export interface Result {
  row: PublishedRow
  event: PublishedEvent
}

export function resultsByAthlete(events: readonly PublishedEvent[]): [athlete: string, Result[]][] {
  const byAthlete = new Map<string, Result[]>()
  for (const event of events) {
    for (const row of event.rows) {
      const results = byAthlete.get(row.athlete)
      if (results) results.push({ row, event })
      else byAthlete.set(row.athlete, [{ row, event }])
    }
  }
  return [...byAthlete]
}
