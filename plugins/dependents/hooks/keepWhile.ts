import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import type { Dependents } from '../types.ts'

type ID = number | string

/**
 * Keeps a document while others hang on it.
 *
 * @throws APIError 409, saying how many there are and what to do first.
 */
export const keepWhile =
  (dependents: readonly Dependents[]): CollectionBeforeDeleteHook =>
  async ({ collection: config, id, req }) => {
    for (const { advice, collection, fields, nouns } of dependents) {
      const count = await countOf(collection, fields, id, req)
      if (count === 0) continue
      const [noun, them] = count === 1 ? [nouns[0], 'it'] : [nouns[1], 'them']
      const name = await named(config, id, req)
      throw new APIError(`${name} has ${count} ${noun}. ${advice(them)}.`, 409, undefined, true)
    }
  }

async function named(
  { admin, slug }: SanitizedCollectionConfig,
  id: ID,
  req: PayloadRequest,
): Promise<string> {
  const title = admin.useAsTitle ?? 'id'
  const found = await req.payload.db.findOne<Record<string, unknown> & { id: ID }>({
    collection: slug,
    req,
    select: { [title]: true },
    where: { id: { equals: id } },
  })
  const name = found?.[title]
  return typeof name === 'string' && name !== '' ? name : `This document (${id})`
}

/** One query a field: for one with `or` SQLite would go through all documents there are. */
async function countOf(
  collection: CollectionSlug,
  fields: readonly string[],
  id: ID,
  req: PayloadRequest,
): Promise<number> {
  const found = new Set<ID>()
  for (const field of fields) {
    const { docs } = await req.payload.db.find<{ id: ID }>({
      collection,
      limit: 0,
      pagination: false,
      req,
      select: {},
      where: { [field]: { equals: id } },
    })
    for (const doc of docs) found.add(doc.id)
  }
  return found.size
}
