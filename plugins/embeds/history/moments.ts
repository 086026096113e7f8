import type { CollectionSlug, Payload } from 'payload'

import { goodUntil, keepNothing } from '../http/readLog.ts'
import { idsIn } from '../load/readableKeys.ts'
import { readBatches } from '../load/readBatches.ts'
import type { DocID, EmbedNode, Key } from '../types.ts'
import type { AsOf } from './keptViews.ts'
import { PUBLICATIONS } from './names.ts'
import { PUBLICATION } from '../asOf.ts'

/** An embed that is to be shown as it stood: `publication`, or ISO 8601. */
export interface AskedThen {
  asOf: string
  node: EmbedNode
  /** The story it stands in; `null` where it stands in none. */
  story: Key | null
}

/** When that was; `at` is for people, ISO 8601. */
export interface Then extends AsOf {
  at: string
}

interface Publication {
  at: string
  seq: number
  story: Key
}

/**
 * The moments that are asked for, in order; `null` for one that is yet to come. A story's publication is the save that
 * first put it before readers, or its `publishedAt` where that is later. Two queries at most, however many.
 */
export async function momentsOf(
  payload: Payload,
  asked: readonly AskedThen[],
): Promise<(null | Then)[]> {
  const stories = asked.flatMap(({ asOf, story }) => (asOf === PUBLICATION && story ? [story] : []))
  const publications = await readPublications(payload, [...new Set(stories)])
  const now = Date.now()
  return asked.map(({ asOf, story }) => {
    const then = asOf === PUBLICATION ? (publications.get(story ?? '') ?? null) : { at: asOf }
    // That it is published will be known in a moment, and no change will say so.
    if (!then) keepNothing()
    if (!then || Date.parse(then.at) <= now) return then
    // Until then it is shown as it is, and from then on as it stood.
    goodUntil(Date.parse(then.at))
    return null
  })
}

async function readPublications(
  payload: Payload,
  stories: readonly Key[],
): Promise<Map<string, Then>> {
  const rows = await readBatches(stories, async (some) => {
    const { docs } = await payload.db.find<Publication>({
      collection: PUBLICATIONS,
      limit: 0,
      pagination: false,
      where: { story: { in: some } },
    })
    return docs
  })
  const announced = await readAnnounced(
    payload,
    rows.map(({ story }) => story),
  )
  return new Map(
    rows.map(({ at, seq, story }) => [
      story,
      { at: laterOf(at, announced.get(story)), seq } satisfies Then,
    ]),
  )
}

/** What the stories themselves say of when they were published. */
async function readAnnounced(payload: Payload, stories: readonly Key[]): Promise<Map<Key, string>> {
  const announced = new Map<Key, string>()
  const collections = new Set(stories.map((key) => key.slice(0, key.indexOf(':'))))
  for (const collection of collections) {
    const fields = payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? []
    if (!fields.some(({ name }) => name === 'publishedAt')) continue
    const ids = idsIn(payload, collection, stories)
    const { docs } = await payload.db.find<{ id: DocID; publishedAt?: null | string }>({
      collection: collection as CollectionSlug,
      joins: false as never,
      limit: 0,
      pagination: false,
      select: { publishedAt: true },
      where: { id: { in: ids } },
    })
    for (const { id, publishedAt } of docs)
      if (publishedAt) announced.set(`${collection}:${id}`, publishedAt)
  }
  return announced
}

const laterOf = (a: string, b: string | undefined): string =>
  new Date(Math.max(Date.parse(a), b === undefined ? 0 : Date.parse(b))).toISOString()
