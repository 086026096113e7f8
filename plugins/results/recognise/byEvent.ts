import type { DocID } from '../../embeds/index.ts'
import type { KnownEvent, KnownResult, Who } from './types.ts'

/** A result as it is read to be recognised. */
export interface ResultRow {
  event?: DocID | null
  id: DocID
  mark?: null | string
  status?: null | string
}

/** The events of these results, with who is known to have taken part. */
export function byEvent<Row extends ResultRow>(
  rows: readonly Row[],
  whose: (row: Row) => null | Who,
): KnownEvent[] {
  const events = new Map<string, { id: DocID; results: KnownResult[] }>()
  for (const row of rows) {
    const who = whose(row)
    if (!who || row.event == null) continue
    const known = events.get(String(row.event)) ?? { id: row.event, results: [] }
    events.set(String(row.event), known)
    known.results.push({ ...who, mark: row.mark || null, status: row.status ?? 'OK' })
  }
  return [...events.values()]
}
