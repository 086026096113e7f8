import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq } from 'payload'

import { verify } from '../../plugins/derived-fields/index.ts'
import { liftEmbargoes, resultsTable, watchEmbargoes } from '../../plugins/results/index.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'
import { openLive, type LiveServer } from '../embeds/openStream.ts'

type ID = number | string

/** The winner's time, told to the desk before it may be told to readers. */
const secret = '3:27.11'

describe('an embargoed result', () => {
  let house: House
  let live: LiveServer
  const ids = {} as Record<
    'competition' | 'final' | 'jake' | 'jakes' | 'jakob' | 'jakobs' | 'record',
    ID
  >

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const keep = (embargo: Date | null) =>
    house.rest('statistician', 'PATCH', `/results/${ids.jakobs}`, { embargo })
  const inAnHour = new Date(Date.now() + 3_600_000)

  beforeAll(async () => {
    house = await openHouse()
    live = await openLive(house.payload)
    ids.competition = await create('competitions', {
      awardsMedals: true,
      city: 'Tokyo',
      name: 'Tokyo 2025',
      startDate: '2025-09-13',
    })
    ids.record = await create('records', {
      discipline: '1500m',
      flag: 'OR',
      gender: 'men',
      marks: [{ date: '2016-08-20', holder: 'Jan Voorbeeld', mark: '3:28.80' }],
      scope: 'everywhere',
      title: 'Olympic record',
    })
    ids.final = await create('events', {
      competition: ids.competition,
      date: '2025-09-17T13:20:00.000Z',
      discipline: '1500m',
      gender: 'men',
    })
    ids.jakob = await create('athletes', {
      familyName: 'Ingebrigtsen',
      history: { extent: 'complete' },
      nation: 'NOR',
    })
    ids.jake = await create('athletes', {
      familyName: 'Wightman',
      history: { extent: 'complete' },
      nation: 'GBR',
    })
    ids.jakes = await create('results', { athlete: ids.jake, event: ids.final, mark: '3:29.82' })
    ids.jakobs = await create('results', {
      athlete: ids.jakob,
      embargo: inAnHour,
      event: ids.final,
      mark: secret,
    })
  })
  afterAll(async () => {
    live.stop()
    await house.stop()
  })
  afterEach(async () => expect(await verify(house.payload)).toEqual([]))

  describe.each(['anonymous', 'reader'] as const)('for %s', (visitor) => {
    const get = (path: string) => house.rest(visitor, 'GET', path)

    it('is not there: by id, in lists, in counts, by its mark, in any order', async () => {
      expect((await get(`/results/${ids.jakobs}`)).status).toBe(404)
      for (const query of ['', '?sort=mark', '?sort=-value', `?where[event][equals]=${ids.final}`])
        expect((await get(`/results${query}`)).body.docs?.map(({ id }) => id)).toEqual([ids.jakes])
      expect((await get(`/results?where[mark][equals]=${secret}`)).body.docs).toEqual([])
      expect((await get('/results/count')).body.totalDocs).toBe(1)
    })

    it('cannot be looked for by its embargo', async () => {
      for (const query of ['where[embargo][exists]=true', 'sort=embargo'])
        expect((await get(`/results?${query}`)).status).toBe(400)
      expect((await get(`/results/${ids.jakes}`)).body).not.toHaveProperty('embargo')
    })

    it('is in no join, and nothing is found through it', async () => {
      const { body: event } = await get(`/events/${ids.final}?depth=1&joins[results][count]=true`)
      expect(event.results).toMatchObject({ docs: [{ id: ids.jakes }], totalDocs: 1 })
      const { body: athlete } = await get(`/athletes/${ids.jakob}?depth=1`)
      expect(athlete.results).toMatchObject({ docs: [] })
      for (const collection of ['events', 'athletes']) {
        const found = async (mark: string) =>
          (await get(`/${collection}?where[results.mark][equals]=${mark}`)).body.docs?.length
        expect([collection, await found(secret), await found('3:29.82')]).toEqual([
          collection,
          0,
          1,
        ])
      }
    })

    it('is not there in GraphQL either', async () => {
      const id = JSON.stringify(ids.jakobs)
      const { body } = await house.graphql(
        visitor,
        `{ Results { docs { id } totalDocs } countResults { totalDocs }
           Event(id: ${JSON.stringify(ids.final)}) { resultCount results { docs { id } } } }`,
      )
      const one = { docs: [{ id: ids.jakes }] }
      expect(body.data).toEqual({
        Event: { resultCount: 1, results: one },
        Results: { ...one, totalDocs: 1 },
        countResults: { totalDocs: 1 },
      })
      const alone = await house.graphql(visitor, `{ Result(id: ${id}) { mark } }`)
      expect(alone.body.data?.Result ?? null).toBeNull()
      const found = await house.graphql(
        visitor,
        `{ Results(where: { mark: { equals: "${secret}" } }, sort: "-value") { docs { id } } }`,
      )
      expect(found.body.data?.Results).toEqual({ docs: [] })
    })

    it('leads to nothing that is there', async () => {
      expect((await get(`/results/${ids.jakes}`)).body).toMatchObject({
        medal: 'gold',
        rank: 1,
        why: { rank: 'First in 3:29.82' },
      })
      expect((await get(`/events/${ids.final}`)).body).toMatchObject({
        podium: [{ competitor: 'Wightman', medal: 'gold' }],
        resultCount: 1,
      })
      expect((await get(`/competitions/${ids.competition}`)).body.medalTable).toEqual([
        { bronze: 0, gold: 1, nation: 'GBR', place: 1, silver: 0, total: 1 },
      ])
      expect((await get(`/athletes/${ids.jakob}`)).body).toMatchObject({
        bests: [],
        honours: [],
        medals: { bronze: 0, gold: 0, silver: 0 },
      })
      expect((await get(`/records/${ids.record}`)).body).toMatchObject({
        history: [{ mark: '3:28.80' }],
        mark: '3:28.80',
      })
    })
  })

  it('is in no table of a story, and its key is followed by no reader', async () => {
    const req = await createLocalReq({}, house.payload)
    const [view] = await resultsTable.load([{ event: ids.final }], { req })
    expect(view).toMatchObject({ rows: [{ id: ids.jakes }] })
    expect(JSON.stringify(view)).not.toContain(secret)

    const stream = await live.open(`keys=results:${ids.jakobs},results:${ids.jakes}`)
    await keep(new Date(Date.now() + 7_200_000))
    await house.rest('statistician', 'PATCH', `/results/${ids.jakes}`, { lane: 4 })
    const { data } = await stream.next('change')
    expect(data.keys).toEqual([`results:${ids.jakes}`])
    stream.close()
  })

  it('is seen by the desk, which is told that it is not ranked yet', async () => {
    const { body } = await house.rest('reporter', 'GET', `/results/${ids.jakobs}`)
    expect(body).toMatchObject({
      competitor: 'Ingebrigtsen',
      mark: secret,
      why: { rank: 'Under embargo: ranked when it is lifted' },
    })
    expect(body.rank ?? null).toBeNull()
    const { body: event } = await house.rest('reporter', 'GET', `/events/${ids.final}?depth=1`)
    expect((event.results as { docs: unknown[] }).docs).toHaveLength(2)
  })

  it('is not lifted before its time, and then once, with everything that follows', async () => {
    expect(await liftEmbargoes(house.payload, new Date())).toBe(0)
    const due = new Date(Date.now() + 10_000_000)
    expect(await liftEmbargoes(house.payload, due)).toBe(1)
    expect(await liftEmbargoes(house.payload, due)).toBe(0)
    const get = async (path: string) => (await house.rest('anonymous', 'GET', path)).body
    expect(await get(`/results/${ids.jakobs}`)).toMatchObject({ flagText: 'PB OR', medal: 'gold' })
    expect(await get(`/results/${ids.jakes}`)).toMatchObject({ medal: 'silver', rank: 2 })
    expect(await get(`/events/${ids.final}`)).toMatchObject({ resultCount: 2 })
    expect(await get(`/records/${ids.record}`)).toMatchObject({ mark: secret, status: 'pending' })
    await keep(inAnHour)
    expect(await get(`/records/${ids.record}`)).toMatchObject({ mark: '3:28.80' })
    expect(await get(`/results/${ids.jakes}`)).toMatchObject({ medal: 'gold', rank: 1 })
  })

  it('is lifted by the clock of a process that serves', async () => {
    const isPublic = async () =>
      (await house.rest('anonymous', 'GET', `/results/${ids.jakobs}`)).status === 200
    await keep(new Date(Date.now() - 1_000))
    expect(await isPublic()).toBe(false)
    const stop = watchEmbargoes(house.payload, 20)
    for (let tries = 0; tries < 200 && !(await isPublic()); tries++) await sleep(50)
    await stop()
    expect(await isPublic()).toBe(true)
    await keep(inAnHour)
  })

  it('is lifted once where two processes look at once', async () => {
    const due = new Date(Date.now() + 10_000_000)
    const lifts = () => liftEmbargoes(house.payload, due)
    const counts = await Promise.all([lifts(), lifts()])
    expect(counts[0] + counts[1]).toBeGreaterThanOrEqual(1)
    expect(await lifts()).toBe(0)
    expect((await house.rest('anonymous', 'GET', `/results/${ids.jakobs}`)).status).toBe(200)
    await keep(inAnHour)
  })
})
