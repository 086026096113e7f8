import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import type { Followed } from './hopsOf.ts'

/** Whether the database keeps an index of it, so that few rows are looked at, however many there are. */
export const isIndexed = (field: FlattenedField | undefined): boolean =>
  field !== undefined && (holds('index', field) || holds('unique', field))

const holds = (name: 'index' | 'unique', field: FlattenedField): boolean =>
  name in field && (field as { [name]?: unknown })[name] === true

/** What an index answers. The others look at all of it: what is not so, and what has something in the middle. */
const ofAnIndex: ReadonlySet<string> = new Set([
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
])
const ofOneRow: ReadonlySet<string> = new Set(['equals', 'in'])

/** Where the list of those that it points at is kept as one, `contains` asks for one of them. */
const isOneOfMany = (field: FlattenedField | undefined): boolean =>
  (field?.type === 'relationship' || field?.type === 'upload') && field.hasMany === true

/** Why everybody may not look for this, as what was expected; null where they may. */
export function dearCondition({ end, hops }: Followed, operator: string): null | string {
  const steps = hops.filter(({ ends }) => !ends).length
  if (!isIndexed(end)) return 'a field with an index'
  if (steps > 1) return 'a field of the document, or of one it points at, no step further'
  const known = operator === 'contains' && isOneOfMany(end) ? 'equals' : operator
  const answers = steps > 0 ? ofOneRow : ofAnIndex
  return answers.has(known) ? null : `one of ${[...answers].join(', ')}`
}

/** The fields by which a collection that declares the orders of its lists is given: the last of each. */
export const ordersOf = ({ indexes }: Pick<SanitizedCollectionConfig, 'indexes'>): string[] => [
  ...new Set(indexes.flatMap(({ fields, unique }) => (unique ? [] : fields.slice(-1)))),
]

/** Why everybody may not sort by this, in a collection of these orders; null where they may. */
export function dearSort({ end, hops }: Followed, orders: readonly string[]): null | string {
  if (orders.length > 0 && !orders.some((order) => order === end?.name)) return orders.join(' or ')
  return hops.every(({ ends }) => ends) && isIndexed(end)
    ? null
    : 'a field of the document with an index'
}
