import { NotFound, type PayloadRequest } from 'payload'

/**
 * The id in the address of an endpoint of the house's own.
 *
 * @throws NotFound for what can be none of this database
 */
export function idIn({ payload, routeParams, t }: PayloadRequest): number | string {
  const text = String(routeParams?.id)
  const isID = payload.db.defaultIDType === 'number' ? /^\d{1,15}$/ : /^[\da-f]{24}$/i
  if (!isID.test(text)) throw new NotFound(t)
  return payload.db.defaultIDType === 'number' ? Number(text) : text
}
