import type { PayloadRequest } from 'payload'

import { readRows } from '../read/readRows.ts'
import { crowd, type Crowd, dirty, type Dirty } from '../registry/dirty.ts'
import type { KeyedDerivation } from '../types.ts'

/**
 * The next keys of a crowd, and the crowd of those after them. Asked in the turn that derives them, so none is missed: who
 * names the value since then has been saved, or will be, with a change of its own.
 */
export async function unfold(
  { by, from, name }: KeyedDerivation,
  { after, collection, derivation, value }: Crowd,
  req: PayloadRequest,
  limit: number,
): Promise<Dirty[]> {
  const source = from[collection]
  // Another version of the derivation left it.
  if (!source || !('via' in source)) return []
  const rows = await readRows(req.payload, by, {
    fields: [],
    pick: { after, field: source.via, ids: [value], limit },
    req,
  })
  const items = rows.map(({ id }) => dirty(name, id))
  const last = rows.length < limit ? undefined : rows.at(-1)
  return last ? [...items, crowd({ after: last.id, collection, derivation, value })] : items
}
