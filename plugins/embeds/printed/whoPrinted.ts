import type { CollectionSlug, Payload } from 'payload'

import { askersOf } from '../history/askers.ts'
import { questionOf } from '../history/questionOf.ts'
import { questionsShowing, type QuestionRow } from '../history/questions.ts'
import { isPublished, nodesOf, readStories, type StoryRow } from '../history/stories.ts'
import { idsIn } from '../load/readableKeys.ts'
import { defaultHref } from '../render/defaultHref.ts'
import { embedRegistry } from '../registry.ts'
import type { DocID, EmbedNode, Href, Key } from '../types.ts'
import { frozenShowing } from './frozenShowing.ts'
import type { Printed, PrintedEmbed, PrintedStory } from './types.ts'

const MOST_STORIES = 100

/**
 * The stories that show a document, as published and as their newest draft has them. What is asked about it is one
 * indexed query, and who asks that one more; the stories are then read by id and looked at, so that the answer is exact.
 */
export async function whoPrinted(key: Key, payload: Payload): Promise<Printed> {
  const questions = await questionsShowing(payload, [key])
  const showing = new Map(questions.map((row) => [row.question, row]))
  const askers = new Set((await askersOf(payload, [...showing.keys()])).map(({ story }) => story))
  const stories: PrintedStory[] = []
  for (const collection of Object.keys(embedRegistry(payload).collections)) {
    const ids = idsIn(payload, collection, [...askers])
    stories.push(...(await storiesOf(payload, { collection, ids, key, showing })))
  }
  stories.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  return { key, more: stories.length > MOST_STORIES, stories: stories.slice(0, MOST_STORIES) }
}

interface Candidates {
  collection: string
  ids: DocID[]
  key: Key
  showing: ReadonlyMap<string, QuestionRow>
}

async function storiesOf(
  payload: Payload,
  { collection, ids, key, showing }: Candidates,
): Promise<PrintedStory[]> {
  const { drafts, main } = await readStories(
    payload,
    collection,
    ids,
    headFields(payload, collection),
  )
  const live = (node: EmbedNode) => showing.get(questionOf(node))?.shows.includes(key) ?? false
  const frozen = await frozenShowing(collection, key, [...main, ...drafts], { live, payload })
  const embedsIn = (story: StoryRow): PrintedEmbed[] =>
    nodesOf(payload, collection, story)
      .filter((node) => (node.fields.asOf == null ? live(node) : frozen.has(node)))
      .map((node) => toEmbed(payload, node))
  const newest = new Map(drafts.map((draft) => [draft.id, draft]))
  return main.flatMap((story) => {
    const draft = newest.get(story.id) ?? story
    const printed = isPublished(story) ? embedsIn(story) : []
    const drafted = embedsIn(draft)
    if (printed.length + drafted.length === 0) return []
    return toStory(collection, printed.length > 0 ? story : draft, {
      drafted,
      payload,
      printed,
      published: isPublished(story) ? story : null,
    })
  })
}

const headFields = (payload: Payload, collection: string): string[] => {
  const config = payload.collections[collection as CollectionSlug]?.config
  const known = new Set(config?.flattenedFields.map(({ name }) => name))
  return [config?.admin.useAsTitle ?? 'id', 'slug', 'publishedAt', 'updatedAt'].filter(
    (name) => name !== 'id' && known.has(name),
  )
}

function toEmbed(payload: Payload, { fields }: EmbedNode): PrintedEmbed {
  const embed = embedRegistry(payload).embeds.get(fields.blockType)
  return {
    asOf: typeof fields.asOf === 'string' ? fields.asOf : null,
    id: fields.id ?? '',
    kind: embed?.kind ?? 'block',
    label: embed?.label ?? fields.blockType,
    mode: fields.asOf == null ? 'live' : 'frozen',
    slug: fields.blockType,
  }
}

function toStory(
  collection: string,
  head: StoryRow,
  {
    drafted,
    payload,
    printed,
    published,
  }: {
    drafted: PrintedEmbed[]
    payload: Payload
    printed: PrintedEmbed[]
    published: null | StoryRow
  },
): PrintedStory {
  const { useAsTitle } = payload.collections[collection as CollectionSlug].config.admin
  const embeds = printed.length > 0 ? printed : drafted
  const modes = new Set(embeds.map(({ mode }) => mode))
  return {
    adminURL: `${payload.config.routes.admin}/collections/${collection}/${head.id}`,
    collection,
    embeds,
    goneFromDraft: printed.length > 0 && drafted.length === 0,
    headline: text(head[useAsTitle ?? 'id']) ?? String(head.id),
    id: head.id,
    mode: modes.size > 1 ? 'both' : ([...modes][0] ?? 'live'),
    publishedAt: text(head.publishedAt),
    slug: text(head.slug),
    status: printed.length > 0 ? 'published' : 'draft',
    updatedAt: text(head.updatedAt) ?? '',
    url: published && storyHref(payload)(collection, text(published.slug) ?? published.id),
  }
}

const storyHref = (payload: Payload): Href =>
  embedRegistry(payload).options.storyPath ?? defaultHref

const text = (value: unknown): null | string => (typeof value === 'string' ? value : null)
