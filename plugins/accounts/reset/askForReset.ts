import { APIError, type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'

import { accountOf, limitsOf } from '../limits/Limits.ts'
import { words } from '../words.ts'

/** How many may be under way at a time; beyond, a stranger's flood of them is let drop. */
const MOST = 20

let underWay = 0

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
  if (!(await limits.isWithin('resetMails', accountOf(collection, email)))) return
  if (underWay >= MOST) return
  underWay++
  void send(collection, email, req).finally(() => underWay--)
}

async function send(collection: CollectionSlug, email: string, asked: PayloadRequest) {
  const { i18n, payload, t } = asked
  try {
    const req = Object.assign(await createLocalReq({}, payload), { i18n, t })
    await payload.forgotPassword({ collection: collection as 'users', data: { email }, req })
  } catch (err) {
    payload.logger.error({ err, msg: 'A mail for a forgotten password could not be made' })
  }
}
