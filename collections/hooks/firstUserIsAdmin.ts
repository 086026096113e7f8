import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Someone must be able to let the others in. A user created over the web by nobody can only be the very first one:
 * Payload's first-register is the one door that the access table does not close.
 */
export const firstUserIsAdmin: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && !req.user && req.payloadAPI === 'REST'
    ? { ...data, role: 'admin' }
    : data
