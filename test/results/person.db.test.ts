import { createLocalReq } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { embeds } from '../../collections/embeds.ts'
import type { FoundGroup } from '../../plugins/embeds/endpoints/searchFacts.ts'
import { verify } from '../../plugins/derived-fields/index.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

describe('an athlete who changed nation and name', () => {
  let house: House
  let hassan: ID
  let event: ID
  let competition: ID
  let result: ID

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}?depth=0`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const change = (collection: string, id: ID, data: object) =>
    house.rest('statistician', 'PATCH', `/${collection}/${id}?depth=0`, data)
  const read = async (collection: string, id: ID) =>
    (await house.rest('anonymous', 'GET', `/${collection}/${id}?depth=0`)).body as Record<
      string,
      unknown
    >
  const found = async (q: string) => {
    const { body } = await house.rest(
      'reporter',
      'GET',
      `/embeds/search?q=${encodeURIComponent(q)}`,
    )
    return (body.groups as FoundGroup[]).find(({ slug }) => slug === 'athlete-name')?.found ?? []
  }

  beforeAll(async () => {
    house = await openHouse()
    competition = await create('competitions', {
      awardsMedals: true,
      city: 'London',
      level: 'olympic',
      name: 'Olympic Games',
      startDate: '2012-07-27',
    })
    event = await create('events', {
      competition,
      date: '2012-08-10',
      discipline: '5000m',
      gender: 'women',
      round: 'final',
      status: 'official',
    })
    for (const nation of ['ETH', 'NED'])
      await create('records', {
        discipline: '5000m',
        flag: 'NR',
        gender: 'women',
        marks: [{ date: '2000-01-01', holder: 'Somebody', mark: '16:00.00' }],
        nation,
        scope: 'everywhere',
        title: `${nation}, women’s 5000 m`,
      })
    hassan = await create('athletes', {
      birthDate: '1993-01-01',
      familyName: 'Hässan',
      gender: 'women',
      givenName: 'Invented',
      nation: 'ETH',
    })
    result = await create('results', { athlete: hassan, event, mark: '15:00.00' })
  })
  afterAll(() => house.stop())

  it('keeps medal tables, results and records as they were on the day', async () => {
    await change('athletes', hassan, {
      familyName: 'Married',
      formerNations: [{ nation: 'ETH', until: '2013-11-30' }],
      nation: 'NED',
      otherNames: [{ familyName: 'Hässan', givenName: 'Invented', until: '2015-06-30' }],
    })
    expect(await read('athletes', hassan)).toMatchObject({
      name: 'Invented Married',
      nation: 'NED',
    })
    expect(await read('results', result)).toMatchObject({
      competitor: 'Invented Hässan',
      flagText: 'NR',
      representing: 'ETH',
    })
    const { medalTable } = await read('competitions', competition)
    expect(medalTable).toMatchObject([{ gold: 1, nation: 'ETH' }])
    const { docs } = await house.payload.find({
      collection: 'records',
      overrideAccess: true,
      sort: 'nation',
    })
    expect(docs.map(({ holder, nation }) => [nation, holder])).toEqual([
      ['ETH', 'Invented Hässan'],
      ['NED', 'Somebody'],
    ])
    expect(await verify(house.payload)).toEqual([])
  })

  it('counts for the new nation from the day after, wherever the event is moved', async () => {
    await change('events', event, { date: '2013-12-01' })
    expect(await read('results', result)).toMatchObject({ representing: 'NED' })
    await change('events', event, { date: '2012-08-10' })
    expect(await read('results', result)).toMatchObject({ representing: 'ETH' })
    expect(await verify(house.payload)).toEqual([])
  })

  it('is found by the old name, the new one and a plain spelling, in search and in the admin’s list', async () => {
    const { config } = house.payload.collections.athletes
    for (const q of ['hassan', 'Hässan', 'haessan', 'married', 'invented hassan']) {
      expect([q, (await found(q)).map(({ fields }) => fields)]).toEqual([q, [{ athlete: hassan }]])
      const where = mergeListSearchAndWhere({ collectionConfig: config, search: q })
      const { docs } = await house.payload.find({
        collection: 'athletes',
        overrideAccess: true,
        where,
      })
      expect([q, docs.map(({ id }) => id)]).toEqual([q, [hassan]])
    }
  })

  /** As the field of a relationship asks, when something is typed into it. */
  const pickable = async (typed: string, collection = 'athletes') => {
    const title = house.payload.collections[collection as 'athletes'].config.admin.useAsTitle ?? ''
    const asked = `where[and][0][${title}][like]=${encodeURIComponent(typed)}`
    const found = await house.rest('reporter', 'GET', `/${collection}?depth=0&limit=10&${asked}`)
    return (found.body.docs as Record<string, unknown>[]).map((doc) => doc[title])
  }

  it('is found by each of these in the field of a relationship too, under the title of today', async () => {
    for (const typed of [
      'hassan',
      'Hässan',
      'haessan',
      'married',
      'Invented Hässan',
      'eth',
      '1993',
    ])
      expect([typed, await pickable(typed)]).toEqual([typed, ['Invented Married']])
    for (const typed of ['nobody', '--', '1999'])
      expect([typed, await pickable(typed)]).toEqual([typed, []])
    expect(await pickable('womens 5000', 'events')).toHaveLength(1)
  })

  it('bears the name of then where a story names a race, and of today elsewhere', async () => {
    const [embed] = embeds.filter(({ slug }) => slug === 'athlete-name')
    const req = await createLocalReq({}, house.payload)
    const names = (asked: object[]) => embed?.load(asked as never, { req })
    const later = await create('events', {
      competition,
      date: '2014-08-10',
      discipline: '5000m',
      gender: 'women',
      round: 'heat',
    })
    const asked = [
      { athlete: hassan },
      { athlete: hassan, event },
      { athlete: hassan, event: later },
    ]
    expect(await names(asked)).toEqual([
      { id: hassan, name: 'Invented Married', nation: 'NED', result: null },
      { id: hassan, name: 'Invented Hässan', nation: 'ETH', result },
      { id: hassan, name: 'Invented Hässan', nation: 'NED', result: null },
    ])
    await change('results', result, { competedAs: 'I. Hassan' })
    expect(await names(asked)).toMatchObject([{}, { name: 'I. Hassan' }, {}])
    await change('results', result, { competedAs: null })
  })

  it('is told apart from a namesake by year of birth, wherever one picks', async () => {
    const twin = await create('athletes', {
      birthDate: '2001',
      familyName: 'Married',
      givenName: 'Invented',
      nation: 'NED',
    })
    const title = house.payload.collections.athletes.config.admin.useAsTitle ?? ''
    const titles = async () => [
      (await read('athletes', hassan))[title],
      (await read('athletes', twin))[title],
    ]
    expect(await titles()).toEqual(['Invented Married, NED, 1993', 'Invented Married, NED, 2001'])
    expect((await found('married')).map(({ hint }) => hint).sort()).toEqual([
      'NED, 1993',
      'NED, 2001',
    ])
    expect((await found('married 2001')).map(({ fields }) => fields)).toEqual([{ athlete: twin }])
    await change('athletes', twin, { givenName: 'Other' })
    expect(await titles()).toEqual(['Invented Married', 'Other Married'])
    await change('athletes', twin, { givenName: 'Invented' })
    await house.rest('statistician', 'DELETE', `/athletes/${twin}`)
    expect((await read('athletes', hassan))[title]).toBe('Invented Married')
    expect(await verify(house.payload)).toEqual([])
  })

  it('refuses a transfer without a day, and says where', async () => {
    const { body, status } = await change('athletes', hassan, {
      formerNations: [{ nation: 'ETH', until: '2013' }],
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('formerNations.0.until')
  })
})
