import type { CollectionBeforeChangeHook } from 'payload'

import { groupOf, idOf } from '../facts/values.ts'
import { entryOf } from './secondResultFaults.ts'

/** Writes the entry under its unique index, so that of two savers at once only one wins. */
export const nameEntry: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const original = groupOf(originalDoc)
  const next = groupOf(data)
  return { ...next, entry: entryOf({ ...original, ...next }, idOf(original.id)) }
}
