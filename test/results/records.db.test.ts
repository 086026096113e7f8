import { rebuild, verify } from '../../plugins/derived-fields/index.ts'
import type { RecordEntry } from '../../plugins/results/index.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

describe('a record in the base', () => {
  let house: House
  const ids = {} as Record<'championship' | 'final' | 'heat' | 'jake' | 'jakob' | 'record', ID>

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const change = async (collection: string, id: ID, data: object) => {
    const { body, status } = await house.rest('statistician', 'PATCH', `/${collection}/${id}`, data)
    expect([status, body.errors]).toEqual([200, undefined])
    return body.doc
  }
  const remove = async (collection: string, id: ID) =>
    house.rest('statistician', 'DELETE', `/${collection}/${id}`)
  const read = async (collection: string, id: ID) =>
    (await house.rest('anonymous', 'GET', `/${collection}/${id}?depth=0`)).body
  const history = async () =>
    ((await read('records', ids.record)).history as RecordEntry[]).map(({ mark }) => mark)
  const result = (athlete: ID, event: ID, mark: string) =>
    create('results', { athlete, event, mark })

  beforeAll(async () => {
    house = await openHouse()
    ids.championship = await create('championships', { name: 'World Championships' })
    const competition = await create('competitions', {
      championship: ids.championship,
      city: 'Tokyo',
      name: 'Tokyo 2025',
      startDate: '2025-09-13',
    })
    const event = { competition, discipline: '1500m', gender: 'men' }
    ids.heat = await create('events', { ...event, date: '2025-09-14T10:00:00Z', round: 'heat' })
    ids.final = await create('events', { ...event, date: '2025-09-17T10:00:00Z', round: 'final' })
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
    ids.record = await create('records', {
      championship: ids.championship,
      discipline: '1500m',
      flag: 'CR',
      gender: 'men',
      marks: [{ date: '1999-08-24', holder: 'Hicham El Guerrouj', mark: '3:27.65' }],
      scope: 'championship',
      title: 'Championship record, men’s 1500 m',
    })
  })
  afterAll(() => house.stop())
  afterEach(async () => {
    expect(await verify(house.payload)).toEqual([])
    const { body } = await house.rest(
      'statistician',
      'DELETE',
      '/results?where[competitor][exists]=true',
    )
    expect(body.errors ?? []).toEqual([])
    expect(await history()).toEqual(['3:27.65'])
  })

  it('of an age group falls to its implement, whose marks are nobody else’s', async () => {
    const { competition } = await read('events', ids.final)
    const shot = { competition, date: '2025-09-15', discipline: 'SP', gender: 'men' }
    const young = await create('events', { ...shot, ageGroup: 'u18' })
    const senior = await create('events', shot)
    const record = await create('records', {
      ageGroup: 'u18',
      discipline: 'SP',
      flag: 'WU18B',
      gender: 'men',
      marks: [{ date: '2010-08-24', holder: 'Invented Boy', mark: '20.00' }],
      scope: 'everywhere',
      title: 'World under 18 best, men’s shot put',
    })
    expect(await read('records', record)).toMatchObject({ discipline: 'SP-5kg' })
    expect(await read('events', young)).toMatchObject({ discipline: 'SP-5kg' })
    expect(await read('events', senior)).toMatchObject({ discipline: 'SP' })
    const light = await result(ids.jake, young, '20.50')
    const heavy = await result(ids.jake, senior, '18.00')
    const lightOnes = await read('results', light)
    expect([lightOnes.flagText, lightOnes.points ?? null]).toEqual(['PB WU18B', null])
    expect(await read('results', heavy)).toMatchObject({ flagText: 'PB' })
    // A corrected age group has its own implement; another one that was typed stays.
    const discipline = async (data: object) => (await change('events', young, data))?.discipline
    expect(await discipline({ ageGroup: 'u20' })).toBe('SP-6kg')
    expect(await discipline({ ageGroup: 'senior' })).toBe('SP')
    expect(await discipline({ ageGroup: 'u20', discipline: 'SP-4kg' })).toBe('SP-4kg')
    expect(await discipline({ ageGroup: 'u18' })).toBe('SP-4kg')
    for (const id of [light, heavy]) await remove('results', id)
    for (const id of [young, senior]) await remove('events', id)
    await remove('records', record)
  })

  it('follows from its scope, is pending, and is ratified by a statistician', async () => {
    const heat = await result(ids.jakob, ids.heat, '3:27.50')
    const final = await result(ids.jakob, ids.final, '3:27.00')
    expect(await history()).toEqual(['3:27.65', '3:27.50', '3:27.00'])
    expect(await read('events', ids.final)).toMatchObject({ atStake: [ids.record] })
    expect(await read('results', heat)).toMatchObject({ flagText: 'PB CR' })
    expect(await read('results', final)).toMatchObject({
      flags: [{ flag: 'PB' }, { flag: 'CR', pending: true, record: ids.record }],
    })

    const ratified = { by: 'World Athletics', date: '2025-11-03', result: final }
    expect(await change('records', ids.record, { ratifications: [ratified] })).toMatchObject({
      mark: '3:27.00',
      standing: { mark: '3:27.00' },
      status: 'ratified',
    })
    expect(await read('results', final)).toMatchObject({ flags: [{}, { pending: false }] })

    await change('results', final, { status: 'DQ' })
    expect(await history()).toEqual(['3:27.65', '3:27.50'])
    await change('records', ids.record, { title: 'Championship record, men’s 1500 m' })
    await change('results', final, { status: 'OK' })
    expect(await read('records', ids.record)).toMatchObject({ status: 'ratified' })

    await change('records', ids.record, { ratifications: [{ ...ratified, decision: 'refused' }] })
    expect(await history()).toEqual(['3:27.65', '3:27.50'])
    expect(await read('results', final)).toMatchObject({ flagText: 'PB' })
    await change('records', ids.record, { ratifications: [] })
  })

  it('is given back by a disqualification, a deletion and a correction', async () => {
    const heat = await result(ids.jakob, ids.heat, '3:27.50')
    const final = await result(ids.jake, ids.final, '3:27.00')
    await change('results', final, { status: 'DQ' })
    expect(await history()).toEqual(['3:27.65', '3:27.50'])
    await change('results', final, { status: 'OK' })
    expect(await history()).toEqual(['3:27.65', '3:27.50', '3:27.00'])
    await change('results', heat, { mark: '3:29.50' })
    expect(await history()).toEqual(['3:27.65', '3:27.00'])
    await remove('results', final)
    expect(await read('records', ids.record)).toMatchObject({
      holder: 'Hicham El Guerrouj',
      mark: '3:27.65',
    })
  })

  it('moves with a result, a name and a date', async () => {
    const moved = await result(ids.jake, ids.heat, '3:27.00')
    await change('results', moved, { athlete: ids.jakob, event: ids.final })
    await change('athletes', ids.jakob, { givenName: 'Jakob' })
    await change('events', ids.final, { date: '2025-09-18T10:00:00Z' })
    expect(await read('records', ids.record)).toMatchObject({
      current: {
        date: '2025-09-18',
        event: ids.final,
        holder: 'Jakob Ingebrigtsen',
        nation: 'NOR',
      },
    })
    await change('events', ids.final, { date: '2025-09-17T10:00:00Z' })
  })

  it('takes and gives back its flags with its marks, its scope and itself', async () => {
    const final = await result(ids.jakob, ids.final, '3:27.00')
    const flagText = async () => (await read('results', final)).flagText
    const before = [{ date: '1999-08-24', holder: 'Hicham El Guerrouj', mark: '3:27.65' }]
    await change('records', ids.record, {
      marks: [...before, { date: '2023-08-23', holder: 'X', mark: '3:26.00' }],
    })
    expect(await flagText()).toBe('PB')
    await change('records', ids.record, { marks: before })
    expect(await flagText()).toBe('PB CR')
    await change('records', ids.record, { scope: 'listed' })
    expect(await flagText()).toBe('PB')
    await change('events', ids.final, { records: [ids.record] })
    expect(await flagText()).toBe('PB CR')
    const refused = await remove('records', ids.record)
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      409,
      'Championship record, men’s 1500 m has 1 event that lists it. Take it off the list of it first.',
    ])
    await change('events', ids.final, { records: [] })
    await change('records', ids.record, { scope: 'championship' })

    const second = await create('records', {
      discipline: '1500m',
      flag: 'WR',
      gender: 'men',
      marks: before,
      scope: 'everywhere',
      title: 'World record, men’s 1500 m',
    })
    expect(await flagText()).toBe('PB WR CR')
    expect((await remove('records', second)).status).toBe(200)
    expect(await flagText()).toBe('PB CR')
  })

  it('is not broken by a mark that counts for no best, said before or after', async () => {
    const flagText = async (id: ID) => (await read('results', id)).flagText ?? null
    const downhill = { elsewhere: { notForBests: true } }
    const after = await result(ids.jakob, ids.final, '3:27.00')
    expect(await flagText(after)).toBe('PB CR')
    await change('results', after, downhill)
    expect(await flagText(after)).toBeNull()
    expect(await history()).toEqual(['3:27.65'])
    expect(await verify(house.payload)).toEqual([])

    const facts = { athlete: ids.jake, event: ids.final, mark: '3:26.00' }
    const before = await create('results', { ...facts, ...downhill })
    expect(await flagText(before)).toBeNull()
    expect(await history()).toEqual(['3:27.65'])
    expect(await verify(house.payload)).toEqual([])

    await change('results', before, { elsewhere: { notForBests: false } })
    expect(await flagText(before)).toBe('PB CR')
    await change('results', before, downhill)
    expect(await rebuild(house.payload)).toBe(0)
    expect(await flagText(before)).toBeNull()
  })

  it('comes and goes without a trace in the rest of a result', async () => {
    const { competition } = await read('events', ids.final)
    const relay = await create('events', {
      competition,
      date: '2025-09-17T12:00:00Z',
      discipline: '4x100m',
      gender: 'men',
    })
    const record = await create('records', {
      discipline: '4x100m',
      flag: 'MR',
      gender: 'men',
      marks: [{ date: '2024-06-12', holder: 'Italy', mark: '37.82' }],
      scope: 'everywhere',
      title: 'Meeting record, 4 × 100 m',
    })
    const facts = {
      members: [ids.jakob, ids.jake],
      splits: [{ metres: 100, time: '10.40' }],
      status: 'OK',
      team: 'Neutrals',
      teamHistory: { extent: 'complete' },
    }
    const team = await create('results', { ...facts, event: relay, mark: '37.50' })
    expect(await read('records', record)).toMatchObject({ holder: 'Neutrals', mark: '37.50' })
    expect(await read('results', team)).toMatchObject({ ...facts, flagText: 'PB MR' })
    await change('results', team, { mark: '38.50' })
    expect(await read('records', record)).toMatchObject({ holder: 'Italy' })
    expect(await read('results', team)).toMatchObject(facts)
    await remove('records', record)
    expect(await read('results', team)).toMatchObject(facts)
  })

  it('asks one nation of a relay and an eligible course of a road race, and follows when they change', async () => {
    const { competition } = await read('events', ids.final)
    const asked = async (discipline: string, mark: string, facts: object) => {
      const about = { discipline, gender: 'men' }
      const event = await create('events', { ...about, competition, date: '2025-09-17' })
      const record = await create('records', {
        ...about,
        flag: 'WR',
        marks: [{ date: '2001-01-01', holder: 'X', mark }],
        scope: 'everywhere',
        title: discipline,
      })
      return { event, record, result: await create('results', { event, ...facts }) }
    }
    const members = [ids.jakob, ids.jake]
    const relay = await asked('4x400m', '2:54.29', { mark: '2:54.00', members, team: 'Select' })
    const flags = async (id: ID) => (await read('results', id)).flagText ?? null
    expect(await flags(relay.result)).toBeNull()
    expect(await read('results', relay.result)).toMatchObject({
      why: { claims: 'No WR: the team is of GBR and NOR, and not of one nation' },
    })
    await change('athletes', ids.jake, { nation: 'NOR' })
    expect(await flags(relay.result)).toBe('WR')
    await change('athletes', ids.jake, { nation: 'GBR' })
    expect(await read('records', relay.record)).toMatchObject({ holder: 'X', holders: [{}] })

    const road = await asked('Mar', '2:03:59', { athlete: ids.jakob, mark: '2:03:02' })
    expect(await flags(road.result)).toBe('PB WR')
    await change('events', road.event, { course: { drop: 139, separation: 38_500 } })
    expect(await flags(road.result)).toBe('PB')
    await change('events', road.event, { course: { drop: 20, separation: 20_000 } })
    expect(await flags(road.result)).toBe('PB WR')
    // The form of a race on the track does not ask for the course, and takes nothing away.
    for (const discipline of ['35kmW', '50000mW', 'Mar'])
      expect(await change('events', road.event, { discipline })).toMatchObject({
        course: { drop: 20, separation: 20_000 },
      })
    expect(await flags(road.result)).toBe('PB WR')
    expect(await verify(house.payload)).toEqual([])
    await Promise.all([relay, road].map(({ record }) => remove('records', record)))
  })

  it('has no predecessor where it is the lead of a season, and no other is without', async () => {
    const lead = {
      discipline: '1500m',
      flag: 'WL',
      gender: 'men',
      marks: [],
      scope: 'everywhere',
      title: 'World lead',
    }
    const refused = await house.rest('statistician', 'POST', '/records', lead)
    expect([refused.status, JSON.stringify(refused.body.errors)]).toEqual([
      400,
      expect.stringContaining('expected the mark that stood before those kept here'),
    ])
    const record = await create('records', { ...lead, season: 2025 })
    const before = await read('records', record)
    expect([before.holder ?? null, before.holders, before.mark ?? null]).toEqual([null, [], null])
    const heat = await result(ids.jakob, ids.heat, '3:29.00')
    const final = await result(ids.jake, ids.final, '3:29.00')
    expect(await read('results', heat)).toMatchObject({ flagText: 'PB WL' })
    expect(await read('results', final)).toMatchObject({ flagText: 'PB =WL' })
    expect(await read('records', record)).toMatchObject({
      holder: expect.stringMatching(/^Jakob Ingebrigtsen and .*Wightman$/) as string,
    })
    await remove('records', record)
  })

  it('belongs to a championship that cannot go while it has editions', async () => {
    const { body, status } = await remove('championships', ids.championship)
    expect([status, body.errors?.[0]?.message]).toEqual([
      409,
      'World Championships has 1 edition. Move it to another championship, or delete it first.',
    ])
  })

  it('is right after twelve savers at once', async () => {
    const athletes = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        create('athletes', {
          familyName: `Runner ${at}`,
          history: { extent: 'complete' },
          nation: 'GBR',
        }),
      ),
    )
    await Promise.all(
      athletes.map((athlete, at) =>
        at % 2
          ? result(athlete, ids.heat, `3:27.${50 - at}`)
          : result(athlete, ids.final, `3:27.${30 - at}`),
      ),
    )
    expect(await history()).toEqual(['3:27.65', '3:27.39', '3:27.20'])
  })
})
