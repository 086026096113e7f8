import type { Payload, PayloadRequest } from 'payload'

import { configOf } from './configOf.ts'
import type { Patch } from './drain/compute.ts'
import type { Registry } from './registry/compile.ts'
import { WHY } from './names.ts'
import { ownValues } from './ownValues.ts'
import { readRows } from './read/readRows.ts'
import { same } from './registry/same.ts'
import { withoutGone } from './withoutGone.ts'

/** What the own derivations of a collection give that is not stored. */
export async function ownPatches(
  registry: Registry,
  collection: string,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<readonly Patch[]> {
  const fields = readable(registry, collection, req.payload)
  const rows = await readRows(req.payload, collection, { fields, pick: { field: 'id', ids }, req })
  const patches = rows.flatMap((row) => {
    const changed = Object.entries(ownValues(registry.own(collection), row))
      .filter(([field, value]) => !same(row[field], value))
      .map(([field, derived]) => ({ collection, derived, field, id: row.id, stored: row[field] }))
    return changed.length > 0 ? [{ changed, collection, row }] : []
  })
  return withoutGone(patches, req)
}

/** All that an own derivation can have read: what the keyed ones write was not known when it ran. */
function readable(registry: Registry, collection: string, payload: Payload): string[] {
  const own = new Set(registry.own(collection).flatMap((derivation) => derivation.fields))
  const later = registry.derivedFields(collection)
  return (configOf(payload, collection)?.flattenedFields ?? [])
    .map(({ name }) => name)
    .filter((name) => own.has(name) || (!later.has(name) && name !== WHY))
}
