import type { PayloadRequest } from 'payload'

import type { Key } from '../types.ts'

type TransactionID = number | string | undefined

interface Dirtied {
  keys: Set<Key>
  transactionID: TransactionID
}

/** By whose changes a request made something dirty, in one transaction. One that was rolled back may be followed by another. */
const dirtied = new WeakMap<PayloadRequest, Dirtied>()

export async function markDirty(req: PayloadRequest, key: Key): Promise<void> {
  const transactionID = await req.transactionID
  const known = dirtied.get(req)
  if (known && known.transactionID === transactionID) known.keys.add(key)
  else dirtied.set(req, { keys: new Set([key]), transactionID })
}

/** The documents from whose changes something is yet to follow, of those that a request wrote in a transaction. */
export const dirtiedBy = (req: PayloadRequest, transactionID: TransactionID): ReadonlySet<Key> => {
  const made = dirtied.get(req)
  return made && made.transactionID === transactionID ? made.keys : new Set()
}
