import type { MayModerate } from './types.ts'

const roles: ReadonlySet<unknown> = new Set(['admin', 'moderator'])

/** Moderators and admins among the staff, by the `role` of their account. */
export const ofModerators =
  (staff: string): MayModerate =>
  ({ user }) =>
    user?.collection === staff && 'role' in user && roles.has(user.role)
