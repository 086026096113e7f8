import type { CollectionSlug, PaginatedDocs, Payload, TypeWithVersion } from 'payload'

import { idsIn } from '../load/readableKeys.ts'
import { embedRegistry } from '../registry.ts'
import type { DocID, Key } from '../types.ts'
import type { Asker } from './askers.ts'
import { questionOf } from './questionOf.ts'
import { hasDrafts, nodesOf, readStories, storyKey, type StoryRow } from './stories.ts'

/** Versions that are read together. */
const PAGE = 10

/**
 * Those of the askers whose story still asks: as it is published, as its newest draft has it, or in any version that can
 * be restored. Versions are read only of stories that ask no more, and no further than the question is found. Of a
 * collection that has no embeds any more nothing is known: its stories ask.
 */
export async function stillAsked(
  payload: Payload,
  askers: readonly Asker[],
): Promise<ReadonlySet<Asker>> {
  const asking = new Set<Asker>()
  const known = Object.keys(embedRegistry(payload).collections)
  for (const asker of askers)
    if (!known.some((collection) => asker.story.startsWith(`${collection}:`))) asking.add(asker)
  for (const collection of known) {
    const own = askers.filter(({ story }) => story.startsWith(`${collection}:`))
    const ids = idsIn(payload, collection, [...new Set(own.map(({ story }) => story))])
    const { drafts, main } = await readStories(payload, collection, ids)
    const now = askedBy(payload, collection, [...main, ...drafts])
    const open = new Map<Key, Asker[]>()
    for (const asker of own)
      if (now.get(asker.story)?.has(asker.question)) asking.add(asker)
      else open.set(asker.story, [...(open.get(asker.story) ?? []), asker])
    for (const id of ids)
      for (const asker of await inVersions(
        payload,
        collection,
        id,
        open.get(`${collection}:${id}`),
      ))
        asking.add(asker)
  }
  return asking
}

function askedBy(
  payload: Payload,
  collection: string,
  stories: readonly StoryRow[],
): Map<Key, Set<string>> {
  const asked = new Map<Key, Set<string>>()
  for (const story of stories) {
    const key = storyKey(collection, story)
    const questions = nodesOf(payload, collection, story).map(questionOf)
    asked.set(key, new Set([...(asked.get(key) ?? []), ...questions]))
  }
  return asked
}

/** Those of a story's askers that one of its versions asks. */
async function inVersions(
  payload: Payload,
  collection: string,
  id: DocID,
  askers: readonly Asker[] = [],
): Promise<Asker[]> {
  const found = new Set<Asker>()
  let page: null | number = hasDrafts(payload, collection) ? 1 : null
  while (page !== null && found.size < askers.length) {
    const read: PaginatedDocs<TypeWithVersion<StoryRow>> = await payload.db.findVersions<StoryRow>({
      collection: collection as CollectionSlug,
      limit: PAGE,
      page,
      pagination: true,
      where: { parent: { equals: id } },
    })
    const questions = new Set(
      read.docs.flatMap(({ version }) => nodesOf(payload, collection, version).map(questionOf)),
    )
    for (const asker of askers) if (questions.has(asker.question)) found.add(asker)
    page = read.nextPage ?? null
  }
  return [...found]
}
