import { verify } from '../../plugins/derived-fields/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { deskOf, newRace, time, type ID } from './newsroom.ts'
import { startWorker } from './processes/startWorker.ts'

/** How often each of the two processes saves; the nightly command asks for more. */
const SAVES = Number(process.env.SAVES ?? (isMongo() ? 1_000 : 150))
const AT_ONCE = 10

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
