import type { PayloadRequest } from 'payload'

import { follows } from '../drain/derive.ts'
import { deriveKey } from '../drain/deriveKey.ts'
import { gather } from '../drain/gather.ts'
import { readRows } from '../read/readRows.ts'
import type { Registry } from '../registry/compile.ts'
import { readDirty, type Dirty } from '../registry/dirty.ts'
import { idsOf } from '../registry/idsOf.ts'
import { keysOf } from '../registry/keysOf.ts'
import type { Key, KeyedDerivation, Row, Rows } from '../types.ts'
import { writePatches } from '../write/writePatches.ts'
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
  const fresh = new Map(
    Object.entries(batch).map(([collection, rows]) => [
      collection,
      new Map(rows.map((row) => [String(row.id), row])),
    ]),
  )
  const later = new Set<Dirty>()
  const reached = new Set<Key>()
  for (const derivation of registry.keyed) {
    const byKey = group(derivation, batch)
    for (const item of later)
      if (readDirty(item).derivation === derivation.name) touch(byKey, readDirty(item).id)
    const known = (id: string) => fresh.get(derivation.by)?.has(id) ?? false
    const ids = [...byKey.keys()]
    for (let at = 0; at < ids.length; at += CHUNK) {
      const chunk = ids.slice(at, at + CHUNK)
      const old = chunk.filter((id) => !known(id))
      const stored =
        old.length > 0 ? await gather(registry, derivation, old, req) : new Map<string, Rows>()
      for (const id of chunk) {
        const rows = together(derivation, stored.get(id), byKey.get(id) ?? {})
        await addVia(derivation, rows, fresh, req)
        const patches = deriveKey(registry, derivation, rows, id)
        const changed = patches.filter(
          ({ collection, row }) => fresh.get(collection)?.get(String(row.id)) !== row,
        )
        await writePatches(changed, req)
        for (const patch of changed) {
          reached.add(`${patch.collection}:${patch.row.id}`)
          for (const item of await follows(registry, patch, req)) later.add(item)
        }
      }
    }
  }
  return reached
}

function group(derivation: KeyedDerivation, batch: Batch): Map<string, Rows> {
  const byKey = new Map<string, Rows>()
  for (const [collection, source] of Object.entries(derivation.from))
    for (const row of batch[collection] ?? [])
      for (const id of new Set(keysOf(source, row).map(String)))
        (touch(byKey, id)[collection] ??= []).push(row)
  return byKey
}

function touch(byKey: Map<string, Rows>, id: string): Rows {
  const rows = byKey.get(id) ?? {}
  byKey.set(id, rows)
  return rows
}

const together = (derivation: KeyedDerivation, stored: Rows = {}, added: Rows): Rows =>
  Object.fromEntries(
    Object.keys(derivation.from).map((collection) => [
      collection,
      [...(stored[collection] ?? []), ...(added[collection] ?? [])],
    ]),
  )

/** Documents that the keyed one lists, whether they are new as well or stored. */
async function addVia(
  derivation: KeyedDerivation,
  rows: Rows,
  fresh: ReadonlyMap<string, ReadonlyMap<string, Row>>,
  req: PayloadRequest,
): Promise<void> {
  const keyed = rows[derivation.by]?.[0]
  for (const [collection, source] of Object.entries(derivation.from)) {
    if (!('via' in source) || !keyed || (rows[collection]?.length ?? 0) > 0) continue
    const at = source.at ?? 'id'
    const named = idsOf(keyed[source.via])
    const added = [...(fresh.get(collection)?.values() ?? [])].filter((row) =>
      named.some((name) => String(name) === String(row[at])),
    )
    const missing = named.filter((name) => at !== 'id' || !fresh.get(collection)?.has(String(name)))
    const stored = await readRows(req.payload, collection, {
      fields: [...source.fields, ...(source.at ? [source.at] : [])],
      pick: { field: at, ids: missing },
      presentOnly: true,
      req,
    })
    rows[collection] = [...stored, ...added]
  }
}
