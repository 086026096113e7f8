import type { CollectionBeforeOperationHook, Plugin } from 'payload'

/** What the house writes into a document itself, whatever its collection; of a collection without one, nothing. */
const OWN = new Set([
  '_verificationToken',
  '_verified',
  'createdAt',
  'hash',
  'id',
  'lockUntil',
  'loginAttempts',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'resetPasswordToken',
  'salt',
  'sessions',
  'updatedAt',
])

/**
 * What comes in by a door does not say when it was written, nor who is logged in: Payload takes both as it takes any
 * field. They are dropped and not refused, since the admin's forms send them back as they got them.
 */
export const housekeeping: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [dropOwn, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
})

interface Args {
  data?: unknown
  overrideAccess?: boolean
}

export const dropOwn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as Args
  const writes = operation === 'create' || operation === 'update'
  if (!writes || req.payloadAPI === 'local' || typeof data !== 'object' || data === null) return
  for (const name of Object.keys(data)) if (OWN.has(name)) Reflect.deleteProperty(data, name)
}
