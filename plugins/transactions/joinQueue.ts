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

/** Gives every write made outside a transaction (jobs, preferences, log-ins) one of its own, so that it takes its turn. */
export function joinQueue(db: SQLiteAdapter): void {
  const methods = db as unknown as Record<(typeof writes)[number], Write>
  for (const name of writes) {
    const write = methods[name].bind(db)
    methods[name] = async (args) => {
      if (await isOpen(db, args.req)) return write(args)
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

async function isOpen(db: SQLiteAdapter, req?: Partial<PayloadRequest>): Promise<boolean> {
  const id = await req?.transactionID
  return id !== undefined && db.sessions[id] !== undefined
}

/** The same request seen from inside a transaction; the caller's own object stays as it is. */
const inside = (req: Partial<PayloadRequest> | undefined, transactionID?: number | string) =>
  Object.assign(Object.create(req ?? null) as Partial<PayloadRequest>, { transactionID })
