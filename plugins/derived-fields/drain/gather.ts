import type { Payload, PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import { WHY } from '../names.ts'
import { byID } from '../read/byID.ts'
import { type Pick, readRows } from '../read/readRows.ts'
import type { Registry } from '../registry/compile.ts'
import { idsOf } from '../registry/idsOf.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import type { KeyedDerivation, Row, Rows, Source } from '../types.ts'

/** The rows of each key of a derivation: one query a source collection, however many keys. */
export async function gather(
  registry: Registry,
  derivation: KeyedDerivation,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, Rows>> {
  const byKey = new Map<string, Rows>(
    ids.map((id) => [
      id,
      Object.fromEntries(Object.keys(derivation.from).map((collection) => [collection, []])),
    ]),
  )
  const put = (id: number | string, collection: string, row: Row) =>
    byKey.get(String(id))?.[collection]?.push(row)

  const sources = Object.entries(derivation.from).sort(
    ([, a], [, b]) => Number('via' in a) - Number('via' in b),
  )
  for (const [collection, source] of sources) {
    if ('via' in source) {
      const pointing = ids.map((id) => ({
        id,
        to: idsOf(byKey.get(id)?.[derivation.by]?.[0]?.[source.via]),
      }))
      const wanted = [...new Set(pointing.flatMap(({ to }) => to))]
      if (wanted.length === 0) continue
      const at = source.at ?? 'id'
      const rows = await read(registry, derivation, collection, req, { field: at, ids: wanted })
      for (const { id, to } of pointing)
        for (const row of rows)
          if (to.map(String).includes(String(row[at]))) put(id, collection, row)
    } else {
      for (const row of await readPointing(registry, derivation, collection, source, ids, req))
        for (const id of new Set(keysOf(source, row).map(String))) put(id, collection, row)
    }
  }
  return byKey
}

/** One query a pointer, not one with `or`: across a join SQLite would read the whole table for it. */
async function readPointing(
  registry: Registry,
  derivation: KeyedDerivation,
  collection: string,
  source: Source,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<Row[]> {
  const rows = new Map<string, Row>()
  for (const field of pointers(source))
    for (const row of await read(registry, derivation, collection, req, {
      field,
      ids,
    }))
      rows.set(String(row.id), row)
  return pointers(source).length === 1 ? [...rows.values()] : [...rows.values()].sort(byID)
}

/** Trashed documents and drafts are not facts. */
const read = (
  registry: Registry,
  derivation: KeyedDerivation,
  collection: string,
  req: PayloadRequest,
  pick: Pick,
): Promise<Row[]> =>
  readRows(req.payload, collection, {
    fields: needed(registry, derivation, collection, req.payload),
    pick,
    presentOnly: true,
    req,
  })

/** What is read of a row: what the derivation asks for, what it writes, and where what it writes leads to. */
function needed(
  registry: Registry,
  derivation: KeyedDerivation,
  collection: string,
  payload: Payload,
): string[] {
  const source = derivation.from[collection] as Source
  const vias = Object.values(derivation.from).flatMap((other) =>
    'via' in other && collection === derivation.by ? [other.via] : [],
  )
  const targets = derivation.fields
    .filter(({ target }) => target === collection)
    .map(({ field }) => field)
  const onward =
    targets.length > 0 ? registry.uses(collection).flatMap((use) => pointers(use.source)) : []
  const known = new Set(configOf(payload, collection)?.flattenedFields.map((field) => field.name))
  const names = [
    ...source.fields,
    ...pointers(source),
    ...('via' in source && source.at ? [source.at] : []),
    ...vias,
    ...targets,
    ...onward,
    ...(targets.length > 0 ? [WHY] : []),
  ]
  return [...new Set(names)].filter((name) => name !== 'id' && known.has(name))
}
