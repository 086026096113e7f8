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
    if ('via' in source)
      named.set(
        collection,
        new Map([...byKey.values()].flatMap((rows) => (rows[collection] ?? []).map(withID))),
      )
  if (named.size === 0) return
  for (const { wrong } of parts)
    for (const { collection, fields, row } of [...wrong.values()].flat()) {
      const own = named.get(collection)?.get(row.id)
      if (own) for (const field of fields) if (field in own) own[field] = row[field]
    }
}

const withID = (row: Row): [DocID, Row] => [row.id, row]
