import { MongoClient } from 'mongodb'
import { setTimeout as sleep } from 'node:timers/promises'

import { feedPosition, onChange, verify } from '../../plugins/derived-fields/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { freshDatabase, isMongo } from '../support/freshDatabase.ts'
import { startMongo } from '../support/mongo.js'
import { deskOf, newRace, time, type Desk, type ID } from './newsroom.ts'
import { startWorker } from './processes/startWorker.ts'

/** How often each of the two processes saves; the nightly command asks for more. */
const SAVES = Number(process.env.SAVES ?? (isMongo() ? 1_000 : 150))
const AT_ONCE = 10

/** How long a replica set is without a primary at the least. Seconds. */
const VACANT_S = 2

interface Told {
  failures: string[]
  seconds: number
  stale: unknown[]
}

describe(`two processes that save to one event, ${SAVES} times each, ${AT_ONCE} at once`, () => {
  let app: Booted
  beforeAll(async () => {
    app = await bootPayload()
  })
  afterAll(() => app.stop())

  it('all get through, are answered with what is fresh, and stand in the feed without a gap', async () => {
    const desk = deskOf(app.payload)
    const race = await newRace(desk, 2 * AT_ONCE)
    const ids: ID[] = []
    for (const [n, athlete] of race.athletes.entries())
      ids.push((await desk.create('results', { athlete, event: race.event, mark: time(n) })).id)

    const savers = [0, 1].map(() => startWorker('test/app/processes/saver.ts', app.database))
    await Promise.all(savers.map(({ ready }) => ready))
    const told = savers.map((saver) => saver.next<Told>('seconds'))
    for (const [n, saver] of savers.entries())
      saver.send({ results: ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE), saves: SAVES })
    for (const { failures, seconds, stale } of await Promise.all(told)) {
      expect({ failures, stale }).toEqual({ failures: [], stale: [] })
      process.stderr.write(`    ${SAVES} saves in ${seconds.toFixed(1)} s\n`)
    }

    expect(await verify(app.payload)).toEqual([])
    const { docs } = await app.payload.find({
      collection: 'changes',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      select: { seq: true },
      sort: 'seq',
    })
    expect(docs.map(({ seq }) => seq)).toEqual(docs.map((_, n) => n + 1))
    expect(docs.length).toBeGreaterThanOrEqual(2 * SAVES + ids.length)
  }, 3_600_000)
})

if (isMongo())
  describe('a replica set that loses its primary while the desk saves', () => {
    let mongo: Awaited<ReturnType<typeof startMongo>>
    let app: Booted
    let other: Booted
    let desk: Desk
    let result: ID
    const told: number[] = []
    beforeAll(async () => {
      // Of its own, for all others would stand still meanwhile.
      mongo = await startMongo()
      app = await bootPayload({ on: freshDatabase(mongo.uri) })
      other = await bootPayload({ on: app.database })
      desk = deskOf(app.payload)
      const { athletes, event } = await newRace(desk, 1)
      result = (await desk.create('results', { athlete: athletes[0], event, mark: time(0) })).id
    })
    afterAll(async () => {
      await other.stop({ keep: true })
      await app.stop()
      await mongo.stop()
    })

    it('loses nothing that was acknowledged, and tells the other process of it in order', async () => {
      const stop = onChange(other.payload, ({ seq }) => told.push(seq))
      const client = await MongoClient.connect(mongo.uri)
      const acknowledged: number[] = []
      const refused: number[] = []
      const save = async (n: number) => {
        try {
          await desk.update('results', result, { bib: String(n), mark: time(n) })
          acknowledged.push(n)
        } catch {
          // Who saves while nobody can is told so, and saves again.
          refused.push(n)
        }
      }

      await save(1)
      const saving = (async () => {
        for (let n = 2; n <= 40; n++) {
          await save(n)
          await sleep(100)
        }
      })()
      await client.db('admin').command({ replSetStepDown: VACANT_S, force: true })
      await saving
      await save(41)

      expect(acknowledged.at(-1)).toBe(41)
      process.stderr.write(`    ${acknowledged.length} saved, ${refused.length} refused\n`)
      expect(await desk.read('results', result)).toMatchObject({ bib: '41', mark: time(41) })
      expect(await verify(app.payload)).toEqual([])

      const last = await feedPosition(app.payload)
      const end = Date.now() + 30_000
      while (told.at(-1) !== last && Date.now() < end) await sleep(20)
      expect(told.at(-1)).toBe(last)
      expect(told).toEqual(told.map((_, n) => (told[0] ?? 0) + n))
      expect(last - (told[0] ?? 0) + 1).toBeGreaterThanOrEqual(acknowledged.length)
      stop()
      await client.close()
    }, 120_000)
  })
