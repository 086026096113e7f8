import type { FlattenedField } from 'payload'

import { idsOf } from '../registry/idsOf.ts'

type Fields = Record<string, unknown>

/** The ObjectId of a hex string; a new one for nothing. */
type ToID = (id?: unknown) => unknown

/**
 * Fields as MongoDB stores them: relationships as ObjectIds, days as dates.
 * @throws Error for a field whose storage only Payload knows
 */
export function storedInMongo(
  fields: readonly FlattenedField[],
  doc: Readonly<Fields>,
  toID: ToID,
  /** What they are added to. */
  result: Fields = {},
): Fields {
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || field.type === 'join') continue
    result[field.name] = member(field, value, toID)
  }
  return result
}

function member(field: FlattenedField, value: unknown, toID: ToID): unknown {
  if (value === null) return null
  if (field.type === 'group' || field.type === 'tab')
    return storedInMongo(field.flattenedFields, value as Fields, toID)
  if (field.type === 'array')
    return (value as Fields[]).map((item) => ({
      id: String(toID()),
      ...storedInMongo(field.flattenedFields, item, toID),
    }))
  if (field.type === 'date') return new Date(value as Date | string)
  if (field.type === 'relationship' || field.type === 'upload')
    return field.hasMany ? idsOf(value).map((id) => toID(id)) : toID(idsOf(value)[0])
  if (field.type === 'blocks' || ('localized' in field && field.localized))
    throw new Error(`"${field.name}" cannot be ingested: write it with payload.create.`)
  return value
}
