import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'

import { whichExist } from '../../derived-fields/index.ts'
import { type Pointer, pointersIn } from '../pointersIn.ts'

/**
 * Refuses a save that points at what is not there, alike on both databases: as they come, SQLite answers with an error
 * of its own and MongoDB keeps the pointer. Pointers that were there before are let be, and so are
 * derived ones, which nobody wrote.
 *
 * @throws ValidationError at every field that does.
 */
export const refuseStray: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { slug } = collection
  const written = collection.flattenedFields.filter(({ custom }) => custom?.derived !== true)
  const before = new Set(
    pointersIn(written, (originalDoc ?? {}) as Record<string, unknown>).map(addressOf),
  )
  const fresh = pointersIn(written, data as Record<string, unknown>).filter(
    (pointer) => !before.has(addressOf(pointer)),
  )
  const there = await whichExist(fresh, req)
  const errors = fresh
    .filter((pointer) => !there.has(addressOf(pointer)))
    .map(({ collection: to, id, path }) => ({
      message: `Read “${id}”, expected the id of ${a(req.payload.collections[to as CollectionSlug].config)} that is there.`,
      path,
    }))
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors, req }, req.t)
  return data as unknown
}

const addressOf = ({ collection, id }: Omit<Pointer, 'path'>) => `${collection}:${id}` as const

function a({ labels, slug }: SanitizedCollectionConfig): string {
  const noun = typeof labels.singular === 'string' ? labels.singular.toLowerCase() : slug
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
