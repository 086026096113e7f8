import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { versionOf } from '../read/version.ts'
import type { Row } from '../types.ts'
import { byCollection } from './byCollection.ts'
import { inPlace } from './inPlace.ts'
import { writeMongoApart } from './writeMongo.ts'
import { writePatches } from './writePatches.ts'

/** Values of documents, one patch a document. */
export interface Values {
  all: readonly Patch[]
  /** Those of them that are keyed. */
  keyed: () => readonly Patch[]
  /** The documents that have own values among them. */
  own: ReadonlySet<Row>
}

/**
 * Writes while one has the turn. On MongoDB past its transaction, where the same costs much less: others read each value
 * at once, and those in whose way that comes start over.
 *
 * Nobody else derives meanwhile. A save whose fact was not seen is derived when the turn is over, and with it all keyed
 * values that follow from it; so those may be written over. Its own values it has written itself: so
 * they are written only where the document is in the version that was read, and of others the keyed values alone.
 */
export async function writeApart({ all, keyed, own }: Values, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const apart = new Set(payload.db.name === 'mongoose' ? all.filter(goesApart(payload, own)) : [])
  await writePatches(apart.size > 0 ? all.filter((patch) => !apart.has(patch)) : all, req)
  for (const [collection, patches] of byCollection([...apart])) {
    const found = await writeMongoApart(payload, collection, patches, own)
    if (found === patches.length) continue
    const rows = new Set(patches.flatMap(({ row }) => (own.has(row) ? [row] : [])))
    const rest = keyed().filter(({ row }) => rows.has(row))
    await writeMongoApart(payload, collection, rest)
  }
}

/** No document may be written in both ways: one would wait for the other. */
function goesApart(payload: Payload, own: ReadonlySet<Row>): (patch: Patch) => boolean {
  const known = new Map<string, ReturnType<typeof inPlace>>()
  const fieldsOf = (collection: string) => {
    const fields = known.get(collection) ?? inPlace(payload, collection)
    known.set(collection, fields)
    return fields
  }
  return ({ collection, fields, row }) =>
    fields.every((field) => fieldsOf(collection).has(field)) &&
    (!own.has(row) || versionOf(row) !== undefined)
}
