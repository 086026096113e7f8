import type { FlattenedField } from 'payload'

/** One pointer of a document: where it stands, and at what it points. */
export interface Pointer {
  collection: string
  id: number | string
  /** As Payload writes it: `ratifications.0.result`. */
  path: string
}

type Members = Readonly<Record<string, unknown>>

/** Every pointer in a document's relationships and uploads, those in groups and lists too. */
export function pointersIn(
  fields: readonly FlattenedField[],
  doc: Members,
  path: readonly (number | string)[] = [],
): Pointer[] {
  return fields.flatMap((field): Pointer[] => {
    const value = doc[field.name]
    if (value === null || value === undefined || field.type === 'join') return []
    const here = [...path, field.name]
    if (field.type === 'relationship' || field.type === 'upload')
      return [value].flat().flatMap((one) => pointer(field.relationTo, one, here.join('.')))
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((item: Members, at) =>
        pointersIn(field.flattenedFields, item, [...here, at]),
      )
    if ((field.type === 'group' || field.type === 'tab') && typeof value === 'object')
      return pointersIn(field.flattenedFields, value as Members, here)
    return []
  })
}

function pointer(relationTo: string | string[], value: unknown, path: string): Pointer[] {
  if (typeof relationTo === 'string') return addressed(relationTo, value, path)
  if (typeof value !== 'object' || value === null || !('relationTo' in value)) return []
  return addressed(String(value.relationTo), 'value' in value ? value.value : null, path)
}

function addressed(collection: string, value: unknown, path: string): Pointer[] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? [{ collection, id, path }] : []
}
