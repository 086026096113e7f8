import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { FILLING } from './coreOf.ts'

/** How many documents go into one insertMany. */
const CHUNK = 10_000

/** Copies the last filling as often as asked for, and writes as many settled changes as there are results then. */
export async function fillMongo(adapter: MongooseAdapter, fillings: number): Promise<void> {
  const { ObjectId } = adapter.connection.base.Types
  const of = (slug: string) => adapter.collections[slug]?.collection as Collection
  const last = (slug: string, count: number) =>
    of(slug)
      .find({}, { limit: count, sort: { _id: -1 } })
      .toArray()
  const athletes = await last('athletes', 10)
  const results = await last('results', FILLING)
  for (let at = 0; at < fillings; at += CHUNK / FILLING) {
    const copies = Array.from({ length: Math.min(CHUNK / FILLING, fillings - at) }, () => {
      const ids = new Map(athletes.map(({ _id }) => [String(_id), new ObjectId()]))
      return {
        athletes: athletes.map((one) => ({ ...one, _id: ids.get(String(one._id)) })),
        results: results.map((one) => ({
          ...one,
          _id: new ObjectId(),
          athlete: ids.get(String(one.athlete)),
        })),
      }
    })
    await of('athletes').insertMany(copies.flatMap((copy) => copy.athletes))
    await of('results').insertMany(copies.flatMap((copy) => copy.results))
  }

  const [top] = await last('changes', 1)
  const count = (fillings + 1) * FILLING
  const seq = Number(top?.seq)
  for (let at = 0; at < count; at += CHUNK)
    await of('changes').insertMany(
      Array.from({ length: Math.min(CHUNK, count - at) }, (_, n) => ({
        ...top,
        _id: new ObjectId(),
        dirty: [],
        keys: ['results:1', 'athletes:1', 'events:1'],
        seq: seq + at + n + 1,
      })),
    )
  // Whoever follows the feed has long followed it here.
  for (const places of ['feed-positions', 'feed-followers'])
    await of(places).updateMany({}, { $set: { position: seq + count } })
}

type Doc = Record<string, unknown>

interface Collection {
  find: (where: Doc, options: Doc) => { toArray: () => Promise<Doc[]> }
  insertMany: (docs: readonly Doc[]) => Promise<unknown>
  updateMany: (where: Doc, update: Doc) => Promise<unknown>
}
