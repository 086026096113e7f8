import { APIError, type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'

import { beside } from '../beside.ts'
import { accountOf, limitsOf } from '../limits/Limits.ts'
import { paragraphs, send } from '../mails.ts'
import { words } from '../words.ts'
import { isGiven, mistakesOf, tidied } from './mistakesOf.ts'
import { pathsOf } from './pathsOf.ts'
import { HOUR_MS, seal, unseal } from './seal.ts'

type Data = Readonly<Record<string, unknown>>

/** What stands in the link of a mail. The password is chosen by whoever opens it, and by nobody before. */
interface Registration {
  collection: string
  data: Data
  /** Where the reader was going. */
  next?: string
}

/**
 * Sends a mail by whose link an account is made; where there is one of this address, a mail that says so. Whoever asks
 * is told the same. Nothing is stored until the link is opened.
 *
 * @throws ValidationError at the fields that are wrong; APIError 429 after too many from there
 */
export async function askToRegister(
  collection: CollectionSlug,
  given: Data,
  req: PayloadRequest,
  next?: string,
): Promise<void> {
  const limits = limitsOf(req.payload)
  await limits.takeThere('registering', req)
  const { config } = req.payload.collections[collection]
  const data = await tidied(config, given, req)
  const errors = await mistakesOf(config, data, req)
  if (errors.length > 0) throw new ValidationError({ collection, errors }, req.t)

  const email = String(data.email).toLowerCase().trim()
  if (!(await limits.isWithin('mails', accountOf(collection, email)))) return
  const names = config.flattenedFields.filter(isGiven).map(({ name }) => name)
  const kept = Object.entries({ ...data, email }).filter(([name]) => names.includes(name))
  const content: Registration = { collection, data: Object.fromEntries(kept), next }
  beside(req, (local) => sendMail(content, email, local))
}

async function sendMail(content: Registration, to: string, req: PayloadRequest) {
  const { config, db, secret } = req.payload
  const known = await db.findOne({
    collection: content.collection as CollectionSlug,
    req,
    where: { email: { equals: to } },
  })
  const path = pathsOf(config, content.collection)
  const token = seal('registration', content, Date.now() + HOUR_MS, secret)
  const { lines, subject } = known ? words.knownMail : words.confirmMail
  const link = `${config.serverURL}${known ? path.known : path.confirm(token)}`
  await send(req, { html: paragraphs(lines(link)), subject, to })
}

/**
 * Makes the account of a mail's link, with the password that is chosen now.
 *
 * @throws APIError 403 where the link is none, too old, or used, 429 after too many; ValidationError at `password`
 */
export async function confirmRegistration(
  collection: CollectionSlug,
  { password, token }: { password: unknown; token: unknown },
  req: PayloadRequest,
): Promise<{ email: string; next?: string }> {
  await limitsOf(req.payload).takeThere('resetting', req)
  const content = unseal(
    'registration',
    token,
    Date.now(),
    req.payload.secret,
  ) as null | Registration
  if (content?.collection !== collection) throw staleLink()
  const email = String(content.data.email)
  const known = await req.payload.db.findOne({
    collection,
    req,
    where: { email: { equals: email } },
  })
  if (known) throw staleLink()
  const data = { ...content.data, password } as never
  await req.payload.create({ collection, data, overrideAccess: true, req })
  return { email, next: content.next }
}

const staleLink = () => new APIError(words.staleLink, 403, null, true)
