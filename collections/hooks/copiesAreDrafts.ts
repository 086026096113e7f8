import type { CollectionBeforeOperationHook } from 'payload'

interface Args {
  data?: object
  duplicateFromID?: unknown
}

/** A copy of what is published is not: nobody has said so of it. Payload copies the status with the rest. */
export const copiesAreDrafts: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, duplicateFromID } = args as Args
  return operation === 'create' && duplicateFromID != null
    ? { ...args, data: { _status: 'draft', ...data } }
    : args
}
