import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { byCollection } from './byCollection.ts'
import { inPlace } from './inPlace.ts'
import { restOf } from './restOf.ts'
import { writeMongo } from './writeMongo.ts'
import { writeSQLite } from './writeSQLite.ts'

/**
 * Writes derived values, and nothing else: `updatedAt` stays, for an editor with the document open has not been
 * overtaken. Documents of a collection go together; those with a field that only Payload knows how to store, one by one.
 */
export async function writePatches(patches: readonly Patch[], req: PayloadRequest): Promise<void> {
  const { payload } = req
  for (const [collection, own] of byCollection(patches)) {
    const simple = inPlace(payload, collection)
    const together: Patch[] = []
    for (const patch of own) {
      const { fields, row } = patch
      if (fields.every((field) => simple.has(field))) together.push(patch)
      else
        await payload.db.updateOne({
          collection: collection as CollectionSlug,
          data: { ...(await restOf(patch, req)), ...valuesOf(patch), updatedAt: null },
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

const valuesOf = ({ fields, row }: Patch): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, row[field]]))
