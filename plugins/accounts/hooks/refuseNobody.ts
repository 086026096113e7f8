import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'

import { isPasswordOf, type Kept } from '../passwords/isPasswordOf.ts'
import type { KnownAccount } from '../types.ts'

interface Args {
  data?: { email?: unknown; password?: unknown }
}

/**
 * A log-in where there is no account takes as long as one with a wrong password: Payload looks at a password only
 * where there is one. An account that everybody knows is none.
 *
 * @throws AuthenticationError, the same as for a wrong password
 */
export const refuseNobody =
  (knownToAll: readonly KnownAccount[]): CollectionBeforeOperationHook =>
  async ({ args, collection: { slug }, operation, req }) => {
    const { email, password } = (args as Args).data ?? {}
    if (operation !== 'login' || typeof email !== 'string' || typeof password !== 'string') return
    const address = email.toLowerCase().trim()
    const known = knownToAll.some((one) => one.email === address && one.password === password)
    const account = await req.payload.db.findOne<Kept & { id: number | string }>({
      collection: slug,
      req,
      where: { email: { equals: address } },
    })
    if (account?.hash && !known) return
    await isPasswordOf(null, password)
    throw new AuthenticationError(req.t)
  }
