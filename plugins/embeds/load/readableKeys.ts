import { Forbidden, type Payload, type PayloadRequest } from 'payload'

import { readID } from '../hooks/readID.ts'
import type { DocID, Key } from '../types.ts'
import { readRows } from './readRows.ts'

/** Those of the keys whose documents this reader may read. One query a collection, however many. */
export async function readableKeys(
  req: PayloadRequest,
  asked: readonly string[],
): Promise<ReadonlySet<Key>> {
  const collections = new Set(asked.map((key) => key.slice(0, key.indexOf(':'))))
  const found = await Promise.all(
    [...collections].map((collection) =>
      readable(req, collection, idsIn(req.payload, collection, asked)),
    ),
  )
  return new Set(found.flat())
}

/** The ids in those of the keys that are of one collection, each once, as its database holds them. */
export const idsIn = (payload: Payload, collection: string, keys: readonly string[]): DocID[] =>
  [...new Set(keys)]
    .filter((key) => key.startsWith(`${collection}:`))
    .map((key) => readID(payload)(key.slice(collection.length + 1), collection))
    .filter((id) => id !== null)

async function readable(req: PayloadRequest, collection: string, ids: DocID[]): Promise<Key[]> {
  if (ids.length === 0) return []
  try {
    const docs = await readRows(req, collection, { select: [], where: { id: { in: ids } } })
    return docs.map(({ id }): Key => `${collection}:${id}`)
  } catch (err) {
    if (err instanceof Forbidden) return []
    throw err
  }
}
