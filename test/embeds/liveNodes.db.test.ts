import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient } from 'mongodb'
import { setTimeout as sleep } from 'node:timers/promises'

import { watchMongo } from '../../plugins/derived-fields/feed/watchMongo.ts'
import { FEED } from '../../plugins/derived-fields/names.ts'
import type { DocID } from '../../plugins/embeds/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { freshDatabase, isMongo } from '../support/freshDatabase.ts'
import { openLive, type LiveServer } from './openStream.ts'
import { mark, paragraph, resultsTable, tree } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

const desk = { depth: 0, overrideAccess: true }

describe('two servers on one database', () => {
  let a: Booted
  let b: Booted
  let facts: Tokyo
  let live: LiveServer
  let story: DocID

  beforeAll(async () => {
    a = await bootPayload()
    facts = await tokyo(a.payload)
    const body = tree(
      resultsTable(facts.final),
      paragraph(mark(facts.final, facts.wightman), mark(facts.final, facts.ingebrigtsen)),
    )
    const data = { _status: 'published' as const, body, byline: 'x', headline: 'x', slug: 'nodes' }
    story = (await a.payload.create({ ...desk, collection: 'articles', data })).id
    b = await bootPayload({ on: a.database })
    live = await openLive(b.payload, { perAddress: 0 })
  })
  afterAll(async () => {
    live.stop()
    await b.stop({ keep: true })
    await a.stop()
  })

  const correct = ({ payload }: Booted, mark: string) =>
    payload.update({
      ...desk,
      id: facts.results.wightman,
      collection: 'results',
      data: { mark },
    })

  it('show a save on one to the readers of the other', async () => {
    const stream = await live.open(`article=${story}`)
    await correct(a, '3:29.11')
    expect(JSON.stringify((await stream.next('embeds')).data)).toContain('3:29.11')
    stream.close()
  })

  it('give every reader all changes of both, in one order, with what was missed on either', async () => {
    const other = await openLive(a.payload, { perAddress: 0 })
    const streams = [await live.open(`article=${story}`), await other.open(`article=${story}`)]
    for (const hundredths of [21, 22, 23, 24, 25, 26])
      await correct(hundredths % 2 === 0 ? a : b, `3:29.${hundredths}`)
    for (const stream of streams) {
      let last = ''
      while (!last.includes('3:29.26')) last = JSON.stringify((await stream.next('embeds')).data)
      const told = stream.seen.map(({ data }) => data.seq)
      expect(told).toEqual([...told].sort((one, two) => one - two))
    }
    // A reader of one comes back to the other, as behind a load balancer.
    const place = streams[0]?.seen.at(-1)?.id ?? ''
    streams.forEach((stream) => stream.close())
    await correct(b, '3:29.31')
    const moved = await other.open(`article=${story}`, { 'Last-Event-ID': place })
    expect(moved.seen.map(({ event }) => event)).toEqual(['embeds', 'ready'])
    expect(JSON.stringify(moved.seen[0]?.data)).toContain('3:29.31')
    moved.close()
    other.stopListening()
  })
})

if (isMongo())
  describe('the change stream by which another server wakes this one', () => {
    it('is opened again when it breaks', async () => {
      const { remove, uri } = freshDatabase()
      const client = await MongoClient.connect(uri)
      const feed = client.db().collection(FEED)
      let wakes = 0
      const stop = await watchMongo(
        { connection: { name: client.db().databaseName }, url: uri } as MongooseAdapter,
        () => wakes++,
      )
      /** Touches the feed until it is heard of: a stream takes a moment to open. */
      const heard = async () => {
        for (const before = wakes; wakes === before; await sleep(50))
          await feed.updateOne({ name: 'feed' }, { $inc: { position: 1 } }, { upsert: true })
      }
      await heard()
      // The one way to end a stream for good from outside: what it watches goes away.
      await feed.drop()
      await sleep(100)
      await heard()
      await stop()
      await client.close()
      await remove()
    })
  })
