import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'

import { inTransaction, Refused } from '../../plugins/transactions/index.ts'

/** How often the database is tried at most, whoever asks, in milliseconds. */
const EVERY_MS = 1_000
/** How long one who asks waits for a trial; a save that takes its time is no refusal. In milliseconds. */
const PATIENCE_MS = 2_000
/** As much room as a save takes: where less is left, most saves are refused. In characters. */
const ROOM = 16_384

/** Payload's own store of keys and values, which every database of its has. */
const collection = 'payload-kv' as CollectionSlug

/** Asks why the database takes nothing, in words for people; undefined where it does. */
export type AskWriting = () => Promise<string | undefined>

/**
 * Tries whether a save would hold, with one that leaves nothing behind: a disk that is full and a database that may
 * only be read answer every question as before.
 */
export function tryingToWrite(payload: Payload): AskWriting {
  let known: string | undefined
  let trial = Promise.resolve(known)
  let begun = -Infinity
  let underWay = false

  const begin = async () => {
    underWay = true
    begun = Date.now()
    try {
      await writeAndTakeBack(payload)
      known = undefined
    } catch (err) {
      const why = err instanceof Refused ? err.message : known
      // Told when it begins, not each time that somebody asks.
      if (why !== known) payload.logger.error({ err, msg: 'The database takes no saves' })
      known = why
    } finally {
      underWay = false
    }
    return known
  }

  return async () => {
    if (!underWay && Date.now() - begun >= EVERY_MS) trial = begin()
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS)
    })
    const told = await Promise.race([trial, tooLong.then(() => known)])
    clearTimeout(timer)
    return told
  }
}

const writeAndTakeBack = (payload: Payload): Promise<unknown> =>
  inTransaction(
    payload,
    async (req) => {
      const key = `trial ${randomUUID()}`
      await payload.db.create({ collection, data: { data: 'x'.repeat(ROOM), key }, req })
      await payload.db.deleteOne({ collection, req, where: { key: { equals: key } } })
    },
    PATIENCE_MS,
  )
