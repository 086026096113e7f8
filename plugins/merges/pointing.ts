import type { FlattenedField } from 'payload'

import type { Key } from '../embeds/index.ts'
import type { Facts, ID } from './types.ts'

/** Where documents of a collection point at another one, as Payload queries it: `athlete`, `ratifications.result`. */
export const pathsTo = (
  target: string,
  fields: readonly FlattenedField[],
  before: readonly string[] = [],
): string[] =>
  fields.flatMap((field): string[] => {
    if (isDerived(field)) return []
    const here = [...before, field.name]
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === target ? [here.join('.')] : []
    return hasFields(field) ? pathsTo(target, field.flattenedFields, here) : []
  })

/** The fields of a document that point at one entry, as they are when they point at another; no others. */
export function repointed(
  target: string,
  fields: readonly FlattenedField[],
  doc: Facts,
  [from, into]: readonly [ID, ID],
): Facts {
  const moved = fields.flatMap((field): [string, unknown][] => {
    const value = doc[field.name]
    if (isDerived(field) || value === null || value === undefined) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      if (field.relationTo !== target || ![value].flat().some((one) => same(one, from))) return []
      const next = [value].flat().map((one) => (same(one, from) ? into : idOf(one)))
      return [[field.name, Array.isArray(value) ? next : next[0]]]
    }
    if (!hasFields(field)) return []
    const within = (item: Facts) => repointed(target, field.flattenedFields, item, [from, into])
    if (Array.isArray(value)) {
      const items = value as Facts[]
      const next = items.map((item) => ({ ...item, ...within(item) }))
      return items.some((item) => Object.keys(within(item)).length > 0) ? [[field.name, next]] : []
    }
    const next = within(value as Facts)
    return Object.keys(next).length > 0 ? [[field.name, { ...(value as Facts), ...next }]] : []
  })
  return Object.fromEntries(moved)
}

/** The documents that one points at, by its own fields: `events:7`. */
export const idsIn = (fields: readonly FlattenedField[], doc: Facts): Key[] =>
  fields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string' &&
    !isDerived(field)
      ? [doc[field.name] ?? []]
          .flat()
          .map((one): Key => `${String(field.relationTo)}:${String(idOf(one))}`)
      : [],
  )

const same = (value: unknown, id: ID): boolean => String(idOf(value)) === String(id)

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const isDerived = ({ custom }: FlattenedField): boolean => custom?.derived === true

type WithFields = Extract<FlattenedField, { type: 'array' | 'group' | 'tab' }>

const hasFields = (field: FlattenedField): field is WithFields =>
  field.type === 'array' || field.type === 'group' || field.type === 'tab'
