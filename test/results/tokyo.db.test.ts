import { settle, verify } from '../../plugins/derived-fields/index.ts'
import { keepViews } from '../../plugins/embeds/index.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'
import { countTransactions } from '../derived-fields/countTransactions.ts'

type ID = number | string

describe('the men’s 1500 m final of Tokyo', () => {
  let house: House
  const ids = {} as Record<
    'competition' | 'final' | 'jake' | 'jakob' | 'josh' | 'jakes' | 'jakobs' | 'joshs' | 'oslo',
    ID
  >

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body, status } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (status !== 201 || !body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const change = async (collection: string, id: ID, data: object) => {
    const { body, status } = await house.rest(
      'statistician',
      'PATCH',
      `/${collection}/${id}?depth=0`,
      data,
    )
    expect(status).toBe(200)
    return body.doc
  }
  /** MongoDB leaves out what was never set. */
  const unset = { flagText: null, medal: null, rank: null }
  const read = async (collection: string, id: ID): Promise<Record<string, unknown>> => ({
    ...(collection === 'results' ? unset : {}),
    ...(await house.rest('anonymous', 'GET', `/${collection}/${id}?depth=0`)).body,
  })

  beforeAll(async () => {
    house = await openHouse()
    ids.competition = await create('competitions', {
      awardsMedals: true,
      city: 'Tokyo',
      name: 'Tokyo 2025',
      startDate: '2025-09-13',
      timeZone: 'Asia/Tokyo',
    })
    const record = await create('records', {
      discipline: '1500m',
      flag: 'OR',
      gender: 'men',
      marks: [{ date: '2024-08-06', holder: 'Cole Hocker', mark: '3:28.80', venue: 'Paris' }],
      title: 'Olympic record, men’s 1500 m',
    })
    ids.final = await create('events', {
      competition: ids.competition,
      // 00:30 of the next day in Tokyo.
      date: '2025-09-17T15:30:00.000Z',
      discipline: '1500m',
      gender: 'men',
      records: [record],
    })
    ids.jakob = await create('athletes', {
      familyName: 'Ingebrigtsen',
      gender: 'men',
      givenName: 'Jakob',
      history: { extent: 'complete' },
      nation: 'NOR',
    })
    ids.jake = await create('athletes', {
      familyName: 'Wightman',
      gender: 'men',
      givenName: 'Jake',
      history: { extent: 'complete' },
      nation: 'GBR',
    })
    ids.josh = await create('athletes', {
      familyName: 'Kerr',
      gender: 'men',
      givenName: 'Josh',
      history: { extent: 'complete' },
      nation: 'GBR',
    })
    const mark = (athlete: ID, text: string, date: string, venue: string) =>
      create('results', { athlete, elsewhere: { date, discipline: '1500m', venue }, mark: text })
    await mark(ids.jakob, '3:26.73', '2024-07-12', 'Monaco')
    await mark(ids.jake, '3:29.23', '2022-07-19', 'Eugene')
    ids.oslo = await mark(ids.jake, '3:30.60', '2025-06-12', 'Oslo')
    ids.jakobs = await create('results', { athlete: ids.jakob, event: ids.final, mark: '3:28.32' })
    ids.jakes = await create('results', { athlete: ids.jake, event: ids.final, mark: '3:29.82' })
    ids.joshs = await create('results', {
      athlete: ids.josh,
      event: ids.final,
      reason: 'Pulled up at about 800 m with a hamstring injury',
      status: 'DNF',
    })
  })
  afterAll(() => house.stop())

  it('gives silver and a season’s best, and says why', async () => {
    expect(await read('results', ids.jakes)).toMatchObject({
      competitor: 'Jake Wightman',
      date: '2025-09-18',
      flagText: 'SB',
      medal: 'silver',
      rank: 2,
      venue: 'Tokyo',
      why: {
        flags: 'SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2025',
        rank: 'Second in 3:29.82, 1.50 behind 3:28.32',
      },
    })
    expect(await read('results', ids.jakobs)).toMatchObject({
      flagText: 'SB OR',
      medal: 'gold',
      rank: 1,
    })
    expect(await read('results', ids.joshs)).toMatchObject({
      medal: null,
      rank: null,
      why: { rank: 'Did not finish' },
    })
  })

  it('answers the save that changes a mark with what follows from it', async () => {
    expect(await change('results', ids.oslo, { mark: '3:29.70' })).toMatchObject({ value: 209_700 })
    expect(await read('results', ids.jakes)).toMatchObject({ flagText: null })
    expect(await change('results', ids.jakes, { mark: '3:29.60' })).toMatchObject({
      flagText: 'SB',
      rank: 2,
      why: { flags: 'SB because 3:29.60 beats 3:29.70, Oslo, 12 June 2025' },
    })
    await change('results', ids.oslo, { mark: '3:30.60' })
    await change('results', ids.jakes, { mark: '3:29.82' })
  })

  it('derives nothing for a lane, but for the order in the list of who has no place', async () => {
    const dirtiedBy = async (id: ID, lane: number) => {
      await change('results', id, { lane })
      await settle(house.payload)
      const { docs } = await house.payload.db.find<{ dirty: string[]; keys: string[]; id: ID }>({
        collection: 'changes',
        limit: 1,
        sort: '-seq',
      })
      expect(docs[0]?.keys).toContain(`results:${id}`)
      return docs[0]?.dirty
    }
    expect(await dirtiedBy(ids.jakobs, 5)).toEqual([])
    const order = Number((await read('results', ids.joshs)).listOrder)
    expect(await dirtiedBy(ids.joshs, 7)).toEqual([`result-order|${ids.joshs}`])
    expect((await read('results', ids.joshs)).listOrder).toBe(order - 9_999 + 7)
    expect(await verify(house.payload)).toEqual([])
  })

  it('reads for a lane nothing but the result, before it is saved', async () => {
    const save = (data: object) => async () => {
      const path = `/results/${ids.jakobs}?depth=0`
      expect((await house.rest('statistician', 'PATCH', path, data)).status).toBe(200)
      await settle(house.payload)
    }
    /** The first is that of the save: what embeds show is kept in the background, which must have nothing left to do. */
    const first = async (work: () => Promise<void>) => {
      await keepViews(house.payload)
      return (await countTransactions(house.payload, work))[0]
    }
    const lane = await first(save({ lane: 6 }))
    const mark = await first(save({ mark: '3:28.31' }))
    // The event and the athlete, whom the mark must fit.
    expect(lane?.commands).toBe((mark?.commands ?? 0) - 2)
    await save({ mark: '3:28.32' })()
  })

  it('disqualifying the winner moves the medals everywhere, and lifting it moves them back', async () => {
    const before = await Promise.all([
      read('events', ids.final),
      read('competitions', ids.competition),
      read('athletes', ids.jake),
    ])
    expect(before).toMatchObject([
      {
        name: 'Men’s 1500 m, final',
        podium: [{ nation: 'NOR' }, { medal: 'silver', nation: 'GBR' }],
        resultCount: 3,
      },
      {
        medalTable: [
          { gold: 1, nation: 'NOR' },
          { nation: 'GBR', silver: 1 },
        ],
      },
      { medals: { bronze: 0, gold: 0, silver: 1 } },
    ])

    const answer = await change('results', ids.jakobs, { rule: 'TR 17.1.2', status: 'DQ' })
    expect(answer).toMatchObject({ flagText: null, medal: null, rank: null, value: null })
    expect(await read('results', ids.jakes)).toMatchObject({ medal: 'gold', rank: 1 })
    expect(await read('athletes', ids.jake)).toMatchObject({ medals: { gold: 1, silver: 0 } })
    expect(await read('athletes', ids.jakob)).toMatchObject({ medals: { gold: 0 } })
    expect(await read('competitions', ids.competition)).toMatchObject({
      medalTable: [{ gold: 1, nation: 'GBR', total: 1 }],
    })
    const { body } = await house.graphql(
      'anonymous',
      `{ Results(where: { event: { equals: ${JSON.stringify(ids.final)} } }, sort: "rank") { docs { competitor medal } } }`,
    )
    expect(body.data?.Results?.docs).toContainEqual({ competitor: 'Jake Wightman', medal: 'gold' })

    await change('results', ids.jakobs, { rule: null, status: 'OK' })
    const after = await Promise.all([
      read('events', ids.final),
      read('competitions', ids.competition),
      read('athletes', ids.jake),
    ])
    expect(after).toMatchObject(before.map(({ updatedAt: _, ...facts }) => facts))
  })

  it('nobody writes a derived field, through any door', async () => {
    const forged = {
      competitor: 'Nobody',
      flagText: 'WR',
      flags: [],
      medal: 'gold',
      rank: 1,
      value: 1,
    }
    await change('results', ids.joshs, forged)
    expect(await read('results', ids.joshs)).toMatchObject({ ...unset, competitor: 'Josh Kerr' })
    await house.payload.update({
      collection: 'athletes',
      data: { medals: { gold: 9 }, name: 'Nobody' },
      id: ids.josh,
      overrideAccess: true,
    })
    expect(await read('athletes', ids.josh)).toMatchObject({
      medals: { gold: 0 },
      name: 'Josh Kerr',
    })
  })

  it('is no best where nobody says how far back an athlete is known, but what its source prints', async () => {
    const jakes = async () => {
      const { flagText = null, publishedOtherwise = null } = await read('results', ids.jakes)
      return [flagText, publishedOtherwise]
    }
    const bests = async () =>
      ((await read('athletes', ids.jake)).bests as { kind: string }[]).map(({ kind }) => kind)

    expect(await bests()).toEqual(['PB', 'SB', 'SB'])
    await change('athletes', ids.jake, { history: { extent: null } })
    expect([await jakes(), await bests()]).toEqual([
      [null, null],
      ['kept', 'kept', 'kept'],
    ])
    await change('results', ids.jakes, { publishedFlags: 'SB NR' })
    expect([await jakes(), await bests()]).toEqual([
      ['SB NR', null],
      ['kept', 'kept', 'SB'],
    ])
    await change('results', ids.jakes, { publishedFlags: 'PB' })
    const known = 'published PB, the results kept here give '
    expect(await jakes()).toEqual([null, `${known}none`])
    await change('athletes', ids.jake, { history: { extent: 'since', since: '2025-01-01' } })
    expect([await jakes(), await bests()]).toEqual([
      ['SB', `${known}SB`],
      ['kept', 'kept', 'SB'],
    ])
    expect(await verify(house.payload)).toEqual([])

    await change('athletes', ids.jake, { history: { extent: 'complete', since: null } })
    await change('results', ids.jakes, { publishedFlags: null })
    expect([await jakes(), await bests()]).toEqual([
      ['SB', null],
      ['PB', 'SB', 'SB'],
    ])
  })

  it('refuses a history since no day, and flags that are none', async () => {
    const refused = async (collection: string, id: ID, data: object) => {
      const { body, status } = await house.rest(
        'statistician',
        'PATCH',
        `/${collection}/${id}`,
        data,
      )
      return [status, JSON.stringify(body.errors)]
    }
    expect(await refused('athletes', ids.jake, { history: { extent: 'since' } })).toEqual([
      400,
      expect.stringContaining('history.since'),
    ])
    expect(
      await refused('athletes', ids.jake, { history: { extent: 'since', since: '2025' } }),
    ).toEqual([400, expect.stringContaining('a date such as')])
    expect(await refused('results', ids.jakes, { publishedFlags: 'pb, best' })).toEqual([
      400,
      expect.stringContaining('publishedFlags'),
    ])
  })

  it('a name and a date that change are followed', async () => {
    await change('athletes', ids.jake, { givenName: 'Jacob' })
    await change('competitions', ids.competition, { timeZone: null })
    expect(await read('results', ids.jakes)).toMatchObject({
      competitor: 'Jacob Wightman',
      date: '2025-09-17',
    })
    expect(await read('events', ids.final)).toMatchObject({
      podium: [{}, { competitor: 'Jacob Wightman' }],
    })
  })

  it('leaves nothing that the facts do not give', async () => {
    expect(await verify(house.payload)).toEqual([])
  })
})
