import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'

import { merge } from './merge.ts'
import type { ID, Mergeable } from './types.ts'
import { unmerge } from './unmerge.ts'
import { words } from './words.ts'

/** `POST /api/<collection>/<id>/merge` with `{ "into": <id> }`, and `/unmerge`: for who may change both entries. */
export const endpointsOf = (
  collection: CollectionSlug,
  how: Mergeable,
): Omit<Endpoint, 'root'>[] => [
  {
    handler: async (req) => {
      const into = await intoOf(req)
      const from = idOf(req)
      await mayChange(req, collection, [from, into])
      await merge(req.payload, { collection, from, into }, how)
      return Response.json({ from, into })
    },
    method: 'post',
    path: '/:id/merge',
  },
  {
    handler: async (req) => {
      const from = idOf(req)
      await mayChange(req, collection, [from])
      await unmerge(req.payload, collection, from)
      return Response.json({ from })
    },
    method: 'post',
    path: '/:id/unmerge',
  },
]

const idOf = ({ payload, routeParams }: PayloadRequest): ID =>
  readID(payload.db.defaultIDType, routeParams?.id) ?? ''

async function intoOf(req: PayloadRequest): Promise<ID> {
  const sent: unknown = await req.json?.().catch(() => null)
  const into = typeof sent === 'object' && sent !== null && 'into' in sent ? sent.into : null
  const id = readID(req.payload.db.defaultIDType, into)
  if (id === null) throw new APIError(words.whichStays, 400, undefined, true)
  return id
}

/** As the database holds it; null for what is no id. */
function readID(type: 'number' | 'text', value: unknown): ID | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return null
  if (type === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : null
  return /^[0-9a-f]{24}$/i.test(text) ? text : null
}

/** @throws APIError 403 */
async function mayChange(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly ID[],
): Promise<void> {
  const { update } = req.payload.collections[collection].config.access
  for (const id of ids)
    if ((await update({ id, req })) !== true)
      throw new APIError(words.forbidden, 403, undefined, true)
}
