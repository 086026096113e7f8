import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { accountOf, limitsOf } from '../limits/Limits.ts'

interface Args {
  data?: { email?: unknown; password?: unknown }
}

/** @throws APIError 429 where a password, a registration or the token of a mail is tried too often. */
export const limitTries: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const limits = limitsOf(req.payload)
  const account = triedAccount(collection.slug, args as Args)
  if (operation === 'login' && account) await limits.tryPassword(account, req)
  if (operation === 'create' && !isOfDesk(req)) await limits.takeThere('registering', req)
  if (operation === 'resetPassword') await limits.takeThere('resetting', req)
}

export const forgiveTries: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const account = operation === 'login' && triedAccount(collection.slug, args)
  if (account) await limitsOf(req.payload).rightPassword(account, req)
  return result
}

/** Without an address or a password nothing is looked up: Payload asks for them. */
const triedAccount = (slug: string, { data }: Args): false | string =>
  typeof data?.email === 'string' &&
  typeof data.password === 'string' &&
  data.password.trim() !== '' &&
  accountOf(slug, data.email)

/** What strangers with an account write, such as comments: so many of one, and from one address. The desk writes on. */
export const limitPosts: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'create' || !req.user || isOfDesk(req)) return
  const limits = limitsOf(req.payload)
  await limits.takeThere('postingThere', req)
  await limits.takeOf('posting', `${req.user.collection} ${req.user.id}`, req)
}

const isOfDesk = ({ payload, user }: PayloadRequest): boolean =>
  user?.collection === payload.config.admin.user
