import type { Payload } from 'payload'

import { feedPosition, follower } from '../../derived-fields/index.ts'
import { embedNodes, isTree } from '../tree/walk.ts'
import type { DocID, EmbedNode, Key } from '../types.ts'
import { keptViews, type Asked, type Kept } from './keptViews.ts'
import { KEEPER } from './names.ts'
import { questionOf } from './questionOf.ts'
import { keysOfNode } from './step.ts'

/** A story as it was saved. */
export interface Saved {
  /** When, ISO 8601. */
  at: string
  body: unknown
  id: DocID
}

/**
 * The documents because of which a story shows readers something else than when it was saved, by story: a fact that was
 * put back since is none. `null` while the histories have not worked out the latest changes.
 */
export async function shownOtherwise(
  payload: Payload,
  stories: readonly Saved[],
): Promise<Map<DocID, Set<Key>> | null> {
  const { position } = await follower(payload, KEEPER, 0)
  if (position < (await feedPosition(payload))) return null
  const nodes = stories.flatMap(({ at, body, id }) =>
    [...embedNodes(isTree(body) ? body : null)].map((node) => ({ at, id, node })),
  )
  const questions = nodes.map(({ node }) => questionOf(node))
  const now = new Date().toISOString()
  const [then, latest] = await Promise.all([
    keptSince(
      payload,
      nodes.map(({ at }, index) => ({ asOf: { at }, question: questions[index] ?? '' })),
    ),
    keptViews(
      payload,
      questions.map((question) => ({ asOf: { at: now }, question })),
    ),
  ])
  const found = new Map<DocID, Set<Key>>()
  nodes.forEach(({ id, node }, at) => {
    const [before, after] = [then[at]?.view, latest[at]?.view]
    if (JSON.stringify(before) === JSON.stringify(after)) return
    const keys = found.get(id) ?? new Set()
    for (const key of keysIn(payload, node, [before, after])) keys.add(key)
    found.set(id, keys)
  })
  return found
}

/** A question that a story was the first to ask is kept from a moment after its save. */
async function keptSince(payload: Payload, asked: readonly Asked[]): Promise<Kept[]> {
  const kept = await keptViews(payload, asked)
  const first = kept.map(({ since }, at) => ({
    asOf: { at: since ?? '' },
    question: asked[at]?.question ?? '',
  }))
  const late = first.filter((_, at) => kept[at]?.view === undefined && kept[at]?.since)
  const views = await keptViews(payload, late)
  const byQuestion = new Map(late.map(({ question }, at) => [question, views[at]]))
  return kept.map((one, at) =>
    one.view === undefined ? (byQuestion.get(asked[at]?.question ?? '') ?? one) : one,
  )
}

const keysIn = (payload: Payload, node: EmbedNode, views: readonly unknown[]): Key[] =>
  views.flatMap((view) => keysOfNode(payload, node, view))
