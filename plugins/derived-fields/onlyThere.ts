import type { FlattenedField, PayloadRequest } from 'payload'

import { idsOf } from './registry/idsOf.ts'
import type { DocID } from './types.ts'

/** A relationship's value without the documents that are gone; any other field's as it is. */
export async function onlyThere(
  field: FlattenedField | undefined,
  value: unknown,
  req: PayloadRequest,
): Promise<unknown> {
  if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') return value
  const ids = idsOf(value)
  if (ids.length === 0) return value
  const { docs } = await req.payload.db.find<{ id: DocID }>({
    collection: field.relationTo,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { id: { in: ids } },
  })
  const there = new Set(docs.map(({ id }) => String(id)))
  const kept = ids.filter((id) => there.has(String(id)))
  return field.hasMany ? kept : (kept[0] ?? null)
}
