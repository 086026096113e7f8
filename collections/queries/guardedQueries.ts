import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type Plugin,
} from 'payload'

import { boundsFor } from './bounds.ts'
import { fieldsAlone } from './fieldsAlone.ts'
import { type Hop, hopsOf } from './hopsOf.ts'
import { idsAsAsked } from './idsAsAsked.ts'
import { refuse } from './refuse.ts'
import { type Query, refuseDear, refuseUnbounded, sortsIn } from './refuseUnbounded.ts'
import { whole } from './rowsOf.ts'
import { unreadable } from './unreadable.ts'

/**
 * What may not be asked, of any collection and through any door: what makes no sense, what costs more than the one who
 * asks may spend, and what would tell something hidden. Payload keeps hidden documents out of `where`, but it
 * sorts before it knows who reads: the order of events by `results.mark` would tell the order of embargoed marks. Nor
 * does it look at who reads where a list of other documents is asked for by id.
 */
export const guardedQueries: Plugin = (config) => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), unreadable],
  },
  onInit: async (payload) => {
    await config.onInit?.(payload)
    // Payload's own collections, and what later plugins bring, are not in the config yet.
    for (const { config: collection } of Object.values(payload.collections))
      if (!collection.hooks.beforeOperation?.includes(guard))
        collection.hooks.beforeOperation = [
          // Before anything is looked up by the one, or read of the other.
          idsAsAsked,
          fieldsAlone,
          ...(collection.hooks.beforeOperation ?? []),
          guard,
        ]
  },
})

interface Asked extends Query {
  field?: unknown
  overrideAccess?: boolean
}

const guard: CollectionBeforeOperationHook = async ({ args, collection: { slug }, req }) => {
  const query = args as Asked
  if (query.overrideAccess === true) return
  if (namesNothing(query.sort)) query.sort = sortsIn(query.sort).join() || undefined
  const bounds = boundsFor(req)
  const { payload } = req
  // The Local API states it. Where nobody does, a client asks: Payload's own REST and GraphQL call so.
  const isClient = query.overrideAccess === undefined
  if (isClient) {
    whole('depth', query.depth, 0)
    refuseUnbounded(payload, slug, query, bounds)
  }
  await check(slug, query, req)
  for (const [name, join] of Object.entries(query.joins || {})) {
    const [hop] = hopsOf(payload, slug, name)
    for (const to of hop?.to ?? []) {
      if (!join) continue
      await check(to, join, req)
      // Payload looks for what another document says among the list's own columns.
      for (const path of sortsIn(join.sort))
        if (hopsOf(payload, to, path).some(({ ends }) => !ends))
          refuse('sort', path, `a field of ${name} themselves`)
    }
  }
  if (isClient) refuseDear(payload, slug, query, bounds)
}

/** `?sort=` and `?sort=date,`: MongoDB would take the empty name for a field. */
const namesNothing = (sort: unknown): boolean =>
  [sort].flat().some((one) => isText(one) && one.split(',').includes(''))

const isText = (value: unknown): value is string => typeof value === 'string'

async function check(slug: string, { field, sort, where }: Asked, req: PayloadRequest) {
  const hidden = async ({ ends, kind, to }: Hop) =>
    (kind === 'join' || !ends) && !(await readsAll(to, req))

  for (const path of [...sortsIn(sort), ...sortsIn(field)])
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
