import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { isSQLite } from '../../transactions/index.ts'
import { configOf } from '../configOf.ts'
import type { Patch } from '../drain/compute.ts'

/**
 * What must be written along with a patch: nothing, but for lists on SQLite. There Payload's adapter writes a field of
 * many by replacing the document, and would empty every array that is not among the data.
 */
export async function restOf(
  { collection, fields: changed, row }: Patch,
  req: PayloadRequest,
): Promise<Record<string, unknown>> {
  const fields = configOf(req.payload, collection)?.flattenedFields ?? []
  const isChanged = (field: FlattenedField) => changed.includes(field.name)
  if (!isSQLite(req.payload.db) || !fields.some((field) => isChanged(field) && isList(field)))
    return {}
  const whole = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: collection as CollectionSlug,
    req,
    select: Object.fromEntries(
      fields.filter(({ type }) => type !== 'join').map(({ name }) => [name, true]),
    ),
    where: { id: { equals: row.id } },
  })
  return whole ?? {}
}

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  ('hasMany' in field && field.hasMany === true)
