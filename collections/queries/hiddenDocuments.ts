import {
  addDataAndFileToRequest,
  type CollectionConfig,
  type CollectionSlug,
  type Config,
  docAccessOperation,
  type Endpoint,
  NotFound,
  type PayloadRequest,
  type Plugin,
} from 'payload'

import { idIn } from './idIn.ts'

type DocID = number | string
type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Fields = ReturnType<Queries>

/** As much of what Payload has made of the collections as this needs. */
interface Made {
  Query: { fields: Fields }
  collections: Record<string, { graphQL?: { type?: { name: string } } }>
}

type Resolve = (root: unknown, args: { id: DocID }, context: { req: PayloadRequest }) => unknown

/**
 * What one may do with a document is told of those that one may read. Of the others Payload told nothing but that they
 * are there: a story under embargo was no longer a secret.
 */
export const hiddenDocuments: Plugin = (config) => {
  const slugs = (config.collections ?? []).map(({ slug }) => slug as CollectionSlug)
  return {
    ...config,
    collections: config.collections?.map((collection) => ({
      ...collection,
      endpoints:
        collection.endpoints === false
          ? false
          : [accessEndpoint(collection), ...(collection.endpoints ?? [])],
    })),
    graphQL: {
      ...config.graphQL,
      queries: (graphQL, given) => ({
        ...config.graphQL?.queries?.(graphQL, given),
        ...accessQueries(slugs, given),
      }),
    },
  }
}

/** In place of Payload's own. */
const accessEndpoint = ({ slug }: CollectionConfig): Endpoint => ({
  handler: async (req) => {
    const id = idIn(req)
    await mustRead(slug as CollectionSlug, id, req)
    const collection = req.payload.collections[slug as CollectionSlug]
    await addDataAndFileToRequest(req)
    return Response.json(await docAccessOperation({ collection, data: req.data, id, req }))
  },
  method: 'post',
  path: '/access/:id',
})

const accessQueries = (slugs: readonly CollectionSlug[], { collections, Query }: Made): Fields => {
  const fields: Fields = {}
  for (const slug of slugs) {
    const name = `docAccess${collections[slug]?.graphQL?.type?.name ?? ''}`
    const made = Query.fields[name] as undefined | { resolve: Resolve }
    if (made) fields[name] = { ...made, resolve: onlyOfRead(slug, made.resolve) }
  }
  return fields
}

const onlyOfRead =
  (slug: CollectionSlug, resolve: Resolve): Resolve =>
  async (root, args, context) => {
    await mustRead(slug, args.id, context.req)
    return resolve(root, args, context)
  }

/** @throws NotFound, for a document that is hidden as for one that is not there. */
async function mustRead(collection: CollectionSlug, id: DocID, req: PayloadRequest): Promise<void> {
  const document = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
    trash: true,
  })
  if (document === null) throw new NotFound(req.t)
}
