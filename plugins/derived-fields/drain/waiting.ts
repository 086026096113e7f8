import type { Payload, Where } from 'payload'

import { CHANGES } from '../names.ts'
import type { DocID, Key } from '../types.ts'
import { APART, WAITS } from './places.ts'

/** Changes without a place in the feed: for a round, for turns of their own, or for either. */
export type Place = typeof APART | typeof WAITS | 'any'

/** Some changes, or the oldest of those that wait. */
export type Which =
  { but: readonly DocID[]; limit: number; place: Place } | { ids: readonly DocID[] }

export function waiting(which: Which): Where {
  const place = 'ids' in which ? 'any' : which.place
  const among = 'ids' in which ? { in: [...which.ids] } : { not_in: [...which.but] }
  const all = 'but' in which && which.but.length === 0
  return {
    and: [
      { seq: place === 'any' ? { less_than_equal: WAITS } : { equals: place } },
      ...(all ? [] : [{ id: among }]),
    ],
  }
}

type Find = Payload['db']['find']

/** The oldest first. */
export async function waitingIDs(find: Find, which: Which & { limit: number }): Promise<DocID[]> {
  const { docs } = await find<{ id: DocID }>({
    collection: CHANGES,
    limit: which.limit,
    pagination: false,
    select: {},
    sort: 'id',
    where: waiting(which),
  })
  return docs.map(({ id }) => id)
}

/** Whether something that follows from a change of one of these documents is settled apart. */
export async function areApart(find: Find, keys: ReadonlySet<Key>): Promise<boolean> {
  const { docs } = await find<{ doc: string; slug: string }>({
    collection: CHANGES,
    limit: 0,
    pagination: false,
    select: { doc: true, slug: true },
    where: { seq: { equals: APART } },
  })
  return docs.some(({ doc, slug }) => keys.has(`${slug}:${doc}`))
}
