import type { Payload, PayloadRequest } from 'payload'

import { Busy, inTransaction } from '../../transactions/index.ts'
import { FEED } from '../names.ts'

/** How long others may go first, in milliseconds. One who died with the turn loses it after a minute (MongoDB). */
const TURN_MS = 90_000
/** And how often one may have waited for them in vain (SQLite): counted, for a machine that slept has not waited. */
const TRIES = 6

interface Position {
  id: number | string
  position: number
  turn: number
}

/**
 * Runs `work` in a transaction that no other deriving, in this process or another, can overlap: on SQLite there is
 * one writer, and on MongoDB the first to write the feed's row wins while the others start over. So the last to
 * derive a key has always seen every fact committed before it, and places in the feed follow the order of commits.
 */
export async function withTurn<T>(
  payload: Payload,
  work: (req: PayloadRequest, feed: Turn) => Promise<T>,
  patienceMs?: number,
): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await tryTurn(payload, work, patienceMs)
    } catch (err) {
      if (!(err instanceof Busy) || tries === TRIES) throw err
    }
}

const tryTurn = <T>(
  payload: Payload,
  work: (req: PayloadRequest, feed: Turn) => Promise<T>,
  patienceMs?: number,
): Promise<T> => {
  const end = Date.now() + TURN_MS
  return inTransaction(
    payload,
    async (req, renew) => {
      const row = await taken(payload, req).catch((err: unknown) => {
        // Another has the turn and is deriving: that is to be waited for, however short the patience with locks.
        if (Date.now() < end) renew()
        throw err
      })
      let { position } = row
      const result = await work(req, { next: () => ++position })
      if (position !== row.position)
        await payload.db.updateOne({
          id: row.id,
          collection: FEED,
          data: { position },
          req,
          returning: false,
        })
      return result
    },
    patienceMs,
  )
}

/** The feed's row, which keeps its id. */
const known = new WeakMap<Payload, Position['id']>()

/** Takes the turn and tells how far the feed has come, in one command. */
async function taken(payload: Payload, req: PayloadRequest): Promise<Position> {
  const id = known.get(payload) ?? (await positionRow(payload)).id
  known.set(payload, id)
  const row: unknown = await payload.db.updateOne({
    id,
    collection: FEED,
    data: { turn: { $inc: 1 } },
    req,
  })
  if (!row) throw new Error(NO_POSITION)
  return row as Position
}

const NO_POSITION = 'The feed has no position yet: the database is still being set up.'

export interface Turn {
  /** Takes the next place in the feed. */
  next: () => number
}

/** How far the feed has come; 0 before the first change. */
export const positionRow = async (payload: Payload, req?: PayloadRequest): Promise<Position> => {
  const row = await payload.db.findOne<Position>({
    collection: FEED,
    req,
    where: { name: { equals: 'feed' } },
  })
  if (!row) throw new Error(NO_POSITION)
  return row
}
