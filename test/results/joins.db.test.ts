import { type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

/** Three events and three athletes, each with one result that nobody may know of yet. */
describe('a query through an event’s or an athlete’s results', () => {
  let house: House
  const results: ID[] = []

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const refused = async (path: string) => {
    const { body, status } = await house.rest('anonymous', 'GET', path)
    return [status, body.errors?.[0]?.message]
  }

  beforeAll(async () => {
    house = await openHouse()
    const competition = await create('competitions', {
      city: 'Tokyo',
      name: 'Tokyo 2025',
      startDate: '2025-09-13',
    })
    for (const heat of [1, 2, 3]) {
      const event = await create('events', {
        competition,
        date: '2025-09-14T10:00:00.000Z',
        discipline: '1500m',
        gender: 'men',
        heat,
        round: 'heat',
      })
      const athlete = await create('athletes', { familyName: `Runner ${heat}`, nation: 'NOR' })
      const embargo = new Date(Date.now() + 3_600_000)
      results.push(await create('results', { athlete, embargo, event, mark: `3:2${heat}.00` }))
    }
  })
  afterAll(() => house.stop())

  it.each(['results.mark', '-results.value', 'name,-results.value', 'results__mark'])(
    'may not sort by %s, which would tell the order of embargoed marks',
    async (sort) => {
      for (const collection of ['events', 'athletes'])
        expect(await refused(`/${collection}?sort=${sort}`)).toEqual([
          400,
          expect.stringMatching(/^sort: read “-?results.*”, expected a field of the document/),
        ])
    },
  )

  it('may not do so in GraphQL, nor from another collection, nor within a join', async () => {
    for (const query of ['Events', 'Athletes']) {
      const { body } = await house.graphql(
        'anonymous',
        `{ ${query}(sort: "-results.value") { docs { id } } }`,
      )
      expect(body.data?.[query] ?? null).toBeNull()
      expect(body.errors?.[0]?.message).toContain('expected a field of the document')
    }
    for (const path of [
      '/injuries?sort=athlete.results.value',
      '/results?sort=event.results.value',
      '/records?sort=ratifications.result.value',
      '/events?joins[results][sort]=event.results.value',
    ])
      expect(await refused(path)).toEqual([400, expect.stringContaining('sort: read')])
  })

  it('lets the desk alone sort by a field of a document it points at: all rows are looked at', async () => {
    for (const path of ['/results?sort=event.date', '/events?sort=-competition.name']) {
      expect((await house.rest('statistician', 'GET', path)).status).toBe(200)
      expect(await refused(path)).toEqual([400, expect.stringContaining('with an index')])
    }
  })

  it('may ask for results, and finds no hidden one however it asks', async () => {
    for (const where of [
      'where[results.mark][equals]=3:21.00',
      'where[or][0][results.mark][equals]=3:21.00&where[or][1][results.value][less_than]=999999',
      'where[results][contains][mark][equals]=3:21.00',
      'where[results.mark][not_equals]=3:21.00',
      'where[results.athlete][exists]=true',
      `where[results.id][in]=${results.join(',')}`,
    ])
      for (const collection of ['events', 'athletes'])
        expect([
          collection,
          where,
          (await house.rest('anonymous', 'GET', `/${collection}?${where}`)).body.docs ?? [],
        ]).toEqual([collection, where, []])
  })

  it('is told when it goes further than can be asked', async () => {
    for (const path of [
      '/results?where[event.results.mark][equals]=3:21.00',
      '/results?where[or][0][and][0][event.results.mark][equals]=3:21.00',
      '/events?where[results.event.results.mark][equals]=3:21.00',
      '/athletes?where[results.event.name][exists]=true',
      '/events?joins[results][where][event.results.mark][equals]=3:21.00',
    ])
      expect(await refused(path)).toEqual([
        400,
        expect.stringMatching(/^where: read “.*event\..*”, expected a list/),
      ])
  })

  it('may not ask whose a result is that it knows by its id alone', async () => {
    for (const collection of ['events', 'athletes'])
      for (const operator of ['equals', 'in', 'not_equals'])
        expect(await refused(`/${collection}?where[results][${operator}]=${results[0]}`)).toEqual([
          400,
          expect.stringContaining('where: read “results”'),
        ])
  })
})
