import type { FlattenedField, Payload } from 'payload'

import { collectionsOf } from './collectionsOf.ts'

/** Empties every derived field of every document, past all hooks. */
export async function emptyDerived(payload: Payload): Promise<void> {
  for (const { derived, slug } of collectionsOf(payload)) {
    const { docs } = await payload.db.find({
      collection: slug,
      limit: 0,
      pagination: false,
      select: {},
    })
    for (const { id } of docs)
      await payload.db.updateOne({
        collection: slug,
        // Anew for each: the adapter changes what it is given.
        data: { ...empty(derived, payload), updatedAt: null },
        id,
        returning: false,
      })
  }
}

const empty = (fields: readonly FlattenedField[], payload: Payload): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, emptyValue(field, payload)]))

/** A list that nobody has derived yet: none on MongoDB; SQLite has rows for its items, and knows an empty one only. */
function emptyValue(field: FlattenedField, payload: Payload): unknown {
  if (field.type === 'group') return empty(field.flattenedFields, payload)
  const list = field.type === 'array' || ('hasMany' in field && field.hasMany)
  return list && payload.db.name !== 'mongoose' ? [] : null
}
