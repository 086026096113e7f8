import type { PayloadRequest } from 'payload'

import type { DocID } from '../types.ts'
import { readRows, type Read } from './readRows.ts'

type Row = { id: DocID } & Record<string, unknown>

interface Batch {
  fields: Set<string>
  ids: Set<DocID>
  rows: Promise<Map<string, Row>>
}

/** What is still to be asked for, by request and collection. */
const open = new WeakMap<PayloadRequest, Map<string, Batch>>()

/**
 * Documents by id as this reader may see them, relationships as ids. All that the embeds of one read ask of a
 * collection at once is one query, and a document may have the fields that another asked for.
 * No query when nothing is asked for.
 */
export async function readByID<T extends { id: DocID }>(
  req: PayloadRequest,
  collection: string,
  { ids, select }: { ids: readonly (DocID | null | undefined)[] } & Read<T>,
): Promise<Map<string, T>> {
  const asked = new Set(ids.flatMap((id) => (id === '' ? [] : (id ?? []))))
  if (asked.size === 0) return new Map()
  const batch = batchOf(req, collection)
  for (const id of asked) batch.ids.add(id)
  for (const field of select) batch.fields.add(field)
  const rows = await batch.rows
  return new Map(
    [...asked].flatMap((id) => {
      const row = rows.get(String(id))
      return row ? [[String(id), row as T] as const] : []
    }),
  )
}

function batchOf(req: PayloadRequest, collection: string): Batch {
  const batches = open.get(req) ?? new Map<string, Batch>()
  open.set(req, batches)
  const known = batches.get(collection)
  if (known) return known
  const batch: Batch = { fields: new Set(), ids: new Set(), rows: nextTurn().then(read) }
  batches.set(collection, batch)
  return batch

  async function read(): Promise<Map<string, Row>> {
    batches.delete(collection)
    const rows = await readRows<Row>(req, collection, {
      select: [...batch.fields],
      where: { id: { in: [...batch.ids] } },
    })
    return new Map(rows.map((row) => [String(row.id), row]))
  }
}

/**
 * After all that follows at once from what has just come, and before anything else comes: how many queries a read
 * takes must not depend on which of two answers is faster.
 */
const nextTurn = () => new Promise<void>((resolve) => process.nextTick(resolve))
