import type { FlattenedField } from 'payload'

const plain = new Set([
  'checkbox',
  'code',
  'date',
  'email',
  'json',
  'number',
  'radio',
  'richText',
  'select',
  'text',
  'textarea',
])

/** Whether a field is stored as one would think: a column or member of its name, or a list of its own beside. */
export function isPlain(field: FlattenedField): boolean {
  if ('localized' in field && field.localized) return false
  switch (field.type) {
    case 'group':
    case 'tab':
      return field.flattenedFields.every(isPlain)
    case 'array':
      return field.flattenedFields.every((inner) => isPlain(inner) && isCell(inner))
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string'
    default:
      return plain.has(field.type) && isCell(field)
  }
}

/** Whether a row of a list can hold it in one column. */
const isCell = (field: FlattenedField): boolean =>
  !['array', 'group', 'tab'].includes(field.type) && !('hasMany' in field && field.hasMany)
