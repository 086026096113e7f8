import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { type Facts, type ID, idOf, textOf } from '../facts/values.ts'
import type { Fault, ResultsCollections } from '../types.ts'

interface Entry {
  athlete: Facts | null
  document: Facts
  event: Facts
  id: ID | null
}

/** One competitor stands once in an event. */
export async function secondResultFaults(
  { athlete, document, event, id }: Entry,
  { results }: ResultsCollections,
  req: PayloadRequest,
): Promise<Fault[]> {
  const rival = await rivalOf(req.payload, results, entryOf(document, id), id, req)
  return rival
    ? [secondResult(textOf(athlete?.name) || textOf(document.team), textOf(event.name), rival)]
    : []
}

/** What to say of it. */
export const secondResult = (competitor: string, event: string, rival: Facts): Fault => ({
  expected: `one result for each competitor in ${event}: ${competitor} is already there${standing(rival)}. Correct that one instead`,
  path: 'athlete',
  read: `a second result for ${competitor}`,
})

/**
 * What no two results may share: the event and who competes in it. A mark set elsewhere shares nothing.
 * Undefined, not null, when there is none yet: MongoDB's sparse index counts nulls.
 */
export function entryOf({ athlete, event, team }: Facts, id: ID | null): string | undefined {
  const [where, who] = [idOf(event), idOf(athlete) ?? textOf(team).toLowerCase()]
  if (where !== null) return `${where}:${who}`
  return id === null ? undefined : `elsewhere:${id}`
}

/** Another result with the same entry, if there is one. */
export async function rivalOf(
  payload: Payload,
  results: CollectionSlug,
  entry: string | undefined,
  id: ID | null,
  req?: PayloadRequest,
): Promise<Facts | null> {
  if (entry === undefined) return null
  return payload.db.findOne<Facts & { id: ID }>({
    collection: results,
    ...(req ? { req } : {}),
    select: { mark: true, status: true },
    where: {
      and: [{ entry: { equals: entry } }, ...(id === null ? [] : [{ id: { not_equals: id } }])],
    },
  })
}

function standing({ mark, status }: Facts): string {
  if (textOf(mark) !== '') return ` with ${textOf(mark)}`
  return status === 'OK' ? '' : ` as ${textOf(status)}`
}
