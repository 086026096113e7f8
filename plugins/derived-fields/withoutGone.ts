import type { PayloadRequest } from 'payload'

import { configOf } from './configOf.ts'
import type { Patch } from './drain/compute.ts'
import { onlyThere } from './onlyThere.ts'
import { same } from './registry/same.ts'
import type { Divergence } from './types.ts'

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
    if (!patch.changed.some((change) => fieldOf(change, req)?.type === 'relationship')) {
      left.push(patch)
      continue
    }
    const changed = await Promise.all(patch.changed.map((change) => withoutGoneIDs(change, req)))
    const real = changed.filter(({ derived, stored }) => !same(derived, stored))
    if (real.length > 0) left.push({ ...patch, changed: real })
  }
  return left
}

async function withoutGoneIDs(change: Divergence, req: PayloadRequest): Promise<Divergence> {
  const field = fieldOf(change, req)
  return { ...change, derived: await onlyThere(field, change.derived, req) }
}

const fieldOf = ({ collection, field }: Divergence, { payload }: PayloadRequest) =>
  configOf(payload, collection)?.flattenedFields.find(({ name }) => name === field)
