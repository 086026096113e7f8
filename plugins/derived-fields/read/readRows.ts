import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { configOf } from '../configOf.ts'
import type { DocID, Row } from '../types.ts'
import { isPlain } from './isPlain.ts'
import { readMongo } from './readMongo.ts'
import { readSQLite } from './readSQLite.ts'

/** Documents whose `field` (`id`, a relationship, or text) is or holds one of `ids`; some of them, where a `limit` says so. */
interface Holding {
  field: string
  ids: readonly (DocID | string)[]
  limit?: number
}

/** The next documents by id. */
interface Next {
  after: DocID | null
  limit: number
}

/** Which documents: by what they hold, or the next ones, or the next of those. */
export type Pick = Holding | (Holding & Next) | Next

export interface Reading {
  /** Names of top-level fields; `id` comes always. */
  fields: readonly string[]
  pick: Pick
  /** Leaves out trashed documents and drafts. @default false */
  presentOnly?: boolean
  /** For reading inside its transaction. */
  req?: PayloadRequest
  /** Whether `versionOf` is to be known of the rows, on MongoDB. @default false */
  versions?: boolean
}

/**
 * Many documents with a few of their fields, by id: what `payload.db.find` gives (relationships as ids, dates as ISO
 * strings) at the price of the query alone, since nothing is transformed that is not asked for. Fields whose storage
 * only Payload knows (blocks, localized text) are left to it.
 */
export async function readRows(
  payload: Payload,
  collection: string,
  reading: Reading,
): Promise<Row[]> {
  const config = configOf(payload, collection)
  if (!config) throw new Error(`There is no collection "${collection}".`)
  const known = config.flattenedFields.filter(
    ({ name, type }) => name !== 'id' && type !== 'join' && reading.fields.includes(name),
  )
  if ('ids' in reading.pick && reading.pick.ids.length === 0) return []
  const hidden = {
    drafts: reading.presentOnly === true && Boolean(config.versions?.drafts),
    trash: reading.presentOnly === true && config.trash,
  }
  const ownIDs = config.flattenedFields.some(({ name }) => name === 'id')
  if (ownIDs || !known.every(isPlain) || !pointsPlainly(config.flattenedFields, reading.pick))
    return readByPayload(
      payload,
      collection,
      known.map(({ name }) => name),
      hidden,
      reading,
    )
  return payload.db.name === 'mongoose'
    ? readMongo(payload, collection, known, hidden, reading)
    : readSQLite(payload.db as unknown as SQLiteAdapter, collection, known, hidden, reading)
}

/** What `presentOnly` leaves out of a collection. */
export interface Hidden {
  drafts: boolean
  trash: boolean
}

const pointing = new Set(['relationship', 'select', 'text'])

function pointsPlainly(fields: readonly Parameters<typeof isPlain>[0][], pick: Pick): boolean {
  if (!('ids' in pick) || pick.field === 'id') return true
  const pointer = fields.find(({ name }) => name === pick.field)
  return pointer !== undefined && pointing.has(pointer.type) && isPlain(pointer)
}

async function readByPayload(
  payload: Payload,
  collection: string,
  fields: readonly string[],
  { drafts, trash }: Hidden,
  { pick, req }: Reading,
): Promise<Row[]> {
  const wanted: Where[] = [
    ...('ids' in pick ? [{ [pick.field]: { in: [...pick.ids] } }] : []),
    ...('after' in pick && pick.after !== null ? [{ id: { greater_than: pick.after } }] : []),
  ]
  const { docs } = await payload.db.find<Row>({
    collection: collection as CollectionSlug,
    limit: pick.limit ?? 0,
    pagination: false,
    req,
    select: Object.fromEntries(fields.map((field) => [field, true])),
    sort: 'id',
    where: {
      and: [
        ...wanted,
        ...(trash ? [{ deletedAt: { exists: false } }] : []),
        ...(drafts ? [{ _status: { equals: 'published' } }] : []),
      ],
    },
  })
  return docs
}
