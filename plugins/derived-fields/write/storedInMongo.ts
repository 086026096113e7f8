import type { FlattenedField } from 'payload'

import { idsOf } from '../registry/idsOf.ts'

type Fields = Record<string, unknown>

export interface ToIDs {
  /** For an item of a list that has no id; items go without unless given. */
  fresh?: () => string
  /** The ObjectId of a hex string; any other kind of id as it is. */
  stored: (id: unknown) => unknown
}

/**
 * Fields as MongoDB stores them: relationships as ObjectIds, days as dates.
 * @throws Error for a field whose storage only Payload knows
 */
export function storedInMongo(
  fields: readonly FlattenedField[],
  doc: Readonly<Fields>,
  ids: ToIDs,
  /** What they are added to. */
  result: Fields = {},
): Fields {
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || field.type === 'join') continue
    result[field.name] = member(field, value, ids)
  }
  return result
}

function member(field: FlattenedField, value: unknown, ids: ToIDs): unknown {
  if (value === null) return null
  if (field.type === 'group' || field.type === 'tab')
    return storedInMongo(field.flattenedFields, value as Fields, ids)
  if (field.type === 'array')
    return (value as Fields[]).map((item) => ({
      ...(ids.fresh && { id: ids.fresh() }),
      ...storedInMongo(field.flattenedFields, item, ids),
    }))
  if (field.type === 'date') return new Date(value as Date | string)
  if (field.type === 'relationship' || field.type === 'upload')
    return field.hasMany ? idsOf(value).map(ids.stored) : ids.stored(idsOf(value)[0])
  if (field.type === 'blocks' || ('localized' in field && field.localized))
    throw new Error(`"${field.name}" cannot be ingested: write it with payload.create.`)
  return value
}
