import type { PayloadRequest } from 'payload'

import { byID } from '../read/byID.ts'
import { type Reading, readRows } from '../read/readRows.ts'
import type { Registry } from '../registry/compile.ts'
import { feeds } from '../registry/feeds.ts'
import { idsOf } from '../registry/idsOf.ts'
import { derivationOf, type Dirty } from '../registry/dirty.ts'
import type { DocID, KeyedDerivation, Row } from '../types.ts'
import { writePatches } from '../write/writePatches.ts'
import type { Patch } from './compute.ts'
import { needed } from './needed.ts'

/**
 * What one transaction of deriving has read and is yet to write. Nobody else changes it meanwhile, so each document is read
 * once, with the fields that all derivations to come may ask for, and its row is the same for all of them: it has what
 * they gave. What a document gets is written together.
 */
export class Round {
  /** How many documents were read. */
  count = 0
  /** By collection. */
  readonly #fields = new Map<string, Set<string>>()
  /** By collection and field: the rows that have each id, or other value, there. */
  readonly #found = new Map<string, Map<string, Row[]>>()
  readonly #rows = new Map<string, Map<string, Row>>()
  readonly #unwritten = new Map<Row, Patch>()

  constructor(
    readonly registry: Registry,
    readonly req: PayloadRequest,
    items: Iterable<Dirty>,
  ) {
    const dirty = new Set([...items].map(derivationOf))
    const coming: KeyedDerivation[] = []
    for (const one of registry.keyed)
      if (dirty.has(one.name) || coming.some((other) => feeds(other, one))) coming.push(one)
    for (const one of coming)
      for (const collection of Object.keys(one.from))
        this.#add(collection, needed(registry, one, collection, req.payload))
  }

  /** Rows, read now or before, by their ids. */
  read = async (collection: string, reading: Reading): Promise<Row[]> => {
    const { fields, pick } = reading
    const { payload } = this.req
    if ('after' in pick) return readRows(payload, collection, reading)
    if (this.#add(collection, fields)) await this.#forget()
    await this.#write(collection, pick.field)
    const found = this.#at(this.#found, `${collection}.${pick.field}`)
    if (pick.field === 'id') this.#recall(collection, pick.ids, found)
    const missing = pick.ids.filter((id) => !found.has(String(id)))
    if (missing.length > 0) {
      const all = [...(this.#fields.get(collection) ?? [])]
      const rows = await readRows(payload, collection, {
        ...reading,
        fields: all,
        pick: { field: pick.field, ids: missing },
      })
      this.count += rows.length
      for (const id of missing) found.set(String(id), [])
      for (const row of rows) this.#find(collection, pick.field, row, found)
    }
    return [...new Set(pick.ids.flatMap((id) => found.get(String(id)) ?? []))].sort(byID)
  }

  /** Notes what rows were given, and is to be written. */
  note(patches: readonly Patch[]): void {
    for (const { collection, fields, row } of patches) {
      const known = this.#unwritten.get(row) ?? { collection, fields: [], row, stored: [] }
      known.fields.push(...fields.filter((field) => !known.fields.includes(field)))
      this.#unwritten.set(row, known)
      // It may be found by something else now.
      for (const field of fields) this.#found.delete(`${collection}.${field}`)
    }
  }

  /** Writes what the keys of these patches may be found by. */
  async writeFor(patches: readonly Patch[]): Promise<void> {
    for (const collection of new Set(patches.map((patch) => patch.collection)))
      for (const { derivation, source } of this.registry.uses(collection))
        if ('via' in source) await this.#write(derivation.by, source.via)
  }

  async write(): Promise<void> {
    const patches = [...this.#unwritten.values()]
    this.#unwritten.clear()
    await writePatches(patches, this.req)
  }

  async #forget(): Promise<void> {
    await this.write()
    this.#found.clear()
    this.#rows.clear()
  }

  /** Writes what must be in the database before it is asked by a field. */
  async #write(collection: string, field: string): Promise<void> {
    for (const patch of this.#unwritten.values())
      if (patch.collection === collection && patch.fields.includes(field)) return this.write()
  }

  /** What was found by something else is known by its id. */
  #recall(collection: string, ids: readonly DocID[], found: Map<string, Row[]>): void {
    const rows = this.#at(this.#rows, collection)
    for (const id of ids) {
      const row = rows.get(String(id))
      if (row) found.set(String(id), [row])
    }
  }

  #find(collection: string, field: string, row: Row, found: ReadonlyMap<string, Row[]>): void {
    const rows = this.#at(this.#rows, collection)
    const known = rows.get(String(row.id)) ?? row
    rows.set(String(row.id), known)
    const values = field === 'id' ? [known.id] : idsOf(known[field])
    for (const value of new Set(values.map(String))) found.get(value)?.push(known)
  }

  /** Whether there were new ones among these fields. */
  #add(collection: string, fields: readonly string[]): boolean {
    const known = this.#fields.get(collection) ?? new Set()
    const before = known.size
    for (const field of fields) known.add(field)
    this.#fields.set(collection, known)
    return before !== known.size
  }

  #at<T>(maps: Map<string, Map<string, T>>, name: string): Map<string, T> {
    const map = maps.get(name) ?? new Map<string, T>()
    maps.set(name, map)
    return map
  }
}
