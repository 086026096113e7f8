import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import type { Doc, Facts, ID } from './types.ts'
import { words } from './words.ts'

/** Everything that is stored of some documents, in the transaction of `req`. */
export async function read(
  req: PayloadRequest,
  collection: string,
  [path, id]: readonly [path: string, id: ID],
): Promise<Doc[]> {
  const { docs } = await req.payload.db.find<Doc>({
    collection: collection as CollectionSlug,
    joins: false as never,
    limit: 0,
    pagination: false,
    req,
    where: { [path]: { equals: id } },
  })
  return docs
}

/** @throws APIError 404 where there is none */
export async function entryOf(req: PayloadRequest, collection: string, id: ID): Promise<Doc> {
  const [entry] = await read(req, collection, ['id', id])
  if (!entry) throw new APIError(words.gone, 404, undefined, true)
  return entry
}

/** A usual save, with all that the desk's saves are checked for. */
export async function save(
  req: PayloadRequest,
  collection: string,
  id: ID,
  data: Facts,
): Promise<void> {
  if (Object.keys(data).length === 0) return
  await req.payload.update({
    id,
    collection: collection as CollectionSlug,
    data,
    depth: 0,
    overrideAccess: true,
    req,
    select: {},
  })
}

export const refused = (message: string) => new APIError(message, 409, undefined, true)

export const titleOf = (req: PayloadRequest, collection: string, entry: Doc): string => {
  const title = req.payload.collections[collection as CollectionSlug].config.admin.useAsTitle
  const value = entry[title ?? 'id']
  return typeof value === 'string' && value !== '' ? value : String(entry.id)
}
