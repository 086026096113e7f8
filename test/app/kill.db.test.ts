import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as sleep } from 'node:timers/promises'

import { bootPayload, type Booted } from '../support/boot.ts'
import { freshDatabase, isMongo } from '../support/freshDatabase.ts'
import { startMongo } from '../support/mongo.js'
import { deskOf, newRace, time, type ID } from './newsroom.ts'
import { factsOf } from './processes/factsOf.ts'
import { startWorker, type Worker } from './processes/startWorker.ts'

/** How many times the process is killed; the nightly command asks for more. */
const KILLS = Number(process.env.KILLS ?? 20)
const VICTIM = 'test/app/processes/victim.ts'

/** What a process finds when it starts. */
interface Found {
  careers: Record<string, string>
  divergences: unknown[]
  found: { bib: string; id: ID; mark: string; splits: { metres: number; time: string }[] }[]
}

describe(`a process that saves and imports, killed ${KILLS} times`, () => {
  let app: Booted
  let event: ID
  const ids: ID[] = []
  let next: Worker
  let mongo: Awaited<ReturnType<typeof startMongo>> | null = null
  beforeAll(async () => {
    // Of its own, for it lets transactions live for two seconds only.
    if (isMongo()) mongo = await startMongo()
    app = await bootPayload({ on: freshDatabase(mongo?.uri) })
    const desk = deskOf(app.payload)
    const race = await newRace(desk, 6)
    event = race.event
    for (const athlete of race.athletes)
      ids.push((await desk.create('results', { athlete, event, mark: time(0) })).id)
    await limitTransactions(app)
    // Nobody but the victims is to heal what they leave.
    await app.stop({ keep: true })
    next = startWorker(VICTIM, app.database)
  })
  afterAll(async () => {
    await next.kill()
    await app.database.remove()
    await mongo?.stop()
  })

  it('tears no document, loses nothing acknowledged, imports all or nothing, and derives the rest at the next start', async () => {
    const acknowledged = new Map<ID, number>()
    const imported = new Set<string>()
    for (let kill = 0; kill <= KILLS; kill++) {
      const victim = next
      await victim.ready
      // Warm by the time that this one is dead.
      next = startWorker(VICTIM, app.database)
      const job = { event, from: (kill + 1) * 10_000, results: ids }
      if (kill % 5 === 4) {
        // Some do not even live to heal what the one before them left.
        victim.send(job)
        await sleep(Math.random() * 500)
        await victim.kill()
        continue
      }
      const told = victim.next<Found>('found')
      victim.send(job)
      const found = await told

      expect(found.divergences).toEqual([])
      expect(Object.values(found.careers).filter((career) => career !== 'whole')).toEqual([])
      expect(Object.keys(found.careers)).toEqual(expect.arrayContaining([...imported]))
      for (const { bib, id, mark, splits } of found.found) {
        const stamp = Number(bib ?? 0)
        expect(stamp).toBeGreaterThanOrEqual(acknowledged.get(id) ?? 0)
        if (stamp > 0) expect({ mark, splits: splits.map(bare) }).toEqual(factsOf(stamp))
      }

      victim.onMessage(({ id, imported: name, stamp }) => {
        if (typeof name === 'string') imported.add(name)
        else acknowledged.set(id as ID, stamp as number)
      })
      await victim.next('stamp')
      await sleep(Math.random() * 400)
      await victim.kill()
    }
    expect(acknowledged.size).toBeGreaterThan(0)
    expect(imported.size).toBeGreaterThan(0)
  }, 3_600_000)
})

const bare = ({ metres, time: split }: { metres: number; time: string }) => ({
  metres,
  time: split,
})

/** On MongoDB a process that was killed leaves its documents locked for this long; by default a minute. */
async function limitTransactions({ payload }: Booted): Promise<void> {
  if (!isMongo()) return
  const { connection } = payload.db as unknown as MongooseAdapter
  await connection
    .getClient()
    .db('admin')
    .command({ setParameter: 1, transactionLifetimeLimitSeconds: 2 })
}
