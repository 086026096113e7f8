import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { sameAddress } from './sameAddress.ts'

interface Session {
  id: string
}

/**
 * A new address or password ends all sessions but the one that sets it, and the link of a mail that was sent before.
 * (Payload itself ends the sessions of a new password, and of that alone.)
 */
export const endOtherSessions: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const account = data as { email?: unknown; password?: unknown; sessions?: Session[] }
  const before = (originalDoc ?? {}) as { email?: unknown; id?: unknown; sessions?: Session[] }
  if (operation !== 'update') return account
  const moved = account.email !== undefined && !sameAddress(account.email, before.email)
  if (!moved && !account.password) return account
  const own = ownSession(collection.slug, before.id, req)
  return {
    ...account,
    resetPasswordExpiration: null,
    resetPasswordToken: null,
    sessions: (before.sessions ?? []).filter(({ id }) => id === own),
  }
}

function ownSession(slug: string, id: unknown, { user }: PayloadRequest): string | undefined {
  const own = user?.collection === slug && String(user.id) === String(id)
  return own && '_sid' in user ? String(user._sid) : undefined
}
