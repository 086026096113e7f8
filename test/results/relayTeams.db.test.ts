import { verify } from '../../plugins/derived-fields/index.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

describe('the bests of a relay team', () => {
  let house: House
  const ids = {} as Record<'earlier' | 'final' | 'heat' | 'runner', ID>
  const italy = { nation: 'ITA', team: 'Italy' }

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const change = (id: ID, data: object) =>
    house.rest('statistician', 'PATCH', `/results/${id}`, data)
  const flags = async (...results: ID[]) =>
    Promise.all(
      results.map(async (id) => {
        const { body } = await house.rest('anonymous', 'GET', `/results/${id}`)
        return body.flagText ?? null
      }),
    )

  beforeAll(async () => {
    house = await openHouse()
    const competition = await create('competitions', {
      city: 'Rome',
      name: 'Rome 2024',
      startDate: '2024-06-07',
    })
    const relay = { competition, discipline: '4x100m', gender: 'men' }
    const heat = await create('events', { ...relay, date: '2024-06-11', heat: 2, round: 'heat' })
    const final = await create('events', { ...relay, date: '2024-06-12', round: 'final' })
    ids.runner = await create('athletes', { familyName: 'Jacobs', nation: 'ITA' })
    ids.earlier = await create('results', {
      ...italy,
      elsewhere: { date: '2023-08-26', discipline: '4x100m', gender: 'men', venue: 'Budapest' },
      mark: '37.62',
      teamHistory: { extent: 'complete' },
    })
    const teamHistory = { extent: 'complete' }
    ids.heat = await create('results', { ...italy, event: heat, mark: '38.40', teamHistory })
    ids.final = await create('results', {
      ...italy,
      event: final,
      mark: '37.82',
      members: [ids.runner],
      teamHistory,
    })
  })
  afterAll(() => house.stop())
  afterEach(async () => expect(await verify(house.payload)).toEqual([]))

  it('follow from its results, here and elsewhere, with the reason', async () => {
    expect(await flags(ids.earlier, ids.heat, ids.final)).toEqual(['PB', 'SB', 'SB'])
    const { body } = await house.rest('anonymous', 'GET', `/results/${ids.final}`)
    expect(body.why).toMatchObject({ flags: 'SB because 37.82 beats 38.40, Rome, 11 June 2024' })
    const { body: jacobs } = await house.rest('anonymous', 'GET', `/athletes/${ids.runner}`)
    expect(jacobs.bests).toEqual([])
  })

  it('are not those of its nation’s other teams', async () => {
    const elsewhere = { date: '2024-05-05', discipline: '4x100m', venue: 'Nassau' }
    const made = await Promise.all([
      create('results', {
        ...italy,
        elsewhere: { ...elsewhere, gender: 'men' },
        mark: '38.00',
        team: 'Italy B',
        teamHistory: { extent: 'complete' },
      }),
      create('results', {
        ...italy,
        elsewhere: { ...elsewhere, ageGroup: 'u20', gender: 'men' },
        mark: '38.90',
        teamHistory: { extent: 'complete' },
      }),
      create('results', { ...italy, elsewhere, mark: '37.00' }),
    ])
    expect(await flags(...made)).toEqual(['PB', 'PB', null])
    expect(await flags(ids.heat, ids.final)).toEqual(['SB', 'SB'])
  })

  it('change when one of them is corrected, disqualified, given to another team or kept back', async () => {
    await change(ids.heat, { mark: '37.60' })
    expect(await flags(ids.heat, ids.final)).toEqual(['PB', null])
    await change(ids.heat, { rule: 'TR 24.7', status: 'DQ' })
    expect(await flags(ids.heat, ids.final)).toEqual([null, 'SB'])
    await change(ids.heat, { mark: '37.60', nation: null, rule: null, status: 'OK', team: 'Milan' })
    expect(await flags(ids.heat, ids.final)).toEqual(['PB', 'SB'])
    await change(ids.heat, { ...italy, embargo: new Date(Date.now() + 3_600_000) })
    expect(await flags(ids.final)).toEqual(['SB'])
    await change(ids.heat, { embargo: null, mark: '38.40' })
    expect(await flags(ids.heat, ids.final)).toEqual(['SB', 'SB'])
  })

  it('are gone with what made them', async () => {
    await change(ids.earlier, {
      elsewhere: { date: '2023-08-26', discipline: '4x100m', gender: null, venue: 'Budapest' },
    })
    expect(await flags(ids.earlier, ids.heat, ids.final)).toEqual([null, 'PB', 'PB'])
    await house.rest('statistician', 'DELETE', `/results/${ids.heat}`)
    expect(await flags(ids.final)).toEqual(['PB'])
  })
})
