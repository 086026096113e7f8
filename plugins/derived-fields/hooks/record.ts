import type { PayloadRequest } from 'payload'

import { isSQLite } from '../../transactions/index.ts'
import { WAITS } from '../drain/places.ts'
import { engineOf } from '../engineOf.ts'
import { CHANGES } from '../names.ts'
import type { Registry, Use } from '../registry/compile.ts'
import { crowd, dirty, readCrowd, readDirty, type Dirty } from '../registry/dirty.ts'
import { emptied } from '../registry/emptied.ts'
import { keyedFields } from '../registry/keyedFields.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { namedBy, pointingAt } from '../registry/pointingAt.ts'
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
  const key: Key = `${collection}:${written.id}`
  const { page } = engineOf(req.payload).drainer
  const items = new Set<Dirty>()
  const keys = new Set([key])
  for (const use of registry.uses(collection)) {
    if (!concerns(use, collection, written)) continue
    if (await isSettled(registry, use, req, written)) continue
    for (const item of await affected(use, collection, req, written, page)) {
      items.add(item)
      if (!readCrowd(item)) keys.add(`${use.derivation.by}:${readDirty(item).id}`)
    }
  }
  await req.payload.db.create({
    collection: CHANGES,
    data: {
      dirty: [...items],
      doc: String(written.id),
      keys: [...keys],
      operation: written.operation,
      seq: WAITS,
      slug: collection,
    },
    req,
    returning: false,
  })
  if (items.size > 0) await markDirty(req, key)
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

/** The work that a write makes of one derivation: of very many keys that name the document no more than that they do. */
async function affected(
  use: Use,
  collection: string,
  req: PayloadRequest,
  { after, before, id, operation }: Written,
  page: number,
): Promise<Dirty[]> {
  const { derivation, source } = use
  const { by, name } = derivation
  const { payload } = req
  const versions = [before, after].flatMap((row) => (row ? [{ ...row, id }] : []))
  const works = (ids: readonly DocID[]) => ids.map((one) => dirty(name, one))
  if (!('via' in source)) return works(versions.flatMap((row) => keysOf(source, row)))
  if (collection === by) return []
  // SQLite has taken a deleted document off every list by now; others still see it there.
  if (operation === 'delete' && isSQLite(payload.db))
    return works([
      ...(await pointingAt(use, versions, payload, req)),
      ...(await pointingAt(use, versions, payload)),
    ])
  const naming = await pointingAt(use, versions, payload, req, page + 1)
  return naming.length > page
    ? namedBy(source, versions).map((value) =>
        crowd({ after: null, collection, derivation: name, value }),
      )
    : works(naming)
}
