import {
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { docsIn } from '../../transactions/index.ts'
import { beside } from '../beside.ts'
import { type Args, isOwn } from '../hooks/isOwn.ts'
import { sameAddress } from '../hooks/sameAddress.ts'
import { accountOf, limitsOf } from '../limits/Limits.ts'
import { paragraphs, send } from '../mails.ts'
import { faultOf } from '../registration/mistakesOf.ts'
import { pathsOf } from '../registration/pathsOf.ts'
import { HOUR_MS, seal } from '../registration/seal.ts'
import { words } from '../words.ts'
import type { Move } from './confirmMove.ts'

/** Where the account is to move. On the arguments of an operation, which its hooks share. */
const TO = Symbol('to')

interface Moving extends Args {
  [TO]?: string
}

/**
 * An account that its owner has made for himself moves to another address by the link of a mail to that, whether the
 * address is taken or not: who is among the accounts is not told. Until then it stays where it is, and the answer says so
 * (`X-Email: pending`). Behind `askCurrentPassword`.
 *
 * @throws ValidationError at `email`, where it is none
 */
export const moveByMail: CollectionBeforeOperationHook = async ({
  args,
  collection: { flattenedFields, slug },
  operation,
  req,
}) => {
  const { data, id, overrideAccess } = args as Args
  if (operation !== 'update' || overrideAccess === true || !isOwn(slug, id, req)) return args
  const { user } = req
  if (data?.email === undefined || !user || sameAddress(data.email, user.email)) return args
  const field = flattenedFields.find(({ name }) => name === 'email')
  const fault = field ? await faultOf(field, data, req) : true
  if (typeof fault === 'string')
    throw new ValidationError(
      { collection: slug, errors: [{ message: fault, path: 'email' }] },
      req.t,
    )
  const to = (typeof data.email === 'string' ? data.email : '').toLowerCase().trim()
  const others = Object.entries(data).filter(([name]) => name !== 'email')
  const moving: Moving = { data: Object.fromEntries(others), [TO]: to }
  return { ...args, ...moving }
}

/** When the rest of the change has held: one that was refused sends nothing. */
export const mailMove: CollectionAfterOperationHook = async ({
  args,
  collection: { slug },
  req,
  result,
}) => {
  const to = (args as Moving)[TO]
  const { user } = req
  if (to === undefined || !user || !docsIn(result).some(({ id }) => id === user.id)) return result
  const move: Move = { collection: slug, from: String(user.email), id: user.id, to }
  if (await limitsOf(req.payload).isWithin('mails', accountOf(slug, to)))
    beside(req, (local) => sendMails(move, local))
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('x-email', 'pending')
  return result
}

/** The new address has the link, or hears that it has an account; the old one hears of it in either case. */
async function sendMails(move: Move, req: PayloadRequest): Promise<void> {
  const { config, db, secret } = req.payload
  const { from, to } = move
  const taken = await db.findOne({
    collection: move.collection as CollectionSlug,
    req,
    where: { email: { equals: to } },
  })
  const paths = pathsOf(config, move.collection)
  const path = taken ? paths.known : paths.move(seal('move', move, Date.now() + HOUR_MS, secret))
  const { lines, subject } = taken ? words.takenMail : words.moveMail
  await send(req, { html: paragraphs(lines(`${config.serverURL}${path}`)), subject, to })
  const { lines: told, subject: about } = words.movingMail
  await send(req, {
    html: paragraphs(told(`${config.serverURL}${paths.known}`)),
    subject: about,
    to: from,
  })
}
