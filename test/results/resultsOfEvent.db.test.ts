import { type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

describe('the results that an event lists', () => {
  let house: House

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const event = async (competition: ID, heat: number, rows: object[]): Promise<ID> => {
    const race = { competition, discipline: '800m', gender: 'men', heat, round: 'heat' }
    const id = await create('events', { ...race, date: '2025-09-14T10:00:00.000Z' })
    for (const row of rows) {
      const familyName = `Runner ${++runners}`
      const athlete = await create('athletes', { familyName, nation: 'NOR' })
      await create('results', { athlete, event: id, ...row })
    }
    return id
  }
  let runners = 0
  const listed = async (id: ID, query = ''): Promise<unknown[]> => {
    const { body } = await house.rest('editor', 'GET', `/events/${id}?depth=1${query}`)
    const { docs } = body.results as { docs: { lane?: number; mark?: string; status: string }[] }
    return docs.map(({ lane, mark, status }) => mark ?? (status === 'OK' ? lane : status))
  }
  let competition: ID

  beforeAll(async () => {
    house = await openHouse()
    competition = await create('competitions', {
      city: 'Tokyo',
      name: 'Tokyo 2025',
      startDate: '2025-09-13',
    })
  })
  afterAll(() => house.stop())

  it('stand by place, and below them who has none', async () => {
    const id = await event(competition, 1, [
      { status: 'DNS' },
      { mark: '1:45.20' },
      { rule: 'TR 17.2.3', status: 'DQ' },
      { mark: '1:44.10' },
      { status: 'DNF' },
      { mark: '1:44.90' },
    ])
    const all = ['1:44.10', '1:44.90', '1:45.20', 'DNF', 'DQ', 'DNS']
    expect(await listed(id)).toEqual(all)
    // And page by page.
    expect(await listed(id, '&joins[results][limit]=2')).toEqual(all.slice(0, 2))
    const { body } = await house.rest(
      'editor',
      'GET',
      `/results?where[event][equals]=${id}&where[status][equals]=DNS`,
    )
    await house.rest('statistician', 'PATCH', `/results/${body.docs?.[0]?.id}`, {
      mark: '1:43.00',
      status: 'OK',
    })
    expect(await listed(id)).toEqual(['1:43.00', ...all.filter((one) => one !== 'DNS')])
    const { body: view } = await house.rest(
      'anonymous',
      'GET',
      `/embeds/view?slug=results-table&event=${id}`,
    )
    const { rows } = view.view as { rows: { mark: null | string; status: string }[] }
    expect(rows.map(({ mark, status }) => mark ?? status)).toEqual(await listed(id))
  })

  it('stand by lane before the race', async () => {
    const id = await event(competition, 2, [{ lane: 5 }, { lane: 2 }, { lane: 8 }, { lane: 3 }])
    expect(await listed(id)).toEqual([2, 3, 5, 8])
  })
})
