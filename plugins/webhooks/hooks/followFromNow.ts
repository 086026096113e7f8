import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { follower, unfollow } from '../../derived-fields/index.ts'
import { afterCommit } from '../../transactions/index.ts'
import { followerOf } from '../names.ts'

/** A webhook that is new, or on again, is told of what changes from now on. */
export const followFromNow: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { active, id } = doc as { active?: boolean; id: number | string }
  const before = operation === 'create' ? null : (previousDoc as { active?: boolean })
  if (!active || before?.active) return
  await afterCommit(req, async () => {
    await unfollow(req.payload, followerOf(id))
    await follower(req.payload, followerOf(id))
  })
}

export const forget: CollectionAfterDeleteHook = ({ id, req }) =>
  afterCommit(req, () => unfollow(req.payload, followerOf(id)))
