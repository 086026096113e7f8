import type { PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import type { Registry } from '../registry/compile.ts'
import { emptied } from '../registry/emptied.ts'
import { idsOf } from '../registry/idsOf.ts'
import { leftBehind } from '../registry/leftBehind.ts'
import type { DocID, Row } from '../types.ts'
import { writePatches } from '../write/writePatches.ts'
import { record } from './record.ts'
import { asFact, storedRows } from './storedFact.ts'

/**
 * SQLite itself empties the relationships that point at a deleted document, and no hook tells of it. They count as
 * updates of the documents that pointed there. On MongoDB the pointers stay and deriving finds that they lead nowhere.
 */
export async function orphans(
  registry: Registry,
  collection: string,
  id: DocID,
  req: PayloadRequest,
): Promise<void> {
  const { payload } = req
  if (payload.db.name === 'mongoose') return
  for (const slug of registry.collections) {
    const pointing = (configOf(payload, slug)?.flattenedFields ?? [])
      .filter(({ type }) => type === 'relationship' || type === 'upload')
      .filter((field) => 'relationTo' in field && field.relationTo === collection)
      .map(({ name }) => name)
      .filter((name) => isRead(registry, slug, name))
    if (pointing.length === 0) continue
    const where = { or: pointing.map((field) => ({ [field]: { in: [id] } })) }
    for (const before of await storedRows(registry, payload, slug, where)) {
      const after = { ...before, ...without(before, pointing, id) }
      await writePatches(emptied(slug, before, leftBehind(registry, slug, before, after)), req)
      await record(registry, slug, req, {
        after: asFact(payload, slug, after),
        before: asFact(payload, slug, before),
        id: before.id,
        operation: 'update',
      })
    }
  }
}

const isRead = (registry: Registry, slug: string, field: string): boolean =>
  registry
    .uses(slug)
    .some(
      ({ source }) =>
        source.fields.includes(field) || ('on' in source && [source.on].flat().includes(field)),
    )

const without = (row: Row, fields: readonly string[], id: DocID): Record<string, DocID[]> =>
  Object.fromEntries(
    fields.map((field) => [field, idsOf(row[field]).filter((to) => String(to) !== String(id))]),
  )
