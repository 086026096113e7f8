import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { engineOf } from '../engineOf.ts'
import { WHY } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
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
  const written = writtenFields(engineOf(payload).registry, collection)
  const fields = all.filter(({ name }) => written.has(name))
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

function writtenFields({ keyed }: Registry, collection: string): Set<string> {
  const names = keyed.flatMap(({ fields }) =>
    fields.filter(({ target }) => target === collection).map(({ field }) => field),
  )
  return new Set(names.length > 0 ? [...names, WHY] : [])
}

function populatedIn(fields: readonly FlattenedField[], docs: readonly Doc[]): Map<string, Doc[]> {
  const found = new Map<string, Doc[]>()
  for (const field of fields) {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string') continue
    for (const doc of docs)
      for (const value of [doc[field.name]].flat())
        if (typeof value === 'object' && value !== null && 'id' in value)
          found.set(field.relationTo, [...(found.get(field.relationTo) ?? []), value])
  }
  return found
}

const isRestricted = (field: FlattenedField): boolean =>
  'access' in field && field.access?.read !== undefined

/** A document narrowed by `select` lacks its timestamps. */
const isWhole = (doc: Doc): boolean => 'updatedAt' in doc
