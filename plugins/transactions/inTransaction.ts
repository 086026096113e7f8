import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'

import { isTransient } from './isTransient.ts'

/**
 * Runs `work` in a transaction of its own and commits it. On MongoDB a write conflict starts `work` over with a
 * fresh snapshot, so it must not have effects outside the database. Throws what `work` throws, rolled back.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  patienceMs = 30_000,
): Promise<T> {
  const end = Date.now() + patienceMs
  for (let attempt = 0; ; attempt++) {
    const req = await createLocalReq({}, payload)
    const id = await payload.db.beginTransaction()
    if (id !== null) req.transactionID = id
    try {
      const result = await work(req)
      if (id !== null) await payload.db.commitTransaction(id)
      return result
    } catch (err) {
      if (id !== null) await payload.db.rollbackTransaction(id)
      if (!isTransient(err) || Date.now() > end) throw err
      await sleep(Math.random() * Math.min(4 * 2 ** attempt, 100))
    }
  }
}
