import type { FlattenedField } from 'payload'

import type { Condition } from './conditionsOf.ts'
import { documentID, type Followed } from './hopsOf.ts'

/** What a database keeps as the id of a document. */
export type IDType = 'number' | 'text'

/** What a field is compared with, and how. */
interface Kind {
  expected: string
  operators: ReadonlySet<string>
  reads: (value: unknown) => boolean
}

const same = ['equals', 'not_equals']
const inLists = ['in', 'not_in']
const inOrder = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const inTexts = ['contains', 'like', 'not_like']

const isText = (value: unknown): value is string => typeof value === 'string'
const isScalar = (value: unknown): boolean => ['boolean', 'number', 'string'].includes(typeof value)
/** MongoDB takes no such character in what it looks for. */
const isSearchable = (value: unknown): boolean => isText(value) && !value.includes('\0')
const isNumeric = (value: unknown): boolean =>
  (typeof value === 'number' || (isText(value) && value.trim() !== '')) &&
  Number.isFinite(Number(value))
const isDate = (value: unknown): boolean =>
  (value instanceof Date || typeof value === 'number' || isText(value)) &&
  Number.isFinite(new Date(value).getTime())

const text: Kind = {
  expected: 'a text',
  operators: new Set([...same, ...inLists, ...inOrder, ...inTexts]),
  reads: isScalar,
}
const number: Kind = {
  expected: 'a number',
  operators: new Set([...same, ...inLists, ...inOrder]),
  reads: isNumeric,
}
const truth: Kind = {
  expected: 'true or false',
  operators: new Set(same),
  reads: (value) => [true, false, 'true', 'false'].some((one) => one === value),
}
const date: Kind = { ...number, expected: 'a date such as 2024-06-12', reads: isDate }
const ofIDs = new Set([...same, ...inLists, ...inOrder, 'contains', 'like'])
const ids: Record<IDType, Kind> = {
  number: {
    expected: 'the id of a document, a whole number',
    operators: ofIDs,
    reads: (value) => isNumeric(value) && Number.isSafeInteger(Number(value)),
  },
  text: {
    expected: 'the id of a document, of 24 digits from 0 to f',
    operators: ofIDs,
    reads: (value) => isText(value) && /^[\da-f]{24}$/i.test(value),
  },
}
/** What JSON holds has no type of its own. */
const inJSON: Kind = {
  expected: 'a text, a number, true or false',
  operators: new Set([...same, ...inLists, ...inTexts]),
  reads: isScalar,
}

function kindOf({ end, into }: Followed, idType: IDType): Kind | null {
  if (into) return inJSON
  if (!end) return null
  if (end === documentID || isPointer(end)) return ids[idType]
  if (end.type === 'checkbox') return truth
  if (end.type === 'date') return date
  return end.type === 'number' ? number : text
}

/** Why a field cannot be compared so with this, as what was expected; null where it can. */
export function valueFault(
  followed: Followed,
  { operator, value }: Condition,
  idType: IDType,
): null | string {
  const kind = kindOf(followed, idType)
  if (!kind) return null
  if (followed.into === 'richText') return 'a field, not what a text holds'
  if (operator === 'exists') return truth.reads(value) ? null : truth.expected
  if (!kind.operators.has(operator)) return `one of exists, ${[...kind.operators].join(', ')}`
  return reads(followed, kind, operator, value) ? null : expected(kind, operator)
}

const expected = (kind: Kind, operator: string): string =>
  inLists.includes(operator) ? `a list, and for each ${kind.expected}` : kind.expected

function reads({ end, into }: Followed, kind: Kind, operator: string, value: unknown): boolean {
  if (inLists.includes(operator)) {
    const list = listOf(value, into !== null || kind === date)
    // Payload takes the first of them to know which collections are meant.
    if (isOfSeveral(end) && Array.isArray(list) && list.length === 0) return false
    return readsList(kind, list)
  }
  if (Array.isArray(value)) return readsMany(end, kind, operator, value)
  if (inTexts.includes(operator) && isTextual(kind)) return isSearchable(value)
  if (!same.includes(operator)) return kind.reads(value)
  return isNothing(kind, value) || kind.reads(value) || isPointerTo(end, value)
}

const isTextual = (kind: Kind): boolean => kind === text || kind === inJSON

/** REST has no other word for null, and it is one for pointers alone. */
const isNothing = (kind: Kind, value: unknown): boolean =>
  value === null ? kind !== inJSON : value === 'null' && kind.operators === ofIDs

/** Where it stands in a list, that can be written with commas. */
const listOf = (value: unknown, asList: boolean): unknown =>
  isText(value) && !asList ? value.split(',') : value

const readsList = (kind: Kind, list: unknown): boolean =>
  Array.isArray(list) && list.every((one) => kind.reads(one) || (one === null && kind === text))

/** A list, where the field holds several. */
function readsMany(
  end: FlattenedField | undefined,
  kind: Kind,
  operator: string,
  values: unknown[],
): boolean {
  const holdsMany = end && end.type !== 'join' && 'hasMany' in end && end.hasMany === true
  if (!holdsMany || values.length === 0) return false
  if (operator === 'contains') return values.every(isTextual(kind) ? isSearchable : kind.reads)
  return same.includes(operator) && !isTextual(kind) && values.every(kind.reads)
}

const isPointer = ({ type }: FlattenedField): boolean =>
  ['join', 'relationship', 'upload'].includes(type)

const isOfSeveral = (
  end: FlattenedField | undefined,
): end is Extract<FlattenedField, { relationTo: unknown }> & { relationTo: string[] } =>
  end !== undefined && 'relationTo' in end && Array.isArray(end.relationTo)

/** What points at documents of several collections may be compared with both halves. */
const isPointerTo = (end: FlattenedField | undefined, value: unknown): boolean =>
  isOfSeveral(end) &&
  typeof value === 'object' &&
  value !== null &&
  'relationTo' in value &&
  'value' in value &&
  end.relationTo.some((slug) => slug === value.relationTo) &&
  isScalar(value.value)
