import type { PayloadRequest } from 'payload'

import { byID } from '../read/byID.ts'
import { readRows } from '../read/readRows.ts'
import { idsOf } from '../registry/idsOf.ts'
import type { KeyedDerivation, Row, Rows } from '../types.ts'
import type { Batch } from './ingest.ts'

/** Adds to the rows of some keys the documents that the keyed ones list, whether they are new as well or stored. */
export async function addVia(
  derivation: KeyedDerivation,
  keys: readonly Rows[],
  batch: Batch,
  req: PayloadRequest,
): Promise<void> {
  for (const [collection, source] of Object.entries(derivation.from)) {
    if (!('via' in source)) continue
    const at = source.at ?? 'id'
    const naming = keys.flatMap((rows) => {
      const names = idsOf(rows[derivation.by]?.[0]?.[source.via])
      return names.length > 0 && rows[collection]?.length === 0 ? [{ names, rows }] : []
    })
    if (naming.length === 0) continue
    const added = batch[collection] ?? []
    const fresh = new Set(at === 'id' ? added.map(({ id }) => String(id)) : [])
    const wanted = new Set(naming.flatMap(({ names }) => names))
    const stored = await readRows(req.payload, collection, {
      fields: [...source.fields, ...(source.at ? [source.at] : [])],
      pick: { field: at, ids: [...wanted].filter((name) => !fresh.has(String(name))) },
      presentOnly: true,
      req,
    })
    const byName = groupedBy(at, [...stored, ...added])
    for (const { names, rows } of naming)
      rows[collection] = [...new Set(names.map(String))]
        .flatMap((name) => byName.get(name) ?? [])
        .sort(byID)
  }
}

function groupedBy(field: string, rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const name = String(row[field])
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}
