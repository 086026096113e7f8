import type { FlattenedField, PayloadRequest } from 'payload'

import { whichExist } from './read/whichExist.ts'
import { idsOf } from './registry/idsOf.ts'

/** A relationship's value without the documents that are gone; any other field's as it is. */
export async function onlyThere(
  field: FlattenedField | undefined,
  value: unknown,
  req: PayloadRequest,
): Promise<unknown> {
  if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') return value
  const ids = idsOf(value)
  if (ids.length === 0) return value
  const collection = field.relationTo
  const there = await whichExist(
    ids.map((id) => ({ collection, id })),
    req,
  )
  const kept = ids.filter((id) => there.has(`${collection}:${id}`))
  return field.hasMany ? kept : (kept[0] ?? null)
}
