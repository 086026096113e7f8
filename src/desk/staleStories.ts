import type { CollectionSlug, PayloadRequest } from 'payload'

import {
  changesSince,
  feedPosition,
  type Change,
  type Key,
} from '../../plugins/derived-fields/index.ts'
import { shownOtherwise } from '../../plugins/embeds/index.ts'

export interface StaleStory {
  /** When the last of the facts changed, ISO 8601. */
  at: string
  /** What it is called: the events, athletes and injuries that changed. */
  changed: string[]
  headline: string
  id: number | string
}

/** How many changes back a desk looks, and how many documents they may touch. */
const CHANGES = 500
const KEYS = 1_000
const STORIES = 50
const NAMES = 3

/**
 * Published stories that show something else since they were last saved, the latest change first.
 * Saving the story says that somebody has looked. Reads the end of the feed and a few indexed queries.
 */
export async function staleStories(req: PayloadRequest): Promise<StaleStory[]> {
  const position = await feedPosition(req.payload)
  const changes = await changesSince(req.payload, Math.max(0, position - CHANGES), CHANGES)
  const latest = lastChanges(changes)
  const keys = [...latest.keys()].slice(-KEYS)
  if (keys.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    context: { embeds: 'ids' },
    depth: 0,
    joins: false,
    limit: STORIES,
    overrideAccess: false,
    pagination: false,
    req,
    select: { dependsOn: true, headline: true, updatedAt: true },
    sort: '-publishedAt',
    where: { and: [{ _status: { equals: 'published' } }, { dependsOn: { in: keys } }] },
  })
  const stale = docs.flatMap(({ dependsOn, headline, id, updatedAt }) => {
    const since = (dependsOn ?? []).filter((key) => (latest.get(key as Key) ?? '') > updatedAt)
    const at = since
      .map((key) => latest.get(key as Key) ?? '')
      .sort()
      .pop()
    return at ? [{ at, headline, id, since, updatedAt }] : []
  })
  const told = await stillTold(stale, req)
  const names = await namesOf(
    told.flatMap(({ since }) => since),
    req,
  )
  return told
    .map(({ at, headline, id, since }) => ({
      at,
      changed: since.flatMap((key) => names.get(key) ?? []).slice(0, NAMES),
      headline,
      id,
    }))
    .sort((a, b) => b.at.localeCompare(a.at))
}

interface Touched {
  id: number | string
  since: string[]
  updatedAt: string
}

/** Without those that show what they showed when they were saved: a fact was put back, or one changed that they do not show. */
async function stillTold<Story extends Touched>(
  stories: Story[],
  req: PayloadRequest,
): Promise<Story[]> {
  if (stories.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    context: { embeds: 'ids' },
    depth: 0,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: { body: true, updatedAt: true },
    where: { id: { in: stories.map(({ id }) => id) } },
  })
  const otherwise = await shownOtherwise(
    req.payload,
    docs.map(({ body, id, updatedAt }) => ({ at: updatedAt, body, id })),
  )
  if (!otherwise) return stories
  return stories.flatMap((story) => {
    const keys = otherwise.get(story.id)
    if (!keys) return []
    const since = story.since.filter((key) => keys.has(key as Key))
    return [{ ...story, since: since.length > 0 ? since : story.since }]
  })
}

/** When each document was last touched, the latest at the end. */
function lastChanges(changes: readonly Change[]): Map<Key, string> {
  const latest = new Map<Key, string>()
  for (const { at, keys } of changes)
    for (const key of keys) {
      latest.delete(key)
      latest.set(key, at)
    }
  return latest
}

/** What the documents are called, one query a collection. */
async function namesOf(keys: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const [slug, ids] of idsByCollection(keys)) {
    const collection = req.payload.collections[slug as CollectionSlug]
    const title = collection?.config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: slug as 'events',
      depth: 0,
      joins: false,
      overrideAccess: false,
      pagination: false,
      req,
      select: { [title]: true },
      where: { id: { in: [...ids] } },
    })
    for (const doc of docs) {
      const name: unknown = Reflect.get(doc, title)
      if (typeof name === 'string') names.set(`${slug}:${doc.id}`, name)
    }
  }
  return names
}

function idsByCollection(keys: readonly string[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>()
  for (const key of keys) {
    const [slug = '', id = ''] = key.split(':')
    ids.set(slug, (ids.get(slug) ?? new Set()).add(id))
  }
  return ids
}
