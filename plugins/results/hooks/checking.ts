import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { type Facts, groupOf, type ID, idOf } from '../facts/values.ts'
import type { Fault } from '../types.ts'
import { refuse } from './refuse.ts'

export interface Writing {
  /** The document as it would be stored: what the client sent over what is there. */
  document: Facts
  /** Null while it is being created. */
  id: ID | null
  original: Facts
  req: PayloadRequest
}

/** A hook that refuses the write when `find` finds faults in it. */
export const checking =
  (find: (writing: Writing) => Fault[] | Promise<Fault[]>): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    const original = groupOf(originalDoc)
    const document = { ...original, ...groupOf(data) }
    refuse(await find({ document, id: idOf(original.id), original, req }), {
      collection,
      originalDoc,
      req,
    })
    return data
  }
