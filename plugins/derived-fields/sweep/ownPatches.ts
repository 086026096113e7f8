import type { PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { ownValues } from '../ownValues.ts'
import type { Registry } from '../registry/compile.ts'
import { same } from '../registry/same.ts'
import type { Row } from '../types.ts'
import { withoutGone } from '../withoutGone.ts'

/** What the own derivations of a collection give that is not stored. The rows, read with `ownFields`, take it on. */
export async function ownPatches(
  registry: Registry,
  collection: string,
  fields: readonly string[],
  rows: Iterable<Row>,
  req: PayloadRequest,
): Promise<readonly Patch[]> {
  const patches: Patch[] = []
  for (const row of rows) {
    const values = ownValues(registry.own(collection), row, fields)
    const changed = Object.keys(values).flatMap((field) =>
      same(row[field], values[field])
        ? []
        : [{ collection, derived: values[field], field, id: row.id, stored: row[field] }],
    )
    if (changed.length > 0) patches.push({ changed, collection, row })
  }
  const real = await withoutGone(patches, req)
  for (const { changed, row } of real)
    for (const { derived, field } of changed) row[field] = derived
  return real
}
