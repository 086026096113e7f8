import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { CHANGES } from '../names.ts'
import type { Registry, Use } from '../registry/compile.ts'
import { dirty, type Dirty } from '../registry/dirty.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { same } from '../registry/same.ts'
import type { Change, DocID, Key } from '../types.ts'

type Fields = Record<string, unknown>

/** Writes, with the fact and in its transaction, the row that says what changed and what is dirty. Touches nothing shared. */
export const recordChange =
  (registry: Registry, collection: string): CollectionAfterChangeHook =>
  async ({ data, doc, operation, previousDoc, req }) => {
    // A `select` narrows `doc`; `data` is what was written.
    const after = { ...(previousDoc as Fields), ...(data as Fields), ...(doc as Fields) }
    const before = operation === 'create' ? null : (previousDoc as Fields)
    await record(registry, collection, req, {
      after,
      before,
      id: (doc as { id: DocID }).id,
      operation,
    })
  }

export const recordDelete =
  (registry: Registry, collection: string): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await record(registry, collection, req, {
      after: null,
      before: doc as Fields,
      id,
      operation: 'delete',
    })
  }

interface Written {
  after: Fields | null
  before: Fields | null
  id: DocID
  operation: Change['operation']
}

async function record(
  registry: Registry,
  collection: string,
  req: PayloadRequest,
  written: Written,
): Promise<void> {
  const items = new Set<Dirty>()
  const keys = new Set<Key>([`${collection}:${written.id}`])
  for (const use of registry.uses(collection)) {
    if (!concerns(use, written)) continue
    for (const id of await affected(use, collection, req, written)) {
      items.add(dirty(use.derivation.name, id))
      keys.add(`${use.derivation.by}:${id}`)
    }
  }
  await req.payload.db.create({
    collection: CHANGES,
    data: {
      dirty: [...items],
      doc: String(written.id),
      keys: [...keys],
      operation: written.operation,
      seq: 0,
      slug: collection,
    },
    req,
  })
}

function concerns({ source }: Use, { after, before }: Written): boolean {
  if (!after || !before) return true
  return [...source.fields, ...pointers(source), 'deletedAt', '_status'].some(
    (field) => !same(plainValue(before[field]), plainValue(after[field])),
  )
}

/** A populated relationship counts as its id. */
function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue)
  return typeof value === 'object' && value !== null && 'id' in value && 'updatedAt' in value
    ? value.id
    : value
}

async function affected(
  { derivation, source }: Use,
  collection: string,
  req: PayloadRequest,
  { after, before, id }: Written,
): Promise<DocID[]> {
  if (!('via' in source)) return [before, after].flatMap((row) => (row ? keysOf(source, row) : []))
  if (collection === derivation.by) return []
  const { docs } = await req.payload.db.find<{ id: DocID }>({
    collection: derivation.by as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { [source.via]: { in: [id] } },
  })
  return docs.map((doc) => doc.id)
}
