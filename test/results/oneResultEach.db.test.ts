import { type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

describe('a competitor stands once in an event', () => {
  let house: House
  let athlete: ID
  let competition: ID

  const post = (collection: string, data: object) =>
    house.rest('statistician', 'POST', `/${collection}`, data)
  const create = async (collection: string, data: object): Promise<ID> => {
    const { body, status } = await post(collection, data)
    if (status !== 201 || !body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const event = (discipline = '1500m') =>
    create('events', { competition, date: '2025-09-17T13:20:00Z', discipline, gender: 'men' })
  const faults = ({ body }: Awaited<ReturnType<typeof post>>) => body.errors?.[0]?.data?.errors

  beforeAll(async () => {
    house = await openHouse()
    competition = await create('competitions', {
      city: 'Tokyo',
      name: 'Tokyo',
      startDate: '2025-09-13',
    })
    athlete = await create('athletes', { familyName: 'Kerr', givenName: 'Josh', nation: 'GBR' })
  })
  afterAll(() => house.stop())

  it('a second result says which one to correct', async () => {
    const final = await event()
    await create('results', { athlete, event: final, mark: '3:29.05' })
    const again = await post('results', { athlete, event: final, mark: '3:29.50' })
    expect(again.status).toBe(400)
    expect(faults(again)).toEqual([
      {
        message:
          'Read “a second result for Josh Kerr”, expected one result for each competitor in Men’s 1500 m, final: ' +
          'Josh Kerr is already there with 3:29.05. Correct that one instead.',
        path: 'athlete',
      },
    ])
  })

  it('so does a relay team, however it is written', async () => {
    const relay = await event('4x100m')
    await create('results', { event: relay, mark: '37.82', team: 'Italy' })
    expect((await post('results', { event: relay, mark: '37.90', team: ' italy' })).status).toBe(
      400,
    )
  })

  it('moving a result into an event where its athlete already stands is refused, saving it in place is not', async () => {
    const [here, there] = [await event(), await event()]
    const first = await create('results', { athlete, event: here, mark: '3:30.00' })
    await create('results', { athlete, event: there, mark: '3:31.00' })
    expect(
      (await house.rest('statistician', 'PATCH', `/results/${first}`, { event: there })).status,
    ).toBe(400)
    expect(
      (await house.rest('statistician', 'PATCH', `/results/${first}`, { mark: '3:30.10' })).status,
    ).toBe(200)
  })

  it('marks from elsewhere may be many, and a result may become one', async () => {
    const elsewhere = { date: '2025-06-12', discipline: '1500m', venue: 'Oslo' }
    await create('results', { athlete, elsewhere, mark: '3:33.00' })
    await create('results', { athlete, elsewhere, mark: '3:33.00' })
    for (const mark of ['3:34.00', '3:35.00']) {
      const id = await create('results', { athlete, event: await event(), mark })
      const { body, status } = await house.rest('statistician', 'PATCH', `/results/${id}`, {
        elsewhere,
        event: null,
      })
      expect(status).toBe(200)
      expect(body.doc).toMatchObject({ date: '2025-06-12', rank: null, venue: 'Oslo' })
    }
  })

  it('of ten savers at once exactly one wins, and the others are told why', async () => {
    const final = await event()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        post('results', { athlete, event: final, mark: `3:3${i}.00` }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(400)])
    for (const answer of answers.filter(({ status }) => status === 400)) {
      expect(faults(answer)).toMatchObject([{ path: 'athlete' }])
      expect(faults(answer)?.[0]?.message).toContain('Josh Kerr is already there')
    }
    const { totalDocs } = await house.payload.count({
      collection: 'results',
      overrideAccess: true,
      where: { event: { equals: final } },
    })
    expect(totalDocs).toBe(1)
  })

  // Found by a random history: MongoDB answered the second with a write conflict.
  it('of two results of one athlete that are moved into one event at once, one is', async () => {
    const final = await event()
    const elsewhere = await Promise.all([event(), event(), event()])
    const results = await Promise.all(
      elsewhere.map((race) => create('results', { athlete, event: race, mark: '3:31.00' })),
    )
    const answers = await Promise.all(
      results.map((id) => house.rest('statistician', 'PATCH', `/results/${id}`, { event: final })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    for (const answer of answers.filter(({ status }) => status === 400))
      expect(faults(answer)?.[0]?.message).toContain('Josh Kerr is already there with 3:31.00')
  })

  it('what results hang on stays until they are moved or deleted', async () => {
    const meeting = await create('competitions', {
      city: 'Oslo',
      name: 'Oslo',
      startDate: '2025-06-12',
    })
    const race = await create('events', {
      competition: meeting,
      date: '2025-06-12',
      discipline: '1500m',
      gender: 'men',
    })
    const runner = await create('athletes', {
      familyName: 'Wightman',
      givenName: 'Jake',
      nation: 'GBR',
    })
    const result = await create('results', { athlete: runner, event: race, mark: '3:29.05' })

    const remove = async (path: string) => {
      const { body, status } = await house.rest('statistician', 'DELETE', path)
      return [status, body.errors?.[0]?.message]
    }
    expect(await remove(`/events/${race}`)).toEqual([
      409,
      'Men’s 1500 m, final, Oslo 2025 has 1 result. Move it to another event, or delete it first.',
    ])
    expect(await remove(`/athletes/${runner}`)).toEqual([
      409,
      'Jake Wightman has 1 result. Give it to another athlete, or delete it first.',
    ])
    expect(await remove(`/competitions/${meeting}`)).toEqual([
      409,
      'Oslo has 1 event. Move it to another competition, or delete it first.',
    ])
    for (const path of [
      `/results/${result}`,
      `/events/${race}`,
      `/athletes/${runner}`,
      `/competitions/${meeting}`,
    ]) {
      expect((await remove(path))[0]).toBe(200)
    }
  })
})
