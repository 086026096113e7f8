import type { PayloadRequest } from 'payload'

import { configOf } from './configOf.ts'
import type { Patch } from './drain/compute.ts'
import { idsOf } from './registry/idsOf.ts'
import { same } from './registry/same.ts'
import type { Divergence, DocID } from './types.ts'

/**
 * SQLite takes a document that is deleted out of every list that held it, and lets none point at it again; so there
 * it is no divergence that a list lacks it, though what it was derived from, such as a story's body, still names it.
 */
export async function withoutGone(
  patches: readonly Patch[],
  req: PayloadRequest,
): Promise<readonly Patch[]> {
  if (req.payload.db.name === 'mongoose') return patches
  const left: Patch[] = []
  for (const patch of patches) {
    const changed = await Promise.all(patch.changed.map((change) => withoutGoneIDs(change, req)))
    const real = changed.filter(({ derived, stored }) => !same(derived, stored))
    if (real.length > 0) left.push({ ...patch, changed: real })
  }
  return left
}

async function withoutGoneIDs(change: Divergence, req: PayloadRequest): Promise<Divergence> {
  const field = configOf(req.payload, change.collection)?.flattenedFields.find(
    ({ name }) => name === change.field,
  )
  if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') return change
  const ids = idsOf(change.derived)
  if (ids.length === 0) return change
  const { docs } = await req.payload.db.find<{ id: DocID }>({
    collection: field.relationTo,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { id: { in: ids } },
  })
  const there = new Set(docs.map(({ id }) => String(id)))
  const kept = ids.filter((id) => there.has(String(id)))
  return { ...change, derived: field.hasMany ? kept : (kept[0] ?? null) }
}
