import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'

import { own } from './afterCommit.ts'
import { isTransient } from './isTransient.ts'

/** However little time there is, so often is it tried: on a busy machine a few tries take all of it. */
const ATTEMPTS = 20

/**
 * Runs `work` in a transaction of its own and commits it. On MongoDB a write conflict starts `work` over with a
 * fresh snapshot, so it must not have effects outside the database. Throws what `work` throws, rolled back.
 *
 * `work` may call `renew` when it lost to somebody who is getting on: the patience then begins anew.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest, renew: () => void) => Promise<T>,
  patienceMs = 30_000,
): Promise<T> {
  let end = 0
  let left = 0
  const renew = () => {
    end = Date.now() + patienceMs
    left = ATTEMPTS
  }
  renew()
  for (let attempt = 0; ; attempt++) {
    const req = await createLocalReq({}, payload)
    const id = await payload.db.beginTransaction()
    if (id !== null) req.transactionID = id
    await own(req)
    try {
      const result = await work(req, renew)
      if (id !== null) await payload.db.commitTransaction(id)
      return result
    } catch (err) {
      if (id !== null) await payload.db.rollbackTransaction(id)
      if (!isTransient(err) || (--left <= 0 && Date.now() > end)) throw err
      await sleep(Math.random() * Math.min(4 * 2 ** attempt, 100))
    }
  }
}
