import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

interface WriteArgs {
  req?: Partial<PayloadRequest>
}
type Write = (args: WriteArgs) => Promise<unknown>

interface Joinable {
  id: string
  joined: Set<Promise<unknown>>
}

/**
 * Gives every write made outside a transaction (jobs, preferences, log-ins) one of its own, so that it takes its turn.
 * One made from within a transaction that its `req` does not name (Payload's `forgotPassword`, its key-value store)
 * would wait for that for ever: it joins it, is seen by what follows in it, and is kept or lost with it.
 */
export function joinQueue(db: SQLiteAdapter, around: () => Joinable | undefined): void {
  const methods = db as unknown as Record<(typeof writes)[number], Write>
  for (const name of writes) {
    const write = methods[name].bind(db)
    methods[name] = async (args) => {
      if (await isOpen(db, args.req)) return write(args)
      const outer = around()
      if (outer) return join(outer, write({ ...args, req: inside(args.req, outer.id) }))
      const transactionID = (await db.beginTransaction()) ?? undefined
      try {
        const result = await write({ ...args, req: inside(args.req, transactionID) })
        await db.commitTransaction(transactionID ?? '')
        return result
      } catch (err) {
        await db.rollbackTransaction(transactionID ?? '')
        throw err
      }
    }
  }
}

async function join<T>({ joined }: Joinable, write: Promise<T>): Promise<T> {
  joined.add(write)
  try {
    return await write
  } finally {
    joined.delete(write)
  }
}

async function isOpen(db: SQLiteAdapter, req?: Partial<PayloadRequest>): Promise<boolean> {
  const id = await req?.transactionID
  return id !== undefined && db.sessions[id] !== undefined
}

/** The same request seen from inside a transaction. Defined, not set: setting would reach a caller's own that is a proxy. */
const inside = (
  req: Partial<PayloadRequest> | undefined,
  transactionID?: number | string,
): Partial<PayloadRequest> =>
  Object.create(req ?? null, {
    transactionID: { configurable: true, value: transactionID, writable: true },
  }) as Partial<PayloadRequest>
