import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import type { Patch } from '../drain/compute.ts'
import { isPlain } from '../read/isPlain.ts'
import type { DocID } from '../types.ts'
import { restOf } from './restOf.ts'
import { writeMongo } from './writeMongo.ts'
import { writeSQLite } from './writeSQLite.ts'

/** New values of some fields of one document. */
export interface Write {
  id: DocID
  values: Record<string, unknown>
}

/**
 * Writes derived values, and nothing else: `updatedAt` stays, for an editor with the document open has not been
 * overtaken. Documents of a collection go together; those with a field that only Payload knows how to store, one by one.
 */
export async function writePatches(patches: readonly Patch[], req: PayloadRequest): Promise<void> {
  const { payload } = req
  for (const [collection, own] of byCollection(patches)) {
    const fields = configOf(payload, collection)?.flattenedFields ?? []
    const simple = new Map(fields.filter(isInPlace).map((field) => [field.name, field]))
    const together: Write[] = []
    for (const patch of own) {
      const { changed, row } = patch
      const values = Object.fromEntries(changed.map(({ derived, field }) => [field, derived]))
      if (changed.every(({ field }) => simple.has(field))) together.push({ id: row.id, values })
      else
        await payload.db.updateOne({
          collection: collection as CollectionSlug,
          data: { ...(await restOf(patch, req)), ...values, updatedAt: null },
          id: row.id,
          req,
          returning: false,
        })
    }
    if (together.length === 0) continue
    if (payload.db.name === 'mongoose') await writeMongo(payload, collection, together, req)
    else
      await writeSQLite(payload.db as unknown as SQLiteAdapter, collection, simple, together, req)
  }
}

/** Whether a field's value is in the document's own row. */
const isInPlace = (field: FlattenedField): boolean =>
  isPlain(field) &&
  !('hasMany' in field && field.hasMany) &&
  field.type !== 'array' &&
  (!('flattenedFields' in field) || field.flattenedFields.every(isInPlace))

function byCollection(patches: readonly Patch[]): Map<string, Patch[]> {
  const groups = new Map<string, Patch[]>()
  for (const patch of patches) {
    const own = groups.get(patch.collection)
    if (own) own.push(patch)
    else groups.set(patch.collection, [patch])
  }
  return groups
}
