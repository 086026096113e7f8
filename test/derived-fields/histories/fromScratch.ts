import type { Payload } from 'payload'

import { rebuild, verify } from '../../../plugins/derived-fields/index.ts'
import { canonical } from '../../support/canonical.ts'
import { derivedCollections } from '../../support/derivedCollections.ts'
import { emptyDerived } from '../../support/emptyDerived.ts'
import { rebuilt } from '../../support/rebuilt.ts'

/**
 * Holds a base that grew save by save against the same facts derived anew: `verify` is clean, a rebuild changes
 * nothing, and neither does one after every derived field was emptied. Byte for byte, explanations included.
 */
export async function expectAsFromScratch(payload: Payload): Promise<void> {
  expect(await verify(payload)).toEqual([])
  const grown = await everything(payload)
  expect(await rebuilt(payload)).toEqual([])
  expect(await everything(payload)).toEqual(grown)
  await emptyDerived(payload)
  await rebuild(payload)
  expect(await everything(payload)).toEqual(grown)
}

/** Each document as it is stored, in a form that is the same for the same facts. */
async function everything(payload: Payload): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const { slug, stored } of derivedCollections(payload)) {
    const { docs } = await payload.db.find({
      collection: slug,
      select: stored,
      limit: 0,
      pagination: false,
      sort: 'id',
    })
    all[slug] = docs.map(canonical)
  }
  return all
}
