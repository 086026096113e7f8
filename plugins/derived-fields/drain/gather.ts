import type { PayloadRequest } from 'payload'

import { byID } from '../read/byID.ts'
import { type Pick, type Reading, readRows } from '../read/readRows.ts'
import type { Registry } from '../registry/compile.ts'
import { idsOf } from '../registry/idsOf.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import type { KeyedDerivation, Row, Rows, Source } from '../types.ts'
import { needed } from './needed.ts'

/** Reads rows of a collection. */
export type Reader = (collection: string, reading: Reading) => Promise<Row[]>

/** The rows of each key of a derivation: one query a source collection, however many keys. */
export async function gather(
  registry: Registry,
  derivation: KeyedDerivation,
  ids: readonly string[],
  req: PayloadRequest,
  rows: Reader = readerOf(req),
): Promise<Map<string, Rows>> {
  const byKey = new Map(ids.map((id): [string, Rows] => [id, noRows(derivation)]))
  for (const [collection, source] of Object.entries(derivation.from)) {
    if ('via' in source) continue
    const read = reader(registry, derivation, collection, req, rows)
    for (const row of await readPointing(source, ids, read))
      for (const id of new Set(keysOf(source, row).map(String)))
        byKey.get(id)?.[collection]?.push(row)
  }
  await gatherNamed(registry, derivation, byKey, req, rows)
  return byKey
}

const noRows = ({ from }: KeyedDerivation): Rows =>
  Object.fromEntries(Object.keys(from).map((collection) => [collection, []]))

/** Adds the rows that the keyed documents name. */
async function gatherNamed(
  registry: Registry,
  derivation: KeyedDerivation,
  byKey: ReadonlyMap<string, Rows>,
  req: PayloadRequest,
  from: Reader = readerOf(req),
): Promise<void> {
  for (const [collection, source] of Object.entries(derivation.from)) {
    if (!('via' in source)) continue
    const naming = [...byKey.values()].flatMap((rows) => {
      const names = idsOf(rows[derivation.by]?.[0]?.[source.via])
      return names.length > 0 ? [{ into: rows[collection], names }] : []
    })
    const wanted = [...new Set(naming.flatMap(({ names }) => names))]
    if (wanted.length === 0) continue
    const at = source.at ?? 'id'
    const read = reader(registry, derivation, collection, req, from)
    const rows = await read({ field: at, ids: wanted })
    for (const { into, names } of naming) {
      const named = new Set(names.map(String))
      for (const row of rows) if (named.has(String(row[at]))) into?.push(row)
    }
  }
}

const readerOf =
  ({ payload }: PayloadRequest): Reader =>
  (collection, reading) =>
    readRows(payload, collection, reading)

type Read = (pick: Pick) => Promise<Row[]>

/** Trashed documents and drafts are not facts. */
const reader =
  (
    registry: Registry,
    derivation: KeyedDerivation,
    collection: string,
    req: PayloadRequest,
    rows: Reader,
  ): Read =>
  (pick) => {
    const fields = needed(registry, derivation, collection, req.payload)
    return rows(collection, { fields, pick, presentOnly: true, req })
  }

/** One query a pointer, not one with `or`: across a join SQLite would read the whole table for it. */
async function readPointing(source: Source, ids: readonly string[], read: Read): Promise<Row[]> {
  const rows = new Map<string, Row>()
  for (const field of pointers(source))
    for (const row of await read({ field, ids })) rows.set(String(row.id), row)
  return pointers(source).length === 1 ? [...rows.values()] : [...rows.values()].sort(byID)
}
