import type { Payload } from 'payload'

import { CHANGES } from '../names.ts'
import type { Change } from '../types.ts'

interface Row extends Pick<Change, 'keys' | 'operation' | 'seq'> {
  createdAt: string
  slug: string
}

/**
 * The changes after `seq`, in order; at most `limit` of them, the oldest first. Places follow one another without a gap,
 * so only those that can be given are looked at: MongoDB sorts what it finds, and would sort the whole of a long feed.
 */
export async function changesSince(payload: Payload, seq: number, limit = 500): Promise<Change[]> {
  // What waits to be derived has the place 0.
  const since = Math.max(seq, 0)
  const { docs } = await payload.db.find<Row>({
    collection: CHANGES,
    limit,
    pagination: false,
    sort: 'seq',
    where: {
      and: [{ seq: { greater_than: since } }, { seq: { less_than_equal: since + limit } }],
    },
  })
  return docs.map(({ createdAt: at, keys, operation, seq: place, slug: collection }) => ({
    at,
    collection,
    keys,
    operation,
    seq: place,
  }))
}
