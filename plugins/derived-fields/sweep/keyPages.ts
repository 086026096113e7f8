import type { CollectionSlug, Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { pages } from './pages.ts'
import { idsOf } from '../registry/idsOf.ts'
import { pointers } from '../registry/keysOf.ts'
import type { KeyedDerivation } from '../types.ts'

type Pages = AsyncGenerator<{ done: number; ids: string[]; total: number }>

/** Every key of a derivation, so many at a time: the documents of a collection, or the values that its rows have. */
export const keyPages = (payload: Payload, derivation: KeyedDerivation, limit: number): Pages =>
  configOf(payload, derivation.by)
    ? pages(payload, derivation.by, limit)
    : valuePages(payload, derivation, limit)

async function* valuePages(payload: Payload, { from }: KeyedDerivation, limit: number): Pages {
  const values = new Set<string>()
  for (const [collection, source] of Object.entries(from))
    for (const field of pointers(source)) {
      const found = await payload.db.findDistinct({
        collection: collection as CollectionSlug,
        field,
        where: { [field]: { exists: true } },
      })
      for (const one of found.values) for (const id of idsOf(one[field])) values.add(String(id))
    }
  const ids = [...values].sort()
  for (let at = 0; at < ids.length; at += limit)
    yield {
      done: Math.min(at + limit, ids.length),
      ids: ids.slice(at, at + limit),
      total: ids.length,
    }
}
