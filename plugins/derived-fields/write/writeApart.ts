import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { versionOf } from '../read/version.ts'
import { byCollection } from './byCollection.ts'
import { inPlace } from './inPlace.ts'
import { writeMongoApart } from './writeMongo.ts'
import { writePatches } from './writePatches.ts'

/**
 * Writes while one has the turn. On MongoDB past its transaction, where the same costs much less: others read each value
 * at once, and those in whose way that comes start over.
 *
 * Nobody else derives meanwhile. A save whose fact was not seen is derived when the turn is over, and with it all keyed
 * values that follow from it; so those may be written over. Its own values it has written itself: so they are written
 * only where the document is in the version that was read.
 */
export async function writeApart(
  patches: readonly Patch[],
  req: PayloadRequest,
  { isOwn }: { isOwn: boolean },
): Promise<void> {
  const { payload } = req
  const apart = payload.db.name === 'mongoose' ? patches.filter(goesApart(payload, isOwn)) : []
  const among = new Set(apart)
  await writePatches(
    patches.filter((patch) => !among.has(patch)),
    req,
  )
  for (const [collection, some] of byCollection(apart))
    await writeMongoApart(payload, collection, some, { isOwn })
}

/** No document may be written in both ways: one would wait for the other. */
function goesApart(payload: Payload, isOwn: boolean): (patch: Patch) => boolean {
  const known = new Map<string, ReturnType<typeof inPlace>>()
  const fieldsOf = (collection: string) => {
    const fields = known.get(collection) ?? inPlace(payload, collection)
    known.set(collection, fields)
    return fields
  }
  return ({ collection, fields, row }) =>
    fields.every((field) => fieldsOf(collection).has(field)) &&
    (!isOwn || versionOf(row) !== undefined)
}
