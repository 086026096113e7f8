import type { CollectionBeforeOperationHook, SanitizedCollectionConfig, Where } from 'payload'

import { fold } from '../../embeds/index.ts'

/**
 * Where one picks a document, the admin looks for what was typed in titles alone. Whoever is looked for by title is
 * found by all that its search keys hold: other names, plain spellings, the year of birth.
 */
export const findByAnyName: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { where } = args as { where?: unknown }
  const title = collection.admin.useAsTitle
  if (operation !== 'read' || !isObject(where) || title === undefined) return args
  const keys = ['otherSearchKey', 'searchKey'].filter((key) => has(collection, key))
  const { and, [title]: ofTitle, ...others } = where
  const all = Array.isArray(and) ? (and as unknown[]) : []
  const conditions = [...all, ...(ofTitle === undefined ? [] : [{ [title]: ofTitle }])]
  const wider = conditions.map((one) => widened(one, title, keys) ?? one)
  // Nothing else is touched: what makes no sense is for others to refuse.
  return wider.every((one, at) => one === conditions[at])
    ? args
    : { ...args, where: { ...others, and: wider } as Where }
}

/** A condition that looks for text in the title, with the search keys beside it; null for any other. */
function widened(condition: unknown, title: string, keys: readonly string[]): null | Where {
  if (!isObject(condition) || Object.keys(condition).join() !== title) return null
  const asked = condition[title]
  if (!isObject(asked) || Object.keys(asked).join() !== 'like') return null
  const words = typeof asked.like === 'string' ? fold(asked.like) : ''
  return words === ''
    ? null
    : { or: [condition as Where, ...keys.map((key) => ({ [key]: { like: words } }))] }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const has = ({ flattenedFields }: SanitizedCollectionConfig, key: string): boolean =>
  flattenedFields.some(({ name }) => name === key)
