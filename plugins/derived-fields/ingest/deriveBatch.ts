import type { PayloadRequest } from 'payload'

import { deriveKey } from '../drain/deriveKey.ts'
import { follows } from '../drain/follows.ts'
import { gather } from '../drain/gather.ts'
import type { Registry } from '../registry/compile.ts'
import { readDirty, type Dirty } from '../registry/dirty.ts'
import { keysOf } from '../registry/keysOf.ts'
import type { Key, KeyedDerivation, Rows } from '../types.ts'
import { writePatches } from '../write/writePatches.ts'
import { addVia } from './addVia.ts'
import type { Batch } from './ingest.ts'

const CHUNK = 200

/**
 * Derives everything that a batch of new documents makes dirty, in memory: the new rows take their values on, stored
 * documents that change with them are written. Returns the keys of those.
 */
export async function deriveBatch(
  registry: Registry,
  batch: Batch,
  req: PayloadRequest,
): Promise<Set<Key>> {
  const fresh = new Set(Object.values(batch).flat())
  const later = new Set<Dirty>()
  const reached = new Set<Key>()
  for (const derivation of registry.keyed) {
    const byKey = group(derivation, batch)
    for (const item of later)
      if (readDirty(item).derivation === derivation.name) touch(byKey, readDirty(item).id)
    const known = new Set(batch[derivation.by]?.map(({ id }) => String(id)))
    const keys = [...byKey]
    for (let at = 0; at < keys.length; at += CHUNK) {
      const chunk = keys.slice(at, at + CHUNK)
      const old = chunk.flatMap(([id]) => (known.has(id) ? [] : [id]))
      const stored = old.length > 0 ? await gather(registry, derivation, old, req) : null
      for (const [id, rows] of chunk) complete(derivation, rows, stored?.get(id))
      await addVia(
        derivation,
        chunk.map(([, rows]) => rows),
        batch,
        req,
      )
      for (const [id, rows] of chunk) {
        const patches = deriveKey(registry, derivation, rows, id, fresh)
        if (patches.length === 0) continue
        await writePatches(patches, req)
        for (const { collection, row } of patches) reached.add(`${collection}:${row.id}`)
        for (const item of await follows(registry, patches, req)) later.add(item)
      }
    }
  }
  return reached
}

function group(derivation: KeyedDerivation, batch: Batch): Map<string, Rows> {
  const byKey = new Map<string, Rows>()
  for (const [collection, source] of Object.entries(derivation.from))
    for (const row of batch[collection] ?? []) {
      const ids = keysOf(source, row).map(String)
      for (const id of ids.length > 1 ? new Set(ids) : ids)
        (touch(byKey, id)[collection] ??= []).push(row)
    }
  return byKey
}

function touch(byKey: Map<string, Rows>, id: string): Rows {
  const rows = byKey.get(id) ?? {}
  byKey.set(id, rows)
  return rows
}

/** Puts what is stored of a key before what is new. */
function complete(derivation: KeyedDerivation, rows: Rows, stored: Rows | undefined): void {
  for (const collection of Object.keys(derivation.from)) {
    const [old = [], added = []] = [stored?.[collection], rows[collection]]
    rows[collection] = old.length > 0 ? [...old, ...added] : added
  }
}
