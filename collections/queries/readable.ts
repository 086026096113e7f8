import { type CollectionBeforeOperationHook, NotFound, type PayloadRequest } from 'payload'

import { refuse } from './refuse.ts'

interface Args {
  data?: unknown
  duplicateFromID?: unknown
  id?: unknown
  overrideAccess?: boolean
}

/** Before anything looks at it: a client names a document by what can be an id, and sends one as an object. */
export const readable: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, duplicateFromID, id, overrideAccess } = args as Args
  if (overrideAccess === true || req.payloadAPI === 'local') return
  for (const one of [id, duplicateFromID])
    if (one !== undefined && !isID(one, req)) throw new NotFound(req.t)
  const writes = ['create', 'update', 'updateByID'].includes(operation)
  if (writes && duplicateFromID === undefined && !isObject(data))
    refuse('body', data, 'a document, as JSON')
}

/**
 * The id in the address of an endpoint of the house's own.
 *
 * @throws NotFound for what can be none of this database
 */
export function idIn({ payload, routeParams, t }: PayloadRequest): number | string {
  const text = String(routeParams?.id)
  if (!isID(text, { payload })) throw new NotFound(t)
  return payload.db.defaultIDType === 'number' ? Number(text) : text
}

/** Whether it can be an id of this database. */
const isID = (id: unknown, { payload }: Pick<PayloadRequest, 'payload'>): boolean =>
  payload.db.defaultIDType === 'number'
    ? /^\d{1,15}$/.test(String(id))
    : /^[\da-f]{24}$/i.test(String(id))

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
