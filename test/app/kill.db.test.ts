import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { verify } from '../../plugins/derived-fields/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { program } from '../support/program.ts'
import { factsOf } from './killed/factsOf.ts'
import { deskOf, newRace, time, type Doc, type ID } from './newsroom.ts'

/** How many times the saving process is killed; the nightly command asks for more. */
const KILLS = Number(process.env.KILLS ?? 20)

describe(`a saving process killed ${KILLS} times`, () => {
  let app: Booted
  const ids: ID[] = []
  beforeAll(async () => {
    app = await bootPayload()
    await limitTransactions(app, 2)
    const desk = deskOf(app.payload)
    const race = await newRace(desk, 6)
    for (const athlete of race.athletes)
      ids.push((await desk.create('results', { athlete, event: race.event, mark: time(0) })).id)
  })
  afterAll(async () => {
    await limitTransactions(app, 60)
    await app.stop()
  })

  it('tears no document, loses no acknowledged save, and derives the rest at the next start', async () => {
    const acknowledged = new Map<ID, number>()
    for (let kill = 0; kill < KILLS; kill++) {
      await app.stop({ keep: true })
      for (const [id, stamp] of await saveUntilKilled(app, ids, (kill + 1) * 10_000))
        acknowledged.set(id, stamp)
      app = await bootPayload({ on: app.database })

      expect(await verify(app.payload)).toEqual([])
      for (const id of ids) {
        const result = await deskOf(app.payload).read('results', id)
        const stamp = Number(result.bib ?? 0)
        expect(stamp).toBeGreaterThanOrEqual(acknowledged.get(id) ?? 0)
        if (stamp > 0) expect(whole(result)).toEqual(whole({ ...result, ...factsOf(stamp) }))
      }
    }
    expect(acknowledged.size).toBe(ids.length)
  }, 600_000)
})

const whole = ({ mark, splits }: Doc | Record<string, unknown>) => ({
  mark,
  splits: (splits as { metres: number; time: string }[]).map(({ metres, time }) => ({
    metres,
    time,
  })),
})

/** On MongoDB a process that was killed leaves its documents locked for this long; by default a minute. */
async function limitTransactions({ payload }: Booted, seconds: number): Promise<void> {
  if (!isMongo()) return
  const { connection } = payload.db as unknown as MongooseAdapter
  await connection
    .getClient()
    .db('admin')
    .command({ setParameter: 1, transactionLifetimeLimitSeconds: seconds })
}

/** Runs the saver until some moment after its first acknowledged save. Returns the last acknowledged stamp of each result. */
async function saveUntilKilled(
  { database }: Booted,
  results: readonly ID[],
  from: number,
): Promise<Map<ID, number>> {
  const { dataDir, uri } = database
  const saver = spawn(
    process.execPath,
    [
      ...program('test/app/killed/saver.ts', 'production'),
      JSON.stringify({ dataDir, results, uri }),
      String(from),
    ],
    {
      env: { ...process.env, NODE_OPTIONS: '', PAYLOAD_MIGRATING: 'true' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const last = new Map<ID, number>()
  const lines = createInterface({ input: saver.stdout })
  lines.on('line', (line) => {
    if (!line.startsWith('{"id":')) return
    const { id, stamp } = JSON.parse(line) as { id: ID; stamp: number }
    last.set(id, stamp)
  })
  await Promise.race([
    once(lines, 'line'),
    once(saver, 'exit').then(([code]) =>
      Promise.reject(new Error(`The saver ended by itself: ${String(code)}`)),
    ),
  ])
  await sleep(50 + Math.random() * 400)
  saver.kill('SIGKILL')
  await Promise.all([
    once(lines, 'close'),
    saver.exitCode ?? saver.signalCode ?? once(saver, 'exit'),
  ])
  return last
}
