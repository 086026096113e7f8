import type { CollectionSlug, FlattenedBlocksField, FlattenedField, Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { engineOf } from '../engineOf.ts'
import { WHY } from '../names.ts'
import { keyedFields } from '../registry/keyedFields.ts'
import type { DocID } from '../types.ts'

type Doc = Record<string, unknown>

/**
 * Puts the stored derived values into documents that were read before deriving, and into those populated in them.
 * What an answer left out (by `select`, or because its reader may not see it) stays out.
 */
export async function refresh(
  payload: Payload,
  collection: string,
  docs: readonly Doc[],
): Promise<void> {
  const fields = configOf(payload, collection)?.flattenedFields ?? []
  if (docs.length === 0) return
  await refreshOwn(payload, collection, fields, docs)
  for (const [slug, populated] of populatedIn(fields, docs)) await refresh(payload, slug, populated)
}

async function refreshOwn(
  payload: Payload,
  collection: string,
  all: readonly FlattenedField[],
  docs: readonly Doc[],
): Promise<void> {
  const keyed = keyedFields(engineOf(payload).registry, collection)
  const fields = keyed.size > 0 ? all.filter(({ name }) => name === WHY || keyed.has(name)) : []
  const ids = docs.map((doc) => doc.id as DocID | undefined).filter((id) => id !== undefined)
  if (fields.length === 0 || ids.length === 0) return

  const { docs: stored } = await payload.db.find<Doc & { id: DocID }>({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
    select: Object.fromEntries(fields.map(({ name }) => [name, true])),
    where: { id: { in: ids } },
  })
  const byID = new Map(stored.map((doc) => [String(doc.id), doc]))
  for (const doc of docs) {
    const fresh = byID.get(String(doc.id))
    if (!fresh) continue
    for (const field of fields)
      if (field.name in doc || (isWhole(doc) && !isRestricted(field)))
        doc[field.name] = fresh[field.name] ?? null
  }
}

/** The documents that stand in place of their ids, by collection, however deep in groups, lists and blocks. */
function populatedIn(
  fields: readonly FlattenedField[],
  docs: readonly Doc[],
  found = new Map<string, Doc[]>(),
): Map<string, Doc[]> {
  const put = (collection: unknown, value: unknown) => {
    if (typeof collection !== 'string' || !isDoc(value) || !('id' in value)) return
    found.set(collection, [...(found.get(collection) ?? []), value])
  }
  for (const field of fields)
    for (const value of docs.flatMap((doc) => doc[field.name]).filter(isDoc))
      if (field.type === 'relationship' || field.type === 'upload')
        if (typeof field.relationTo === 'string') put(field.relationTo, value)
        else put(value.relationTo, value.value)
      else if (field.type === 'join')
        for (const doc of listOf(value.docs))
          if (typeof field.collection === 'string') put(field.collection, doc)
          else put(isDoc(doc) && doc.relationTo, isDoc(doc) && doc.value)
      else if (field.type === 'blocks') populatedIn(fieldsOf(field, value), [value], found)
      else if ('flattenedFields' in field) populatedIn(field.flattenedFields, [value], found)
  return found
}

const fieldsOf = ({ blocks }: FlattenedBlocksField, { blockType }: Doc) =>
  blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? []

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRestricted = (field: FlattenedField): boolean =>
  'access' in field && field.access?.read !== undefined

/** A document narrowed by `select` lacks its timestamps. */
const isWhole = (doc: Doc): boolean => 'updatedAt' in doc
