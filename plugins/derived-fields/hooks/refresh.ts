import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { engineOf } from '../engineOf.ts'
import { WHY } from '../names.ts'
import { keyedFields } from '../registry/keyedFields.ts'
import type { DocID } from '../types.ts'

type Doc = Record<string, unknown>

/**
 * Puts the stored derived values into documents that were read before deriving; what those point at is read after it.
 * What an answer left out (by `select`, or because its reader may not see it) stays out.
 */
export async function refresh(
  payload: Payload,
  collection: string,
  docs: readonly Doc[],
): Promise<void> {
  const all = configOf(payload, collection)?.flattenedFields ?? []
  const keyed = keyedFields(engineOf(payload).registry, collection)
  const fields = keyed.size > 0 ? all.filter(({ name }) => name === WHY || keyed.has(name)) : []
  const ids = docs.map((doc) => doc.id as DocID | undefined).filter((id) => id !== undefined)
  if (fields.length === 0 || ids.length === 0) return

  const { docs: stored } = await payload.db.find<Doc & { id: DocID }>({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
    select: Object.fromEntries(fields.map(({ name }) => [name, true])),
    // Left to Payload it is by `createdAt`, whose index MongoDB may walk from end to end.
    sort: 'id',
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

const isRestricted = (field: FlattenedField): boolean =>
  'access' in field && field.access?.read !== undefined

/** A document narrowed by `select` lacks its timestamps. */
const isWhole = (doc: Doc): boolean => 'updatedAt' in doc
