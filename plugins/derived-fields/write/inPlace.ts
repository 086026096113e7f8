import type { FlattenedField, Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { isPlain } from '../read/isPlain.ts'

/** The fields of a collection whose values can be written as they are: on MongoDB in the document, lists as well; on SQLite in its own row. */
export function inPlace(payload: Payload, collection: string): Map<string, FlattenedField> {
  const fields = configOf(payload, collection)?.flattenedFields ?? []
  const is = payload.db.name === 'mongoose' ? isPlain : isInRow
  return new Map(fields.filter(is).map((field) => [field.name, field]))
}

const isInRow = (field: FlattenedField): boolean =>
  isPlain(field) &&
  !('hasMany' in field && field.hasMany) &&
  field.type !== 'array' &&
  (!('flattenedFields' in field) || field.flattenedFields.every(isInRow))
