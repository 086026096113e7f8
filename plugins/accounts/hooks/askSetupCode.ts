import { createHmac, timingSafeEqual } from 'node:crypto'

import { type CollectionBeforeOperationHook, type Payload, ValidationError } from 'payload'

import { words } from '../words.ts'

interface Args {
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/** What is told to whoever starts the server, and to nobody else: the same in each of its processes. */
export function setupCodeOf({ secret }: Pick<Payload, 'secret'>): string {
  const digest = createHmac('sha256', secret).update('the first account').digest('hex')
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join('-')
}

/**
 * The first account of the desk may do everything: who makes it has seen the server start. (Payload itself takes
 * whoever comes first, through its door `first-register`, which overrides access.)
 *
 * @throws ValidationError at `setupCode`
 */
export const askSetupCode: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const { data = {}, overrideAccess } = args as Args
  const byNobody = !req.user && overrideAccess === true && req.payloadAPI !== 'local'
  if (operation !== 'create' || !byNobody || isCode(data.setupCode, req.payload)) return
  const message = data.setupCode ? words.setup.wrong : words.setup.missing
  const errors = [{ message, path: 'setupCode' }]
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

function isCode(given: unknown, payload: Payload): boolean {
  if (typeof given !== 'string') return false
  const [sent, code] = [given.trim().toLowerCase(), setupCodeOf(payload)].map((text) =>
    createHmac('sha256', payload.secret).update(text).digest(),
  )
  return sent !== undefined && code !== undefined && timingSafeEqual(sent, code)
}
