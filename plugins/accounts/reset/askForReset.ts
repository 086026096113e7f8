import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import { beside } from '../beside.ts'
import { accountOf, limitsOf } from '../limits/Limits.ts'
import { send } from '../mails.ts'
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
  beside(req, (local) => sendLink(collection, email, local))
}

/** When the token is stored for good: Payload sends its own mail before, and the link could be of no use yet, or ever. */
async function sendLink(collection: CollectionSlug, email: string, req: PayloadRequest) {
  const { auth } = req.payload.collections[collection].config
  const token = await req.payload.forgotPassword({
    collection: collection as 'users',
    data: { email },
    disableEmail: true,
    req,
  })
  if (!token) return
  const html = await auth.forgotPassword?.generateEmailHTML?.({ req, token })
  const subject = await auth.forgotPassword?.generateEmailSubject?.({ req, token })
  await send(req, { html: html ?? '', subject: subject ?? '', to: email.toLowerCase().trim() })
}
