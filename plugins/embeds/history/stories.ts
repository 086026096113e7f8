import { createLocalReq, type CollectionSlug, type Payload } from 'payload'

import { readBatches } from '../load/readBatches.ts'
import { embedRegistry } from '../registry.ts'
import { embedNodes, isTree } from '../tree/walk.ts'
import type { DocID, EmbedNode, Key } from '../types.ts'

/** A story as the engine reads it: whole, for nobody in particular, its embeds unresolved. */
export interface StoryRow extends Record<string, unknown> {
  _status?: null | string
  id: DocID
}

/** The stories of one collection with these ids, as published and, where there is one, as their newest draft has them. */
export async function readStories(
  payload: Payload,
  collection: string,
  ids: readonly DocID[],
  more: readonly string[] = [],
): Promise<{ drafts: StoryRow[]; main: StoryRow[] }> {
  const drafts = hasDrafts(payload, collection)
  const read = (draft: boolean) =>
    readBatches(ids, async (some) => {
      const { docs } = await payload.find({
        collection: collection as CollectionSlug,
        depth: 0,
        draft,
        joins: false as never,
        limit: 0,
        overrideAccess: true,
        pagination: false,
        req: await createLocalReq({ context: { embeds: 'ids' } }, payload),
        select: selectOf(payload, collection, more),
        where: { id: { in: some } },
      })
      return docs as unknown as StoryRow[]
    })
  return { drafts: drafts ? await read(true) : [], main: await read(false) }
}

export const hasDrafts = (payload: Payload, collection: string): boolean =>
  Boolean(payload.collections[collection as CollectionSlug]?.config.versions?.drafts)

/** Every story a collection holds is before readers, unless it has drafts. */
export const isPublished = ({ _status }: StoryRow): boolean =>
  _status === undefined || _status === 'published'

export const nodesOf = (payload: Payload, collection: string, story: StoryRow): EmbedNode[] =>
  (embedRegistry(payload).collections[collection] ?? []).flatMap((field) => {
    const body = story[field]
    return isTree(body) ? [...embedNodes(body)] : []
  })

export const storyKey = (collection: string, { id }: StoryRow): Key => `${collection}:${id}`

function selectOf(payload: Payload, collection: string, more: readonly string[]) {
  const fields = [...(embedRegistry(payload).collections[collection] ?? []), ...more]
  if (hasDrafts(payload, collection)) fields.push('_status')
  return Object.fromEntries(fields.map((field) => [field, true]))
}
