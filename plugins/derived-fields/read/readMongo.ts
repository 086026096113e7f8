import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField, Payload } from 'payload'

import type { Row } from '../types.ts'
import { blank } from './blank.ts'
import { byID } from './byID.ts'
import type { Hidden, Reading } from './readRows.ts'
import { setVersion } from './version.ts'

type Members = Record<string, unknown>

/**
 * One find of the driver, and no model between. Of documents that are picked MongoDB is told no more than by what: told
 * of their order or of the trash too, it may go through the whole collection by the index of that for those of one key.
 * Only where all of them are to be had in order, page by page, does it go through the collection, once for all pages.
 */
export async function readMongo(
  payload: Payload,
  collection: string,
  fields: readonly FlattenedField[],
  hidden: Hidden,
  { pick, req, versions = false }: Reading,
): Promise<Row[]> {
  const adapter = payload.db as unknown as MongooseAdapter
  const model = adapter.collections[collection]
  if (!model) throw new Error(`There is no collection "${collection}".`)
  const { ObjectId } = adapter.connection.base.Types
  const isText =
    'ids' in pick && model.schema.path(pick.field)?.instance === 'String' && pick.field !== 'id'
  const toID = (id: unknown): unknown => (typeof id === 'string' && !isText ? new ObjectId(id) : id)
  const id = await req?.transactionID
  const docs = await model.collection
    .find(
      {
        ...('after' in pick && pick.after !== null
          ? { _id: { $gt: new ObjectId(pick.after) } }
          : {}),
        ...('ids' in pick
          ? { [pick.field === 'id' ? '_id' : pick.field]: { $in: pick.ids.map(toID) } }
          : {
              ...(hidden.trash ? { deletedAt: null } : {}),
              ...(hidden.drafts ? { _status: 'published' } : {}),
            }),
      } as Parameters<typeof model.collection.find>[0],
      {
        limit: pick.limit ?? 0,
        projection: Object.fromEntries(
          [
            '_id',
            ...(versions ? ['__v'] : []),
            ...(hidden.trash ? ['deletedAt'] : []),
            ...(hidden.drafts ? ['_status'] : []),
            ...fields.map(({ name }) => name),
          ].map((name) => [name, 1]),
        ),
        ...(id === undefined ? {} : { session: adapter.sessions[String(id)] }),
        ...('after' in pick ? { hint: { _id: 1 }, sort: { _id: 1 } } : {}),
      },
    )
    .toArray()
  const empty = blank<Row>(['id', ...fields.map(({ name }) => name)])
  const rows = docs.filter(isShown(hidden)).map((doc) => {
    const row = read(fields, doc, empty())
    row.id = String(doc._id)
    if (versions) setVersion(row, doc.__v)
    return row
  })
  return 'after' in pick ? rows : rows.sort(byID)
}

const isShown =
  ({ drafts, trash }: Hidden) =>
  (doc: Readonly<Members>): boolean =>
    !(trash && (doc.deletedAt ?? null) !== null) && !(drafts && doc._status !== 'published')

function read<T extends Members>(
  fields: readonly FlattenedField[],
  doc: Readonly<Members>,
  result: T,
): T {
  for (const field of fields)
    if (doc[field.name] !== undefined)
      (result as Members)[field.name] = member(field, doc[field.name])
  return result
}

function member(field: FlattenedField, value: unknown): unknown {
  if (value === null) return null
  switch (field.type) {
    case 'array':
      return (value as Members[]).map((item) => read(field.flattenedFields, item, { id: item.id }))
    case 'date':
      return value instanceof Date ? value.toISOString() : value
    case 'group':
    case 'tab':
      return read(field.flattenedFields, value as Members, {})
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.map(hex) : hex(value)
    default:
      return value
  }
}

/** An ObjectId's text; another kind of id as it is. */
const hex = (id: unknown): unknown =>
  typeof id === 'object' && id !== null && 'toHexString' in id
    ? (id as { toHexString: () => string }).toHexString()
    : id
