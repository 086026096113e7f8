import type { FlattenedField, Payload } from 'payload'

import { rebuild, verify } from '../../../plugins/derived-fields/index.ts'
import { canonical } from '../../support/canonical.ts'
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

const collectionsOf = ({ config }: Payload) =>
  config.collections
    .map(({ flattenedFields, slug }) => ({
      derived: flattenedFields.filter(isDerived),
      slug: slug,
      stored: Object.fromEntries(
        flattenedFields
          .filter(({ type }) => type !== 'join')
          .map(({ name }) => [name, true as const]),
      ),
    }))
    .filter(({ derived }) => derived.length > 0)

const isDerived = ({ custom }: FlattenedField): boolean => custom?.derived === true

/** Each document as it is stored, in a form that is the same for the same facts. */
async function everything(payload: Payload): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const { slug, stored } of collectionsOf(payload)) {
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

async function emptyDerived(payload: Payload): Promise<void> {
  for (const { derived, slug } of collectionsOf(payload)) {
    const { docs } = await payload.db.find({
      collection: slug,
      limit: 0,
      pagination: false,
      select: {},
    })
    for (const { id } of docs)
      await payload.db.updateOne({
        collection: slug,
        // Anew for each: the adapter changes what it is given.
        data: { ...empty(derived, payload), updatedAt: null },
        id,
        returning: false,
      })
  }
}

const empty = (fields: readonly FlattenedField[], payload: Payload): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, emptyValue(field, payload)]))

/** A list that nobody has derived yet: none on MongoDB; SQLite has rows for its items, and knows an empty one only. */
function emptyValue(field: FlattenedField, payload: Payload): unknown {
  if (field.type === 'group') return empty(field.flattenedFields, payload)
  const list = field.type === 'array' || ('hasMany' in field && field.hasMany)
  return list && payload.db.name !== 'mongoose' ? [] : null
}
