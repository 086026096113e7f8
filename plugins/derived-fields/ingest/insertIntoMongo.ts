import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import { idsOf } from '../registry/idsOf.ts'
import type { Row } from '../types.ts'

type Fields = Record<string, unknown>

/** The ObjectId of a hex string; a new one for nothing. */
type ToID = (id?: unknown) => unknown

const CHUNK = 2_000

/** One insertMany for thousands of documents, with their ids and relationships as ObjectIds. */
export async function insertIntoMongo(
  payload: Payload,
  collection: string,
  rows: readonly Row[],
  req: PayloadRequest,
): Promise<void> {
  const adapter = payload.db as unknown as MongooseAdapter
  const model = adapter.collections[collection]
  const config = configOf(payload, collection)
  if (!model || !config) throw new Error(`There is no collection "${collection}".`)
  const { ObjectId } = adapter.connection.base.Types
  const toID: ToID = (id) =>
    id === undefined ? new ObjectId() : typeof id === 'string' ? new ObjectId(id) : id
  const session = adapter.sessions[String(await req.transactionID)]
  const docs = rows.map(({ id, ...row }) => ({
    _id: toID(id),
    ...stored(config.flattenedFields, row, toID),
    createdAt: new Date(String(row.createdAt)),
    updatedAt: new Date(String(row.updatedAt)),
    __v: 0,
  }))
  for (let at = 0; at < docs.length; at += CHUNK)
    await model.collection.insertMany(docs.slice(at, at + CHUNK) as never[], {
      ordered: true,
      session,
    })
}

function stored(fields: readonly FlattenedField[], doc: Readonly<Fields>, toID: ToID): Fields {
  const result: Fields = {}
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || field.type === 'join') continue
    result[field.name] = member(field, value, toID)
  }
  return result
}

function member(field: FlattenedField, value: unknown, toID: ToID): unknown {
  if (value === null) return null
  if (field.type === 'group' || field.type === 'tab')
    return stored(field.flattenedFields, value as Fields, toID)
  if (field.type === 'array')
    return (value as Fields[]).map((item) => ({
      id: String(toID()),
      ...stored(field.flattenedFields, item, toID),
    }))
  if (field.type === 'date') return new Date(value as Date | string)
  if (field.type === 'relationship' || field.type === 'upload')
    return field.hasMany ? idsOf(value).map((id) => toID(id)) : toID(idsOf(value)[0])
  if (field.type === 'blocks' || ('localized' in field && field.localized))
    throw new Error(`"${field.name}" cannot be ingested: write it with payload.create.`)
  return value
}
