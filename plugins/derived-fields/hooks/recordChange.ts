import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { CHANGES } from '../names.ts'
import type { Registry, Use } from '../registry/compile.ts'
import { dirty, type Dirty } from '../registry/dirty.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { pointingAt } from '../registry/pointingAt.ts'
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
  use: Use,
  collection: string,
  req: PayloadRequest,
  { after, before, id }: Written,
): Promise<DocID[]> {
  const { derivation, source } = use
  const versions = [before, after].flatMap((row) => (row ? [{ ...row, id }] : []))
  if (!('via' in source)) return versions.flatMap((row) => keysOf(source, row))
  if (collection === derivation.by) return []
  const pointing = after ? [] : (pointedAt.get(req)?.get(`${use.derivation.name} ${id}`) ?? [])
  return [...pointing, ...(await pointingAt(use, versions, req))]
}

/** What pointed at documents that this request deletes: a database may forget it with them. */
const pointedAt = new WeakMap<PayloadRequest, Map<string, DocID[]>>()

export const notePointing =
  (registry: Registry, collection: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const use of registry.uses(collection)) {
      if (!('via' in use.source) || use.source.at || collection === use.derivation.by) continue
      const noted = pointedAt.get(req) ?? new Map<string, DocID[]>()
      noted.set(`${use.derivation.name} ${id}`, await pointingAt(use, [{ id }], req))
      pointedAt.set(req, noted)
    }
  }
