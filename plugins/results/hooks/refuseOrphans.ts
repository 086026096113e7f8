import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { readRows } from '../../derived-fields/index.ts'
import { type ID, textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { fetchFacts } from './fetchFacts.ts'

/** What hangs on a document, and what to do about it. */
interface Dependents {
  /** What to do with it, or with them. */
  advice: (them: string) => string
  collection: CollectionSlug
  /** The relationships by which it hangs. */
  fields: readonly string[]
  /** One, many. */
  nouns: readonly [string, string]
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
      fields: ['athlete', 'members'],
      nouns: ['result', 'results'],
    },
  ],
  championships: [
    {
      advice: (them) => `Move ${them} to another championship, or delete ${them} first`,
      collection: competitions,
      nouns: ['edition', 'editions'],
      fields: ['championship'],
    },
  ],
  competitions: [
    {
      advice: (them) => `Move ${them} to another competition, or delete ${them} first`,
      collection: events,
      fields: ['competition'],
      nouns: ['event', 'events'],
    },
  ],
  events: [
    {
      advice: (them) => `Move ${them} to another event, or delete ${them} first`,
      collection: results,
      fields: ['event'],
      nouns: ['result', 'results'],
    },
    {
      advice: (them) => `Take ${them} out of it, or delete ${them} first`,
      collection: events,
      fields: ['combinedEvent'],
      nouns: ['part', 'parts'],
    },
  ],
  records: [
    {
      advice: (them) => `Take it off the list of ${them} first`,
      collection: events,
      nouns: ['event that lists it', 'events that list it'],
      fields: ['records'],
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
    for (const { advice, collection, fields, nouns } of dependents(slugs)[owner] ?? []) {
      const count = await countOf(collection, fields, id, req)
      if (count === 0) continue
      const [noun, them] = count === 1 ? [nouns[0], 'it'] : [nouns[1], 'them']
      const name = await named(slugs[owner], id, req)
      throw new APIError(`${name} has ${count} ${noun}. ${advice(them)}.`, 409, undefined, true)
    }
  }

async function named(collection: CollectionSlug, id: ID, req: PayloadRequest): Promise<string> {
  const found = await fetchFacts(req, collection, id, ['name', 'title'])
  return textOf(found?.name) || textOf(found?.title) || `This document (${id})`
}

/** One query a field: for one with `or` SQLite would go through all results there are. */
async function countOf(
  collection: CollectionSlug,
  fields: readonly string[],
  id: ID,
  req: PayloadRequest,
): Promise<number> {
  const found = new Set<ID>()
  for (const field of fields)
    for (const row of await readRows(req.payload, collection, {
      fields: [],
      pick: { field, ids: [id] },
      req,
    }))
      found.add(row.id)
  return found.size
}
