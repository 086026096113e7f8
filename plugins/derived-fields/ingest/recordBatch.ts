import type { Payload, PayloadRequest } from 'payload'

import type { Turn } from '../drain/withTurn.ts'
import { CHANGES } from '../names.ts'
import type { Key, Row } from '../types.ts'
import type { Batch } from './ingest.ts'
import { insertRows } from './insertRows.ts'
import { newIDs } from './newIDs.ts'

/** How many keys one row of the feed may carry. */
const KEYS = 1_000

/** Tells the feed of a batch in a few rows, already derived and in their place. */
export async function recordBatch(
  payload: Payload,
  batch: Batch,
  reached: ReadonlySet<Key>,
  feed: Turn,
  req: PayloadRequest,
): Promise<void> {
  const added = Object.entries(batch).map(([slug, rows]) => ({
    keys: rows.map(({ id }): Key => `${slug}:${id}`),
    slug,
  }))
  const all = [...added, { keys: [...reached], slug: 'ingest' }].flatMap(({ keys, slug }) =>
    chunks(keys, KEYS).map((some) => ({ keys: some, slug })),
  )
  const ids = await newIDs(payload, CHANGES, all.length, req)
  const rows = all.map(({ keys, slug }, n): Row => ({
    dirty: [],
    doc: '',
    id: ids[n] ?? 0,
    keys,
    operation: 'create',
    seq: feed.next(),
    slug,
  }))
  await insertRows(payload, CHANGES, rows, req)
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  )
