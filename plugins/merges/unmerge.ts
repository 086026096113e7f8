import type { CollectionSlug, Payload } from 'payload'

import { hasEmbeds, repointNodes } from '../embeds/index.ts'
import { inTransaction } from '../transactions/index.ts'
import { alike } from './alike.ts'
import { entryOf, read, refused, save, titleOf } from './rows.ts'
import type { Facts, ID, Merge } from './types.ts'
import { words } from './words.ts'

/**
 * Takes a merge back, in one transaction: what was moved is as it was before, but for what has been changed or deleted
 * since, which stays as it is.
 *
 * @throws APIError 404, 409; ValidationError where a document cannot be moved back
 */
export const unmerge = (payload: Payload, collection: CollectionSlug, id: ID): Promise<void> =>
  inTransaction(payload, async (req) => {
    const from = await entryOf(req, collection, id)
    const kept = from.merge as Merge | null | undefined
    if (!kept || !from.mergedInto) throw refused(words.notMerged(titleOf(req, collection, from)))
    // It is an entry of its own again before anything points at it.
    await save(req, collection, from.id, { merge: null, mergedInto: null })
    for (const { after, before, collection: slug, id: moved } of kept.moves.toReversed()) {
      const [doc] = await read(req, slug, ['id', moved])
      if (doc) await save(req, slug, moved, asBefore(doc, before, after))
    }
    const back = { collection, from: from.mergedInto as ID, into: from.id }
    if (hasEmbeds(payload)) await repointNodes(req, back, kept.stories)
  })

const asBefore = (doc: Facts, before: Facts, after: Facts): Facts =>
  Object.fromEntries(Object.entries(before).filter(([name]) => alike(doc[name], after[name])))
