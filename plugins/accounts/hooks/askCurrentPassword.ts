import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { accountOf, limitsOf } from '../limits/Limits.ts'
import { isPasswordOf, type Kept } from '../passwords/isPasswordOf.ts'
import { words } from '../words.ts'
import { type Args, isOwn } from './isOwn.ts'
import { sameAddress } from './sameAddress.ts'

/**
 * Who changes the password or the address of the own account gives the one in force: a browser left open, or a stolen
 * cookie, is not enough to take it over. Others' accounts are for the access of the collection to give.
 *
 * @throws ValidationError at `currentPassword`; APIError 429 after too many passwords or addresses
 */
export const askCurrentPassword: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  const { data = {}, id, overrideAccess } = args as Args
  if (operation !== 'update' || overrideAccess === true || !isOwn(slug, id, req)) return
  if (!data.password && data.email === undefined) return
  const account = await stored(slug, req)
  const moves = data.email !== undefined && !sameAddress(data.email, account?.email)
  if (!data.password && !moves) return
  const given = data.currentPassword
  if (given && (await isRight(account, given, slug, req))) {
    if (moves) await limitsOf(req.payload).takeOf('moving', `${slug} ${account?.id}`, req)
    return
  }
  const message = given ? words.current.wrong : words.current.missing
  throw new ValidationError(
    { collection: slug, errors: [{ message, path: 'currentPassword' }] },
    req.t,
  )
}

/** Guessing here is as slow as at the log-in, and is counted with it. */
async function isRight(account: Stored | null, given: unknown, slug: string, req: PayloadRequest) {
  const key = accountOf(slug, String(account?.email))
  await limitsOf(req.payload).tryPassword(key, req)
  const right = await isPasswordOf(account, given)
  if (right) await limitsOf(req.payload).rightPassword(key, req)
  return right
}

type Stored = { email?: unknown; id: number | string } & Kept

const stored = (collection: CollectionSlug, req: PayloadRequest) =>
  req.payload.db.findOne<Stored>({
    collection,
    req,
    where: { id: { equals: req.user?.id } },
  })
