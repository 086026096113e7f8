import type { PayloadRequest } from 'payload'

/** What the operations that write an account are called with, as far as it concerns its owner. */
export interface Args {
  data?: Record<string, unknown>
  id?: number | string
  overrideAccess?: boolean
}

/** The own account, or a change of many, which it may be among. */
export const isOwn = (slug: string, id: Args['id'], { user }: PayloadRequest): boolean =>
  user?.collection === slug && (id === undefined || String(id) === String(user.id))
