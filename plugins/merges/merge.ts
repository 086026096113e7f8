import type { Payload, PayloadRequest } from 'payload'

import { hasEmbeds, repointStories, type Key } from '../embeds/index.ts'
import { inTransaction } from '../transactions/index.ts'
import { idsIn, pathsTo, repointed } from './pointing.ts'
import { entryOf, read, refused, save, titleOf } from './rows.ts'
import type { Doc, Facts, Merge, Mergeable, Move, Pair } from './types.ts'
import { words } from './words.ts'

/**
 * Makes two entries one: whatever points at the first points at the second from then on, in one transaction. The first
 * is kept, empty, with what is needed to undo it.
 *
 * @throws APIError 404, 409; ValidationError where a document cannot be moved: both have a result in one event
 */
export const merge = (payload: Payload, pair: Pair, how: Mergeable): Promise<void> =>
  inTransaction(payload, async (req) => {
    const { collection } = pair
    const from = await entryOf(req, collection, pair.from)
    const into = await entryOf(req, collection, pair.into)
    if (String(from.id) === String(into.id)) throw refused(words.itself)
    for (const each of [from, into])
      if (each.mergedInto) throw refused(words.already(titleOf(req, collection, each)))
    const { keys, moves } = await movePointers(req, { collection, from, into }, how)
    const both = { collection, from: from.id, into: into.id }
    const stories = hasEmbeds(payload) ? await repointStories(req, both, [...keys]) : []
    const kept: Merge = { at: new Date().toISOString(), moves, stories }
    await save(req, collection, from.id, { merge: kept, mergedInto: into.id })
  })

interface Entries {
  collection: string
  from: Doc
  into: Doc
}

/** What was changed, and the keys of all that the changed documents are about: stories may show the entry with those. */
async function movePointers(
  req: PayloadRequest,
  { collection, from, into }: Entries,
  { adds, stays = {} }: Mergeable,
): Promise<{ keys: Set<Key>; moves: Move[] }> {
  const moves: Move[] = []
  const keys = new Set<Key>([`${collection}:${from.id}`])
  const change = async (slug: string, doc: Doc, after: Facts) => {
    await save(req, slug, doc.id, after)
    if (Object.keys(after).length > 0)
      moves.push({ after, before: only(doc, Object.keys(after)), collection: slug, id: doc.id })
  }
  for (const { config } of Object.values(req.payload.collections)) {
    const { flattenedFields, slug } = config
    const moved = new Set<string>()
    for (const path of pathsTo(collection, flattenedFields))
      for (const doc of await read(req, slug, [path, from.id])) {
        if (moved.has(String(doc.id))) continue
        moved.add(String(doc.id))
        const next = repointed(collection, flattenedFields, doc, [from.id, into.id])
        for (const key of idsIn(flattenedFields, doc)) keys.add(key)
        await change(slug, doc, { ...next, ...stays[slug]?.(doc, { from, into }, next) })
      }
  }
  await change(collection, into, adds?.(from, into) ?? {})
  return { keys, moves }
}

const only = (doc: Doc, names: readonly string[]): Facts =>
  Object.fromEntries(names.map((name) => [name, doc[name] ?? null]))
