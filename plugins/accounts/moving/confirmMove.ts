import {
  addDataAndFileToRequest,
  APIError,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { sameAddress } from '../hooks/sameAddress.ts'
import { limitsOf } from '../limits/Limits.ts'
import { unseal } from '../registration/seal.ts'
import { words } from '../words.ts'

/** What stands in the link of a mail by which an account moves to another address. */
export interface Move {
  collection: string
  /** The address that it had: the link holds as long as it has it, and so once. */
  from: string
  id: number | string
  to: string
}

/**
 * Moves the account of a mail's link to its new address, and ends its sessions.
 *
 * @throws APIError 403 where the link is none, too old, or used, 429 after too many
 */
export async function confirmMove(
  collection: CollectionSlug,
  token: unknown,
  req: PayloadRequest,
): Promise<{ email: string }> {
  await limitsOf(req.payload).takeThere('resetting', req)
  const move = unseal('move', token, Date.now(), req.payload.secret) as Move | null
  if (move?.collection !== collection) throw staleLink()
  const { from, id, to } = move
  const { docs } = await req.payload.db.find<{ email?: unknown; id: number | string }>({
    collection,
    limit: 2,
    pagination: false,
    req,
    where: { or: [{ id: { equals: id } }, { email: { equals: to } }] },
  })
  const [account] = docs
  // Somebody else may have taken the new one meanwhile.
  if (docs.length !== 1 || !sameAddress(account?.email, from)) throw staleLink()
  await req.payload.update({
    collection,
    data: { email: to },
    depth: 0,
    id,
    overrideAccess: true,
    req,
  })
  return { email: to }
}

const staleLink = () => new APIError(words.staleMove, 403, null, true)

/** REST's door. */
export const moveEndpoint = (slug: string): Endpoint => ({
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await confirmMove(slug as CollectionSlug, req.data?.token, req)
    return Response.json({ message: words.moved })
  },
  method: 'post',
  path: '/move',
})
