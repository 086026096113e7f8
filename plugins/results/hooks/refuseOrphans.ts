import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

import { type ID, textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { fetchFacts } from './fetchFacts.ts'

/** What hangs on a document, and what to do about it. */
interface Dependents {
  /** What to do with it, or with them. */
  advice: (them: string) => string
  collection: CollectionSlug
  /** One, many. */
  nouns: readonly [string, string]
  where: (id: ID) => Where
}

type Owner = keyof ResultsCollections

const dependents = ({
  competitions,
  events,
  results,
}: ResultsCollections): Partial<Record<Owner, Dependents[]>> => ({
  athletes: [
    {
      advice: (them) => `Give ${them} to another athlete, or delete ${them} first`,
      collection: results,
      nouns: ['result', 'results'],
      where: (id) => ({
        or: ['athlete', 'members'].map((field): Where => ({ [field]: { in: [id] } })),
      }),
    },
  ],
  championships: [
    {
      advice: (them) => `Move ${them} to another championship, or delete ${them} first`,
      collection: competitions,
      nouns: ['edition', 'editions'],
      where: (id) => ({ championship: { equals: id } }),
    },
  ],
  competitions: [
    {
      advice: (them) => `Move ${them} to another competition, or delete ${them} first`,
      collection: events,
      nouns: ['event', 'events'],
      where: (id) => ({ competition: { equals: id } }),
    },
  ],
  events: [
    {
      advice: (them) => `Move ${them} to another event, or delete ${them} first`,
      collection: results,
      nouns: ['result', 'results'],
      where: (id) => ({ event: { equals: id } }),
    },
    {
      advice: (them) => `Take ${them} out of it, or delete ${them} first`,
      collection: events,
      nouns: ['part', 'parts'],
      where: (id) => ({ combinedEvent: { equals: id } }),
    },
  ],
  records: [
    {
      advice: (them) => `Take it off the list of ${them} first`,
      collection: events,
      nouns: ['event that lists it', 'events that list it'],
      where: (id) => ({ records: { in: [id] } }),
    },
  ],
})

/**
 * Keeps what results hang on.
 *
 * @throws APIError 409, saying how many there are and what to do first.
 */
export const refuseOrphans =
  (owner: Owner, slugs: ResultsCollections): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { advice, collection, nouns, where } of dependents(slugs)[owner] ?? []) {
      const { totalDocs } = await req.payload.db.count({ collection, req, where: where(id) })
      if (totalDocs === 0) continue
      const [noun, them] = totalDocs === 1 ? [nouns[0], 'it'] : [nouns[1], 'them']
      const name = await named(slugs[owner], id, req)
      throw new APIError(`${name} has ${totalDocs} ${noun}. ${advice(them)}.`, 409, undefined, true)
    }
  }

async function named(collection: CollectionSlug, id: ID, req: PayloadRequest): Promise<string> {
  const found = await fetchFacts(req, collection, id, ['name', 'title'])
  return textOf(found?.name) || textOf(found?.title) || `This document (${id})`
}
