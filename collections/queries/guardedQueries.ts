import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import type { CollectionSlug, Where } from 'payload'

import { type Hop, hopsOf } from './hopsOf.ts'

/**
 * What may not be asked, of any collection and through any door. Payload keeps hidden documents out of `where`, but it
 * sorts before it knows who reads: the order of events by `results.mark` would tell the order of embargoed marks. Nor
 * does it look at who reads where a list of other documents is asked for by id.
 */
export const guardedQueries: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), guard],
    },
  })),
})

/** As much of an operation's arguments as it is about. */
interface Query {
  field?: unknown
  joins?: false | Record<string, false | Query>
  overrideAccess?: boolean
  sort?: unknown
  where?: Where
}

const guard: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const query = args as Query
  if (query.overrideAccess === true) return
  await check(collection.slug, query, req)
  for (const [name, join] of Object.entries(query.joins || {})) {
    const [hop] = hopsOf(req.payload, collection.slug, name)
    for (const slug of hop?.to ?? []) if (join) await check(slug, join, req)
  }
}

async function check(slug: string, { field, sort, where }: Query, req: PayloadRequest) {
  const hidden = async ({ ends, kind, to }: Hop) =>
    (kind === 'join' || !ends) && !(await readsAll(to, req))

  for (const path of [...textsIn(sort), ...textsIn(field)])
    for (const hop of hopsOf(req.payload, slug, path))
      if (await hidden(hop))
        refuse('sort', path, 'a field of the document, or of one it points at that you may read')

  for (const path of pathsIn(where)) {
    const hops = hopsOf(req.payload, slug, path)
    const [list] = hops.filter(({ kind }) => kind === 'join')
    const steps = hops.filter(({ ends }) => !ends).length
    if (list && (steps > 1 || (list.ends && (await hidden(list)))))
      refuse('where', path, 'a list of other documents and a field of theirs, no step further')
  }
}

/** Whether whoever asks may read every document of these collections. */
async function readsAll(slugs: readonly string[], req: PayloadRequest): Promise<boolean> {
  for (const slug of slugs) {
    const { access } = req.payload.collections[slug as CollectionSlug].config
    if ((await access.read({ req })) !== true) return false
  }
  return true
}

const textsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : []))

/** The paths of a condition, however deep in `and`, `or` and lists of other documents. */
const pathsIn = (where?: unknown): string[] =>
  typeof where !== 'object' || where === null
    ? []
    : Object.entries(where).flatMap(([name, value]) =>
        ['and', 'or'].includes(name.toLowerCase())
          ? [value].flat().flatMap(pathsIn)
          : [name, ...nestedIn(value).map((path) => `${name}.${path}`)],
      )

/** `{ results: { contains: { mark: … } } }` is another way to write `results.mark`. */
const nestedIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && 'contains' in value ? pathsIn(value.contains) : []

function refuse(part: string, read: string, expected: string): never {
  throw new APIError(`${part}: read “${read}”, expected ${expected}.`, 400, null, true)
}
