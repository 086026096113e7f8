import type { CollectionSlug, PayloadRequest } from 'payload'

import { configOf } from './configOf.ts'
import type { Patch } from './drain/compute.ts'
import type { Registry } from './registry/compile.ts'
import { ownValues } from './ownValues.ts'
import { same } from './registry/same.ts'
import { withoutGone } from './withoutGone.ts'
import type { Row } from './types.ts'

/** What the own derivations of a collection give that is not stored. */
export async function ownPatches(
  registry: Registry,
  collection: string,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<readonly Patch[]> {
  const stored =
    configOf(req.payload, collection)?.flattenedFields.filter(({ type }) => type !== 'join') ?? []
  const { docs } = await req.payload.db.find<Row>({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: Object.fromEntries(stored.map(({ name }) => [name, true])),
    where: { id: { in: [...ids] } },
  })
  const patches = docs.flatMap((row) => {
    const changed = registry.own(collection).flatMap((derivation) =>
      Object.entries(ownValues(derivation, row))
        .filter(([field, value]) => !same(row[field], value))
        .map(([field, derived]) => ({
          collection,
          derived,
          field,
          id: row.id,
          stored: row[field],
        })),
    )
    return changed.length > 0 ? [{ changed, collection, row }] : []
  })
  return withoutGone(patches, req)
}
