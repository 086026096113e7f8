import { getDataLoader, isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

import { ENDED } from './ended.ts'
import { isMongo } from './isMongo.ts'

type Work = () => Promise<unknown>
type Reading = (req: PayloadRequest) => Promise<unknown>

/** What one transaction leaves to be done when it has committed. */
interface Ahead {
  answers: { req: PayloadRequest; work: Reading }[]
  /** To be done however it ends. */
  ends: Work[]
  works: Work[]
}

interface Open {
  ahead: Map<number | string, Ahead>
  /** Transactions that somebody is known to have begun. */
  owned: Set<number | string>
}

const opens = new WeakMap<Payload, Open>()

/**
 * Runs `work` once the transaction of `req` has committed and before its caller gets the answer; not at all
 * if it rolls back. Payload has no such hook. Work that fails is logged: the save itself has already held.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const ahead = await aheadOf(req)
  if (ahead) ahead.works.push(work)
  else await attempt(req.payload, work)
}

/** Runs `work` once the transaction of `req` has ended, committed or rolled back; at once where there is none. */
export async function afterEnd(req: PayloadRequest, work: Work): Promise<void> {
  const ahead = await aheadOf(req)
  if (ahead) ahead.ends.push(work)
  else await attempt(req.payload, work)
}

/**
 * Reads what the caller is answered: when all that follows the commit is done, in no transaction, and so for as long as
 * it takes, for nobody waits for a reader. `work` is given a request that sees what was committed.
 */
export async function beforeAnswer(req: PayloadRequest, work: Reading): Promise<void> {
  const ahead = await aheadOf(req)
  if (ahead) ahead.answers.push({ req, work })
  else await attempt(req.payload, () => work(outside(req)))
}

/** Whether nobody has begun the transaction of `req` before: then whoever asks first has, and will end it. */
export async function own({ payload, transactionID }: PayloadRequest): Promise<boolean> {
  const id = await transactionID
  const owned = opens.get(payload)?.owned
  if (id === undefined || !owned) return true
  if (owned.has(id)) return false
  owned.add(id)
  return true
}

async function aheadOf({ payload, transactionID }: PayloadRequest): Promise<Ahead | undefined> {
  const id = await transactionID
  const open = id === undefined ? undefined : opens.get(payload)
  if (id === undefined || !open) return undefined
  const ahead = open.ahead.get(id) ?? { answers: [], ends: [], works: [] }
  open.ahead.set(id, ahead)
  return ahead
}

/** Wraps the adapter's commit and rollback. Nested operations share the outermost one's transaction. */
export function installAfterCommit(payload: Payload): void {
  const { db } = payload
  const open: Open = { ahead: new Map(), owned: new Set() }
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  opens.set(payload, open)

  db.commitTransaction = async (incoming) => {
    const id = await incoming
    const { answers, ends, works } = take(open, id)
    try {
      refuseIfEnded(db, id)
      await commit(id)
    } finally {
      for (const work of ends) await attempt(payload, work)
    }
    for (const work of works) await attempt(payload, work)
    const readers = new Map<PayloadRequest, PayloadRequest>()
    for (const { req, work } of answers) {
      const reader = readers.get(req) ?? outside(req)
      readers.set(req, reader)
      await attempt(payload, () => work(reader))
    }
  }
  db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    const { ends } = take(open, id)
    try {
      await rollback(id)
    } finally {
      for (const work of ends) await attempt(payload, work)
    }
  }
}

/** The same request after its transaction, which it still names, and with none of the documents that it had read before. */
function outside(req: PayloadRequest): PayloadRequest {
  const reader = isolateObjectProperty(req, ['payloadDataLoader', 'transactionID'])
  delete reader.transactionID
  reader.payloadDataLoader = getDataLoader(reader)
  return reader
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

function take({ ahead, owned }: Open, id: number | string): Ahead {
  const taken = ahead.get(id) ?? { answers: [], ends: [], works: [] }
  ahead.delete(id)
  owned.delete(id)
  return taken
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
