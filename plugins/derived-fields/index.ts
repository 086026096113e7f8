import type { Payload } from 'payload'

import { positionRow } from './drain/withTurn.ts'
import { engineOf } from './engineOf.ts'
import type { Listener } from './feed/Feed.ts'

export { type Deriving, keyed, type RowsOf } from './declare/keyed.ts'
export { derived } from './fields/derived.ts'
export { explanations } from './fields/explanations.ts'
export { hasFeed, whenStarted } from './engineOf.ts'
export { changesSince } from './feed/changesSince.ts'
export { advance, follower, takeTurn, unfollow } from './feed/followers.ts'
export type { Follower } from './feed/followers.ts'
export { ingest } from './ingest/ingest.ts'
export type { Batch, Ingest } from './ingest/ingest.ts'
export { derivedFields } from './plugin.ts'
export { readRows } from './read/readRows.ts'
export type { Pick } from './read/readRows.ts'
export { whichExist } from './read/whichExist.ts'
export { rebuild, type RebuildOptions } from './sweep/rebuild.ts'
export type { Progress } from './sweep/sweep.ts'
export { verify } from './sweep/verify.ts'
export type {
  Change,
  Declared,
  Derivation,
  Derived,
  DerivedField,
  DerivedFieldsOptions,
  Divergence,
  DocID,
  Key,
  KeyedDerivation,
  OwnDerivation,
  Row,
  Rows,
  Source,
} from './types.ts'

/** Calls `listener` for every change, in order, once it has been derived, whichever process made it. Returns how to stop. */
export const onChange = (payload: Payload, listener: Listener): (() => void) =>
  engineOf(payload).feed.subscribe(listener)

/**
 * `null` when the listeners of `onChange` in this process know of every change it has saved; else resolves when they
 * do. So one who keeps something in memory never answers with what a save that was answered has made stale.
 */
export const catchingUp = (payload: Payload): null | Promise<void> => {
  const { drainer, feed } = engineOf(payload)
  return drainer.settling?.then(() => feed.catchingUp() ?? undefined) ?? feed.catchingUp()
}

/** How many changes have been tried in vain so often that somebody must look: the log says what stands in their way. */
export const heldUp = (payload: Payload): number => engineOf(payload).drainer.heldUp

/** Whether changes of a collection come into the feed. */
export const isFollowed = (payload: Payload, collection: string): boolean =>
  engineOf(payload).followed.has(collection)

/** The place in the feed of the last change; 0 before the first. */
export const feedPosition = async (payload: Payload): Promise<number> =>
  (await positionRow(payload)).position

/** Resolves when every change committed so far is derived and in the feed. */
export const settle = (payload: Payload): Promise<void> => engineOf(payload).drainer.settleAll()
