import type { CollectionSlug, Payload, Where } from 'payload'

import { createLocalReq } from 'payload'

/** How many are lifted in one go; the next go takes the rest. */
const BATCH = 100

/**
 * Takes the embargo away from every event and every result whose time has come, each through the usual save, so that
 * everything that follows from it follows now. Several processes may do so at once: a document is looked for again in
 * its own save, and whoever comes second finds nothing to lift.
 *
 * @returns how many this call lifted
 */
export async function liftEmbargoes(
  payload: Payload,
  now: Date,
  collections: readonly CollectionSlug[] = ['events', 'results'],
): Promise<number> {
  let lifted = 0
  for (const collection of collections) lifted += await lift(payload, now, collection)
  return lifted
}

async function lift(payload: Payload, now: Date, collection: CollectionSlug): Promise<number> {
  const due: Where = { embargo: { less_than_equal: now.toISOString() } }
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection,
    limit: BATCH,
    pagination: false,
    select: {},
    sort: 'embargo',
    where: due,
  })
  let lifted = 0
  for (const { id } of docs) {
    const { docs: saved } = await payload.update({
      collection,
      data: { embargo: null },
      depth: 0,
      overrideAccess: true,
      req: await createLocalReq({}, payload),
      where: { and: [{ id: { equals: id } }, due] },
    })
    lifted += saved.length
  }
  return lifted
}
