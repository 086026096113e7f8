import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { WEBHOOKS } from '../names.ts'
import { words } from '../words.ts'

const SHORTEST = 16

/** A secret comes in by `newSecret`, is stored encrypted, and never goes out again. */
export const keepSecret: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const { newSecret, ...kept } = data as Record<string, unknown>
  if (newSecret == null || newSecret === '') {
    if (operation === 'create') throw missing(req)
    return kept
  }
  if (typeof newSecret !== 'string' || newSecret.length < SHORTEST) throw missing(req)
  return { ...kept, secret: req.payload.encrypt(newSecret) }
}

const missing = ({ t }: Parameters<typeof keepSecret>[0]['req']) =>
  new ValidationError(
    { collection: WEBHOOKS, errors: [{ message: words.secretMissing, path: 'newSecret' }] },
    t,
  )
