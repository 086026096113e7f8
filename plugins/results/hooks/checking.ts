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

/** A hook that refuses the write when `find` finds faults in it. It need not look where only `free` fields change. */
export const checking =
  (
    find: (writing: Writing) => Fault[] | Promise<Fault[]>,
    free: readonly string[] = [],
  ): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    const original = groupOf(originalDoc)
    if (original.id !== undefined && changed(groupOf(data), original).every(isAmong(free)))
      return data
    const document = { ...original, ...groupOf(data) }
    refuse(await find({ document, id: idOf(original.id), original, req }), {
      collection,
      originalDoc,
      req,
    })
    return data
  }

const changed = (data: Facts, original: Facts): string[] =>
  Object.keys(data).filter((name) => JSON.stringify(data[name]) !== JSON.stringify(original[name]))

const isAmong = (names: readonly string[]) => (name: string) => names.includes(name)
