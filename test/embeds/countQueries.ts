import type { Payload } from 'payload'

import { keepViews } from '../../plugins/embeds/index.ts'

const READS = [
  'count',
  'find',
  'findDistinct',
  'findGlobal',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/** The feed, and who follows it, look for work on their own clock, whatever else is asked. */
const CLOCKWORK = ['changes', 'feed-followers', 'feed-positions', 'webhooks']

/**
 * By so many two counts of the same reads may differ: in 50 ms of a request's reading everybody else has a turn, and what
 * is read on both sides of it is not read together.
 */
export const A_TURN = 2

/** How often the database adapter is asked while `work` runs, but for what the feed asks by itself. */
export async function countQueries(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  // What embeds show is kept in the background; it must have nothing left to do.
  await keepViews(payload)
  let count = 0
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
  const kept = READS.flatMap((name) => (db[name] ? [[name, db[name]] as const] : []))
  for (const [name, read] of kept)
    db[name] = (...args) => {
      const [{ collection }] = args as [{ collection: string }]
      if (!CLOCKWORK.includes(collection)) count++
      return read.apply(payload.db, args)
    }
  try {
    await work()
    return count
  } finally {
    for (const [name, read] of kept) db[name] = read
  }
}
