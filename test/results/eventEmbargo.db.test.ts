import { createLocalReq } from 'payload'

import { ingest, verify } from '../../plugins/derived-fields/index.ts'
import { liftEmbargoes, resultsTable } from '../../plugins/results/index.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'
import { openLive, type LiveServer } from '../embeds/openStream.ts'

type ID = number | string

/** A race whose results the desk was told before readers may know of any. */
describe('an event under embargo', () => {
  let house: House
  let live: LiveServer
  const ids = {} as Record<'competition' | 'early' | 'final' | 'jake' | 'jakes' | 'record', ID>
  const inAnHour = new Date(Date.now() + 3_600_000)

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const keep = (embargo: Date | null) =>
    house.rest('statistician', 'PATCH', `/events/${ids.final}`, { embargo })
  const get = async (path: string) => (await house.rest('anonymous', 'GET', path)).body
  const listed = async (query = '') =>
    (await get(`/results?where[event][equals]=${ids.final}${query}`)).docs?.map(({ id }) => id)

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
      marks: [{ date: '2016-08-20', holder: 'Jan Voorbeeld', mark: '3:31.00' }],
      scope: 'everywhere',
      title: 'Olympic record',
    })
    const race = {
      competition: ids.competition,
      date: '2025-09-17T13:20:00.000Z',
      discipline: '1500m',
      gender: 'men',
    }
    ids.final = await create('events', { ...race, embargo: inAnHour })
    ids.jake = await create('athletes', {
      familyName: 'Wightman',
      history: { extent: 'complete' },
      nation: 'GBR',
    })
    ids.early = await create('results', {
      athlete: ids.jake,
      elsewhere: { date: '2025-06-12', discipline: '1500m', venue: 'Oslo' },
      mark: '3:30.60',
    })
    ids.jakes = await create('results', { athlete: ids.jake, event: ids.final, mark: '3:29.82' })
  })
  afterAll(async () => {
    live.stop()
    await house.stop()
  })
  afterEach(async () => expect(await verify(house.payload)).toEqual([]))

  describe.each(['anonymous', 'reader'] as const)('for %s', (visitor) => {
    const see = async (path: string) => (await house.rest(visitor, 'GET', path)).body

    it('has no results: by id, in lists and counts, sorted or looked for, in joins', async () => {
      expect((await house.rest(visitor, 'GET', `/results/${ids.jakes}`)).status).toBe(404)
      for (const query of ['', '&sort=-value', '&where[mark][equals]=3:29.82'])
        expect((await see(`/results?where[event][equals]=${ids.final}${query}`)).docs).toEqual([])
      expect((await see('/results/count')).totalDocs).toBe(1)
      expect((await see(`/events?where[results.mark][equals]=3:29.82`)).docs).toEqual([])
      expect((await see(`/events/${ids.final}?joins[results][count]=true`)).results).toMatchObject({
        docs: [],
        totalDocs: 0,
      })
    })

    it('says nothing of an embargo, and none can be looked for', async () => {
      expect(await see(`/events/${ids.final}`)).not.toHaveProperty('embargo')
      expect(await see(`/results/${ids.early}`)).not.toHaveProperty('released')
      for (const query of [
        '/events?where[embargo][exists]=true',
        '/events?sort=embargo',
        '/results?where[event.embargo][exists]=true',
        '/results?sort=event.embargo',
        '/results?where[released][equals]=false',
        '/results?sort=released',
      ])
        expect([query, (await house.rest(visitor, 'GET', query)).status]).toEqual([query, 400])
    })

    it('has none in GraphQL either', async () => {
      const { body } = await house.graphql(
        visitor,
        `{ Results { docs { id } totalDocs }
           Event(id: ${JSON.stringify(ids.final)}) { resultCount results { docs { id } } } }`,
      )
      expect(body.data).toEqual({
        Event: { resultCount: 0, results: { docs: [] } },
        Results: { docs: [{ id: ids.early }], totalDocs: 1 },
      })
    })

    it('leads to nothing', async () => {
      expect(await see(`/events/${ids.final}`)).toMatchObject({ podium: [], resultCount: 0 })
      expect((await see(`/competitions/${ids.competition}`)).medalTable).toEqual([])
      expect(await see(`/athletes/${ids.jake}`)).toMatchObject({
        bests: [{ kind: 'PB', text: '3:30.60' }, { kind: 'SB' }],
        honours: [],
        medals: { gold: 0 },
      })
      expect(await see(`/records/${ids.record}`)).toMatchObject({ mark: '3:31.00' })
    })
  })

  it('shows the desk its results, which are not ranked yet', async () => {
    const { body } = await house.rest('reporter', 'GET', `/results/${ids.jakes}`)
    expect(body).toMatchObject({
      mark: '3:29.82',
      why: { rank: 'Under embargo: ranked when it is lifted' },
    })
    expect(body.rank ?? null).toBeNull()
  })

  it('is in no table of a story and in no stream, and who printed it only the desk may ask', async () => {
    const req = await createLocalReq({}, house.payload)
    const [view] = await resultsTable.load([{ event: ids.final }], { req })
    expect(view).toMatchObject({ rows: [] })
    const stream = await live.open(`keys=results:${ids.jakes},results:${ids.early}`)
    await house.rest('statistician', 'PATCH', `/results/${ids.jakes}`, { lane: 4 })
    await house.rest('statistician', 'PATCH', `/results/${ids.early}`, { lane: 4 })
    const { data } = await stream.next('change')
    expect(data.keys).toEqual([`results:${ids.early}`])
    stream.close()
    const printed = await house.rest('anonymous', 'GET', `/embeds/printed?key=results:${ids.jakes}`)
    expect(printed.status).toBe(403)
  })

  it('keeps back a result that comes, before anything is derived of it', async () => {
    const kerr = await create('athletes', {
      familyName: 'Kerr',
      history: { extent: 'complete' },
      nation: 'GBR',
    })
    const raw: unknown = await house.payload.db.create({
      collection: 'results',
      data: { athlete: kerr, event: ids.final, mark: '3:30.00', status: 'OK' },
    })
    expect(await listed()).toEqual([])
    await house.payload.delete({
      collection: 'results',
      id: (raw as { id: ID }).id,
      overrideAccess: true,
    })
    await ingest(house.payload, async ({ newIDs }) => ({
      results: (await newIDs('results', 1)).map((one) => ({
        id: one,
        athlete: kerr,
        event: ids.final,
        mark: '3:30.00',
        status: 'OK',
      })),
    }))
    expect(await listed()).toEqual([])
    expect((await get(`/athletes/${kerr}`)).bests).toEqual([])
  })

  it('takes with it a result that is moved to it, and lets go of one that leaves', async () => {
    const heat = await create('events', {
      competition: ids.competition,
      date: '2025-09-14T13:20:00.000Z',
      discipline: '1500m',
      gender: 'men',
      round: 'heat',
    })
    const move = (event: ID) =>
      house.rest('statistician', 'PATCH', `/results/${ids.jakes}`, { event })
    await move(heat)
    expect(await get(`/results/${ids.jakes}`)).toMatchObject({ flagText: 'PB OR', rank: 1 })
    await move(ids.final)
    expect(await get(`/events/${heat}`)).toMatchObject({ resultCount: 0 })
    expect((await house.rest('anonymous', 'GET', `/results/${ids.jakes}`)).status).toBe(404)
  })

  it('is lifted once by the clock, with everything that follows, and can be set again', async () => {
    expect(await liftEmbargoes(house.payload, new Date())).toBe(0)
    expect(await listed()).toEqual([])
    const due = new Date(inAnHour.getTime() + 1_000)
    expect(await liftEmbargoes(house.payload, due)).toBe(1)
    expect(await liftEmbargoes(house.payload, due)).toBe(0)
    expect(await listed('&sort=rank')).toHaveLength(2)
    expect(await get(`/results/${ids.jakes}`)).toMatchObject({ flagText: 'PB OR', medal: 'gold' })
    expect(await get(`/events/${ids.final}`)).toMatchObject({ resultCount: 2 })
    expect(await get(`/records/${ids.record}`)).toMatchObject({ mark: '3:29.82' })

    await keep(inAnHour)
    expect(await listed()).toEqual([])
    expect(await get(`/events/${ids.final}`)).toMatchObject({ podium: [], resultCount: 0 })
    expect(await get(`/records/${ids.record}`)).toMatchObject({ mark: '3:31.00' })
    expect((await get(`/athletes/${ids.jake}`)).medals).toMatchObject({ gold: 0 })
  })

  it('does not lift the embargo of a result that is kept longer', async () => {
    await house.rest('statistician', 'PATCH', `/results/${ids.jakes}`, {
      embargo: new Date(inAnHour.getTime() + 3_600_000),
    })
    await keep(null)
    expect(await listed()).toHaveLength(1)
    await house.rest('statistician', 'PATCH', `/results/${ids.jakes}`, { embargo: null })
    expect(await listed()).toHaveLength(2)
  })
})
