import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import { beside } from '../beside.ts'
import { accountOf, limitsOf } from '../limits/Limits.ts'
import { words } from '../words.ts'

/**
 * Sends a mail for choosing a new password, if there is an account of this address. It is looked for beside the answer:
 * whoever asks is told the same, as soon, whether there is one or not.
 *
 * @throws APIError 400 where `email` is none, 429 where it was asked for too often from there.
 */
export async function askForReset(
  collection: CollectionSlug,
  email: unknown,
  req: PayloadRequest,
): Promise<void> {
  if (typeof email !== 'string' || email.trim() === '')
    throw new APIError(words.email.missing, 400, null, true)
  const limits = limitsOf(req.payload)
  await limits.takeThere('resetAsking', req)
  if (!(await limits.isWithin('mails', accountOf(collection, email)))) return
  beside(req, (local) =>
    local.payload.forgotPassword({
      collection: collection as 'users',
      data: { email },
      req: local,
    }),
  )
}
