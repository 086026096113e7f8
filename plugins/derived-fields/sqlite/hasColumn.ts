import type { FlattenedField } from 'payload'

/** Whether a field that is no group keeps its value in a column of its document's row. */
export const hasColumn = (field: FlattenedField): boolean =>
  field.type !== 'array' &&
  field.type !== 'blocks' &&
  field.type !== 'join' &&
  !('hasMany' in field && field.hasMany) &&
  !('localized' in field && field.localized) &&
  !('relationTo' in field && typeof field.relationTo !== 'string')
