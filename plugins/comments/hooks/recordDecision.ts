import type { CollectionBeforeChangeHook } from 'payload'

import type { AuditLine, CommentState, DocID } from '../types.ts'

interface Stored {
  audit?: AuditLine[] | null
  reason?: null | string
  state: CommentState
}

/** Notes who changed a comment's state, and when. What is in the audit stays there. */
export const recordDecision =
  (staff: string): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update') return data
    const before = originalDoc as Stored
    const after = { ...before, ...(data as Partial<Stored>) }
    const state = after.state ?? before.state
    const audit = before.audit ?? []
    if (state === before.state) return { ...data, audit, state }

    const now = new Date().toISOString()
    const moderator: DocID | null = req.user?.collection === staff ? req.user.id : null
    // The checks' reason was for waiting; it does not explain what a person decided.
    const reason = after.reason === before.reason ? null : after.reason
    const line: AuditLine = {
      at: now,
      by: 'moderator',
      says: state,
      ...(reason && { reason }),
      ...(moderator !== null && { user: String(moderator) }),
    }
    return {
      ...data,
      audit: [...audit, line],
      moderatedAt: now,
      moderatedBy: moderator,
      reason,
      state,
    }
  }
