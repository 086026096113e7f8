import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '../../transactions/index.ts'
import { positionRow } from '../drain/withTurn.ts'
import { FOLLOWERS } from '../names.ts'

/** One who follows the feed for good, over restarts and in whichever process. */
export interface Follower {
  /** The process that works for it until `until` (milliseconds since 1970). */
  holder?: null | string
  id: number | string
  name: string
  /** The last change it has done with. */
  position: number
  until?: null | number
}

const find = (payload: Payload, name: string, req?: PayloadRequest): Promise<Follower | null> =>
  payload.db.findOne<Follower>({ collection: FOLLOWERS, req, where: { name: { equals: name } } })

/** The follower of that name; a new one starts at `position`, by default where the feed is now. */
export async function follower(
  payload: Payload,
  name: string,
  position?: number,
): Promise<Follower> {
  const known = await find(payload, name)
  if (known) return known
  const start = position ?? (await positionRow(payload)).position
  try {
    await payload.db.create({ collection: FOLLOWERS, data: { name, position: start } })
  } catch (err) {
    // Another process was first: the name is unique.
    if (!(await find(payload, name))) throw err
  }
  return follower(payload, name)
}

/**
 * Moves a follower from one place in the feed to another, together with what `write` writes: both or neither, and only
 * once, however many processes try. `false` when another was first.
 */
export const advance = (
  payload: Payload,
  name: string,
  { from, to, write }: { from: number; to: number; write?: (req: PayloadRequest) => Promise<void> },
): Promise<boolean> =>
  inTransaction(payload, async (req) => {
    const row = await find(payload, name, req)
    if (row?.position !== from) return false
    await payload.db.updateOne({
      id: row.id,
      collection: FOLLOWERS,
      data: { position: to },
      req,
      returning: false,
    })
    await write?.(req)
    return true
  })

/** Takes, or keeps, the turn of a follower for `ms`. `false` while another holder has it. */
export const takeTurn = (
  payload: Payload,
  name: string,
  { holder, ms }: { holder: string; ms: number },
): Promise<boolean> =>
  inTransaction(payload, async (req) => {
    const row = await find(payload, name, req)
    if (!row || (row.holder && row.holder !== holder && (row.until ?? 0) > Date.now())) return false
    await payload.db.updateOne({
      id: row.id,
      collection: FOLLOWERS,
      data: { holder, until: Date.now() + ms },
      req,
      returning: false,
    })
    return true
  })

/** Forgets a follower. */
export const unfollow = async (payload: Payload, name: string): Promise<void> => {
  await payload.db.deleteMany({ collection: FOLLOWERS, where: { name: { equals: name } } })
}
