import { openHouse, type House } from './support/openHouse.ts'

type ID = number | string
type List = { docs: { id: ID }[] }

/** A final whose results were entered in no order, in one of two events of a competition. */
describe('lists of other documents over GraphQL', () => {
  const ids = {} as Record<'championship' | 'competition' | 'final' | 'heat' | 'later', ID>
  let house: House
  let official: ID[]

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const overREST = async (collection: string, id: ID, field: string, query = ''): Promise<ID[]> => {
    const { body } = await house.rest('anonymous', 'GET', `/${collection}/${id}?depth=0&${query}`)
    return ((body[field] as { docs: ID[] } | undefined)?.docs ?? []).map(
      (doc) => (doc as unknown as { id?: ID }).id ?? doc,
    )
  }
  const overGraphQL = async (type: string, id: ID, field: string, args = ''): Promise<ID[]> => {
    const { body } = await house.graphql(
      'anonymous',
      `{ ${type}(id: ${JSON.stringify(id)}) { ${field}${args} { docs { id } } } }`,
    )
    if (body.errors) throw new Error(JSON.stringify(body.errors))
    return (body.data?.[type]?.[field] as List).docs.map((doc) => doc.id)
  }

  beforeAll(async () => {
    house = await openHouse()
    ids.championship = await create('championships', { name: 'World Championships' })
    const edition = async (year: number) =>
      create('competitions', {
        championship: ids.championship,
        city: 'Tokyo',
        name: `Tokyo ${year}`,
        startDate: `${year}-09-13`,
      })
    ids.later = await edition(2027)
    ids.competition = await edition(2025)
    const event = (round: string, day: number) =>
      create('events', {
        competition: ids.competition,
        date: `2025-09-${day}T10:00:00.000Z`,
        discipline: '1500m',
        gender: 'men',
        round,
      })
    ids.heat = await event('heat', 14)
    ids.final = await event('final', 17)
    const entered: Record<string, ID> = {}
    for (const [name, fields] of [
      ['third', { mark: '3:30.00' }],
      ['out', { status: 'DNF' }],
      ['first', { mark: '3:28.00' }],
      ['second', { mark: '3:29.00' }],
    ] as const)
      entered[name] = await create('results', {
        ...fields,
        athlete: await create('athletes', { familyName: name, nation: 'NOR' }),
        event: ids.final,
      })
    official = ['first', 'second', 'third', 'out'].map((name) => entered[name] ?? '')
  })
  afterAll(() => house.stop())

  it('come in the order that their field declares, as over REST', async () => {
    expect(await overREST('events', ids.final, 'results')).toEqual(official)
    expect(await overGraphQL('Event', ids.final, 'results')).toEqual(official)
    const editions = [ids.later, ids.competition]
    expect(await overREST('championships', ids.championship, 'competitions')).toEqual(editions)
    expect(await overGraphQL('Championship', ids.championship, 'competitions')).toEqual(editions)
  })

  it('come in the order of the other collection where their field declares none', async () => {
    const latestFirst = [ids.final, ids.heat]
    expect(await overREST('competitions', ids.competition, 'events')).toEqual(latestFirst)
    expect(await overGraphQL('Competition', ids.competition, 'events')).toEqual(latestFirst)
  })

  it('come as the client asks, in number and in order', async () => {
    const slowestFirst = await overGraphQL(
      'Event',
      ids.final,
      'results',
      '(sort: "-mark", limit: 2)',
    )
    expect(slowestFirst).toEqual(
      await overREST(
        'events',
        ids.final,
        'results',
        'joins[results][sort]=-mark&joins[results][limit]=2',
      ),
    )
    expect(slowestFirst).toEqual([official[2], official[1]])
    expect(await overGraphQL('Event', ids.final, 'results', '(limit: 3)')).toEqual(
      official.slice(0, 3),
    )
  })

  it('keep the order in a list of documents, too', async () => {
    const { body } = await house.graphql(
      'anonymous',
      '{ Events(sort: "-date", limit: 1) { docs { results { docs { id } } } } }',
    )
    const [final] = body.data?.Events?.docs as { results: List }[]
    expect(final?.results.docs.map(({ id }) => id)).toEqual(official)
  })
})
