import type { Payload, PayloadRequest } from 'payload'

import { withTurn } from '../drain/withTurn.ts'
import { engineOf } from '../engineOf.ts'
import { ownValues } from '../ownValues.ts'
import type { DocID, Row } from '../types.ts'
import { deriveBatch } from './deriveBatch.ts'
import { insertRows } from './insertRows.ts'
import { type Given, newIDs } from './newIDs.ts'
import { recordBatch } from './recordBatch.ts'

/** New documents by collection, with ids from `newIDs`; relationships are ids, of these or of stored documents. */
export type Batch = Record<string, Row[]>

export interface Ingest {
  /** As many new ids as asked for, in order; no one is given twice. */
  newIDs: (collection: string, count: number) => Promise<DocID[]>
  /** For reading what is there already, in the transaction that will write. */
  req: PayloadRequest
}

/**
 * Writes many new documents and all that is derived from them in one transaction: whole or not at all, each key derived
 * once, in memory, before a row is written. Returns how many documents went into each collection.
 *
 * It is for importers: hooks, access and field validation of the collections do not run, so check the facts first.
 * @throws Error for a field type that it cannot write (blocks, rich text that is localized), before anything is written.
 */
export const ingest = (
  payload: Payload,
  prepare: (ingest: Ingest) => Promise<Batch>,
): Promise<Record<string, number>> =>
  withTurn(payload, async (req, feed) => {
    const { registry } = engineOf(payload)
    const given: Given = new Map()
    const batch = await prepare({
      newIDs: (collection, count) => newIDs(payload, collection, count, req, given),
      req,
    })
    for (const [collection, rows] of Object.entries(batch))
      for (const row of rows) Object.assign(row, ownValues(registry.own(collection), row))

    const reached = await deriveBatch(registry, batch, req)
    for (const [collection, rows] of Object.entries(batch))
      await insertRows(payload, collection, rows, req)
    await recordBatch(payload, batch, reached, feed, req)
    return Object.fromEntries(
      Object.entries(batch).map(([collection, rows]) => [collection, rows.length]),
    )
  }).then((counts) => {
    void engineOf(payload).feed.wake()
    return counts
  })
