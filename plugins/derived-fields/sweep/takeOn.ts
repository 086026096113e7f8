import type { DocID, KeyedDerivation, Row, Rows } from '../types.ts'
import type { Part } from './Step.ts'

/** Documents that keys name, read by themselves, take on what their page has given them and is yet to write. */
export function takeOn(
  parts: readonly Part[],
  { from }: KeyedDerivation,
  byKey: ReadonlyMap<string, Rows>,
): void {
  const named = new Map<string, Map<DocID, Row>>()
  for (const [collection, source] of Object.entries(from))
    if ('via' in source) named.set(collection, byID(byKey, collection))
  if (named.size === 0) return
  for (const { wrong } of parts)
    for (const patches of wrong.values())
      for (const { collection, fields, row } of patches) {
        const own = named.get(collection)?.get(row.id)
        if (own) for (const field of fields) if (field in own) own[field] = row[field]
      }
}

function byID(byKey: ReadonlyMap<string, Rows>, collection: string): Map<DocID, Row> {
  const found = new Map<DocID, Row>()
  for (const rows of byKey.values())
    for (const row of rows[collection] ?? []) found.set(row.id, row)
  return found
}
