import { ENDED } from './ended.ts'
import { isMongo } from './isMongo.ts'
import type { Payload, PayloadRequest } from 'payload'

type Work = () => Promise<void>

const waiting = new WeakMap<Payload, Map<number | string, Work[]>>()

/**
 * Runs `work` once the transaction of `req` has committed and before its caller gets the answer; not at all
 * if it rolls back. Payload has no such hook. Work that fails is logged: the save itself has already held.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  const open = id === undefined ? undefined : waiting.get(req.payload)
  if (id === undefined || !open) return attempt(req.payload, work)
  open.set(id, [...(open.get(id) ?? []), work])
}

/** Wraps the adapter's commit and rollback. Nested operations share the outermost one's transaction. */
export function installAfterCommit(payload: Payload): void {
  const { db } = payload
  const open = new Map<number | string, Work[]>()
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  waiting.set(payload, open)

  db.commitTransaction = async (incoming) => {
    const id = await incoming
    const works = take(open, id)
    refuseIfEnded(db, id)
    await commit(id)
    for (const work of works) await attempt(payload, work)
  }
  db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    take(open, id)
    await rollback(id)
  }
}

/**
 * MongoDB's adapter takes a commit without a transaction for a success. But a call inside a save that failed has rolled
 * the whole save back, and a hook that goes on all the same must not make its caller believe that it was saved.
 *
 * @throws Error
 */
function refuseIfEnded(db: unknown, id: number | string): void {
  if (isMongo(db) && !db.sessions[id]?.inTransaction()) throw new Error(ENDED)
}

function take(open: Map<number | string, Work[]>, id: number | string): Work[] {
  const works = open.get(id) ?? []
  open.delete(id)
  return works
}

async function attempt(payload: Payload, work: Work): Promise<void> {
  try {
    await work()
  } catch (err) {
    payload.logger.error({
      err,
      msg: 'Saved, but what should follow the save failed; it is tried again on the next one.',
    })
  }
}
