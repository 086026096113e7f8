import type { PayloadRequest } from 'payload'

type TransactionID = number | string | undefined

/** The transaction in which a request made something dirty. One that was rolled back may be followed by another. */
const dirtied = new WeakMap<PayloadRequest, { transactionID: TransactionID }>()

export async function markDirty(req: PayloadRequest): Promise<void> {
  dirtied.set(req, { transactionID: await req.transactionID })
}

/** Whether something is yet to be derived of what a request wrote in a transaction. */
export const madeDirty = (req: PayloadRequest, transactionID: TransactionID): boolean => {
  const made = dirtied.get(req)
  return made !== undefined && made.transactionID === transactionID
}
