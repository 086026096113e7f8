import type { PayloadRequest } from 'payload'

import { CHANGES } from '../names.ts'
import type { Registry, Use } from '../registry/compile.ts'
import { dirty, type Dirty } from '../registry/dirty.ts'
import { emptied } from '../registry/emptied.ts'
import { keyedFields } from '../registry/keyedFields.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { pointingAt } from '../registry/pointingAt.ts'
import { same } from '../registry/same.ts'
import type { Change, DocID, Key } from '../types.ts'
import { writePatches } from '../write/writePatches.ts'
import { isSettled } from './isSettled.ts'
import { markDirty } from './markDirty.ts'
import { plainValue } from './plainValue.ts'

type Fields = Record<string, unknown>

/** One document's write: what it was and what it is among the facts, null where it is none. */
export interface Written {
  after: Fields | null
  before: Fields | null
  id: DocID
  operation: Change['operation']
}

/** Adds to the changes, in the transaction of `req`, what one write makes dirty. */
export async function record(
  registry: Registry,
  collection: string,
  req: PayloadRequest,
  written: Written,
): Promise<void> {
  const items = new Set<Dirty>()
  const keys = new Set<Key>([`${collection}:${written.id}`])
  for (const use of registry.uses(collection)) {
    if (!concerns(use, collection, written)) continue
    if (await isSettled(registry, use, req, written)) continue
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
    returning: false,
  })
  if (items.size > 0) await markDirty(req)
  const { after, before, id, operation } = written
  if (operation === 'update' && before && !after)
    await writePatches(
      emptied(collection, { ...before, id }, keyedFields(registry, collection)),
      req,
    )
}

function concerns(
  { derivation, source }: Use,
  collection: string,
  { after, before }: Written,
): boolean {
  if (!after || !before) return after !== before
  const lists = Object.values(derivation.from).flatMap((other) =>
    'via' in other && collection === derivation.by ? [other.via] : [],
  )
  const named = 'via' in source && source.at ? [source.at] : []
  return [...source.fields, ...pointers(source), ...named, ...lists].some(
    (field) => !same(plainValue(before[field]), plainValue(after[field])),
  )
}

async function affected(
  use: Use,
  collection: string,
  req: PayloadRequest,
  { after, before, id, operation }: Written,
): Promise<DocID[]> {
  const { derivation, source } = use
  const versions = [before, after].flatMap((row) => (row ? [{ ...row, id }] : []))
  if (!('via' in source)) return versions.flatMap((row) => keysOf(source, row))
  if (collection === derivation.by) return []
  const inside = await pointingAt(use, versions, req.payload, req)
  // SQLite has taken a deleted document off every list by now; others still see it there.
  return operation === 'delete'
    ? [...inside, ...(await pointingAt(use, versions, req.payload))]
    : inside
}
