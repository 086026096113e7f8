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
  const derivations = registry.own(collection)
  for (const row of rows) {
    const values = ownValues(derivations, row, fields)
    const changed = Object.keys(values).filter((field) => !same(row[field], values[field]))
    if (changed.length === 0) continue
    patches.push({ collection, fields: changed, row, stored: changed.map((field) => row[field]) })
    for (const field of changed) row[field] = values[field]
  }
  return withoutGone(patches, collection, req)
}
