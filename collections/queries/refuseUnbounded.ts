import type { CollectionSlug, Payload } from 'payload'

import type { QueryBounds } from './bounds.ts'
import { type Condition, conditionsOf } from './conditionsOf.ts'
import { dearCondition, dearSort, ordersOf } from './dear.ts'
import { followed } from './hopsOf.ts'
import { refuse } from './refuse.ts'
import { type Page, rowsOf } from './rowsOf.ts'
import { valueFault } from './valueFault.ts'

/** As much of an operation's arguments as it is about. They are what a client sent, so each may be of any type. */
export interface Query extends Page {
  depth?: unknown
  joins?: false | null | Record<string, false | Query>
  sort?: unknown
  where?: unknown
}

/** Fields that one list may be sorted by. */
const SORTS = 3

/** Refuses what a client may not ask of a collection, or what makes no sense, before anything else looks at it. */
export function refuseUnbounded(
  payload: Payload,
  slug: string,
  query: Query,
  bounds: QueryBounds,
): void {
  refuseDocuments(payload, slug, query, bounds)
  for (const condition of conditionsOf(query.where, bounds))
    refuseCondition(payload, slug, condition)
  // MongoDB takes it for the end of a name.
  for (const path of sortsIn(query.sort))
    if (path.includes('\0')) refuse('sort', path, 'the name of a field')
  for (const { join, to } of listsOf(payload, slug, query))
    if (join) refuseUnbounded(payload, to, join, bounds)
}

/** Refuses what looks at all rows there are. */
export function refuseDear(payload: Payload, slug: string, query: Query, bounds: QueryBounds) {
  if (bounds.unindexed) return
  for (const { operator, path } of conditionsOf(query.where, bounds)) {
    const dear = dearCondition(followed(payload, slug, path), operator)
    if (dear) refuse('where', `${path} ${operator}`, dear)
  }
  const sorts = sortsIn(query.sort)
  if (sorts.length > SORTS) refuse('sort', `${sorts.length} fields`, `${SORTS} at most`)
  const orders = ordersOf(payload.collections[slug as CollectionSlug].config)
  for (const path of sorts) {
    const dear = dearSort(followed(payload, slug, path), orders)
    if (dear) refuse('sort', path, dear)
  }
  for (const { join, to } of listsOf(payload, slug, query))
    if (join) refuseDear(payload, to, join, bounds)
}

/** The paths of a sort, however it is written. */
export const sortsIn = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',').filter((path) => path !== '') : []))

/** Each list in a document counts, asked for or not, as many rows as it may have. */
function refuseDocuments(payload: Payload, slug: string, query: Query, bounds: QueryBounds): void {
  const inEach = listsOf(payload, slug, query)
    .map(({ join }) => (join === false ? 0 : rowsOf(join ?? {}, bounds)))
    .reduce((sum, rows) => sum + rows, 1)
  const documents = inEach * rowsOf(query, bounds)
  if (documents > bounds.documents)
    refuse('limit', `${documents} documents with the lists in them`, `${bounds.documents} at most`)
}

function refuseCondition(payload: Payload, slug: string, condition: Condition): void {
  const { operator, path, value } = condition
  const fault = valueFault(followed(payload, slug, path), condition, payload.db.defaultIDType)
  if (fault) refuse('where', `${path} ${operator} ${JSON.stringify(value) ?? ''}`, fault)
}

/** The lists of other documents that a collection's documents hold, and what is asked of each. */
function listsOf(payload: Payload, slug: string, { joins }: Query) {
  const { config } = payload.collections[slug as CollectionSlug]
  return Object.values(config.joins).flatMap((lists = []) =>
    lists.map(({ field, joinPath }) => ({
      join: joins === false ? false : joins?.[joinPath],
      to: String(field.collection),
    })),
  )
}
