import type { PayloadRequest } from 'payload'

import { configOf } from './configOf.ts'
import type { Patch } from './drain/compute.ts'
import { onlyThere } from './onlyThere.ts'
import { same } from './registry/same.ts'

/**
 * SQLite takes a document that is deleted out of every list that held it, and lets none point at it again; so there
 * it is no divergence that a list lacks it, though what it was derived from, such as a story's body, still names it.
 */
export async function withoutGone(
  patches: readonly Patch[],
  collection: string,
  req: PayloadRequest,
): Promise<readonly Patch[]> {
  if (req.payload.db.name === 'mongoose') return patches
  const pointing = (configOf(req.payload, collection)?.flattenedFields ?? []).filter(
    ({ type }) => type === 'relationship',
  )
  const left: Patch[] = []
  for (const patch of patches) {
    const asked = pointing.filter(({ name }) => patch.fields.includes(name))
    for (const field of asked)
      patch.row[field.name] = await onlyThere(field, patch.row[field.name], req)
    const real = asked.length > 0 ? realOf(patch) : patch
    if (real.fields.length > 0) left.push(real)
  }
  return left
}

function realOf({ fields, stored, ...patch }: Patch): Patch {
  const real = fields.map((field, at) => !same(stored[at], patch.row[field]))
  return {
    ...patch,
    fields: fields.filter((_, at) => real[at]),
    stored: stored.filter((_, at) => real[at]),
  }
}
