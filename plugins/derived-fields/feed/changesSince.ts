import type { Payload } from 'payload'

import { CHANGES } from '../names.ts'
import type { Change } from '../types.ts'

interface Row extends Pick<Change, 'keys' | 'operation' | 'seq'> {
  createdAt: string
  slug: string
}

/** The changes after `seq`, in order; at most `limit` of them, the oldest first. */
export async function changesSince(payload: Payload, seq: number, limit = 500): Promise<Change[]> {
  const { docs } = await payload.db.find<Row>({
    collection: CHANGES,
    limit,
    pagination: false,
    sort: 'seq',
    where: { seq: { greater_than: seq } },
  })
  return docs.map(({ createdAt: at, keys, operation, seq: place, slug: collection }) => ({
    at,
    collection,
    keys,
    operation,
    seq: place,
  }))
}
