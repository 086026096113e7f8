import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { passwordFault } from '../passwords/passwordFault.ts'

/** The operations that set a password, through whatever door. */
const setting = new Set(['create', 'resetPassword', 'update', 'updateByID'])

interface Args {
  data?: Record<string, unknown>
}

/** @throws ValidationError at `password` where a new one is easily guessed. */
export const checkPassword: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { data = {} } = args as Args
  // None is Payload's own to miss, where one must be given.
  if (!setting.has(operation) || !data.password) return
  const known: Record<string, unknown> = { ...req.user, ...data }
  const own = [known.displayName, known.email, known.name]
  const message = await passwordFault(data.password, own)
  if (message === null) return
  const errors = [{ message, path: 'password' }]
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}
