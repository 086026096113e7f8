import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'

import { rebuild, verify } from '../../plugins/derived-fields/index.ts'
import { eventDate } from '../../plugins/results/index.ts'
import { carryMongo } from '../../src/carriedOver/mongo.ts'
import { carrySQLite } from '../../src/carriedOver/sqlite.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

describe('a day without an hour', () => {
  let house: House

  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.stop())

  const send = (method: 'PATCH' | 'POST', path: string, data: object) =>
    house.rest('statistician', method, path, data)
  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await send('POST', `/${collection}?depth=0`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const competition = (data: object = {}) =>
    create('competitions', { name: 'A meeting', city: 'Eugene', startDate: '2024-08-30', ...data })
  const race = async (date: string, of: ID) => {
    const event = await create('events', {
      competition: of,
      date,
      discipline: 'Mile',
      gender: 'men',
    })
    const athlete = await create('athletes', { familyName: 'Runner', nation: 'USA' })
    const result = await create('results', { athlete, event, mark: '3:50.00' })
    return { event, result }
  }
  const read = async (collection: string, id: ID) =>
    (await house.rest('anonymous', 'GET', `/${collection}/${id}?depth=0`)).body as Record<
      string,
      unknown
    >
  const inSentence = async (event: ID, shape: string) => {
    const req = await createLocalReq({}, house.payload)
    const [view] = await eventDate.load([{ event, shape }], { req })
    return (view as { text: string } | null)?.text
  }

  it('stays that day in REST and GraphQL, and no zone that is set later moves it', async () => {
    const meeting = await competition()
    const { event, result } = await race('2024-08-30', meeting)
    const days = async () => [
      (await read('events', event)).date,
      (await read('results', result)).date,
      (await house.graphql('anonymous', `{ Event(id: ${JSON.stringify(event)}) { date } }`)).body
        .data?.Event,
      await inSentence(event, 'time'),
    ]
    const before = await days()
    expect(before).toEqual(['2024-08-30', '2024-08-30', { date: '2024-08-30' }, '30 August 2024'])
    for (const timeZone of ['America/Los_Angeles', 'Pacific/Auckland']) {
      await send('PATCH', `/competitions/${meeting}`, { timeZone })
      expect(await days()).toEqual(before)
    }
    expect(await verify(house.payload)).toEqual([])
  })

  it('is not a race at five in the afternoon in Oregon, which prints its own day', async () => {
    const meeting = await competition({ timeZone: 'America/Los_Angeles' })
    const { event, result } = await race('2024-08-31T00:00:00.000Z', meeting)
    expect(await read('results', result)).toMatchObject({ date: '2024-08-30' })
    expect(await inSentence(event, 'time')).toBe('17:00 GMT-7 on 30 August 2024')
  })

  it('nor New Year in Auckland, sent with its offset before anybody set a zone', async () => {
    const meeting = await competition({ startDate: '2025-01-01T00:00:00+13:00' })
    expect(await read('competitions', meeting)).toMatchObject({ startDate: '2025-01-01' })
    const { event, result } = await race('2025-01-01T10:00:00+13:00', meeting)
    for (const timeZone of ['', 'Pacific/Auckland']) {
      await send('PATCH', `/competitions/${meeting}`, { timeZone })
      expect(await read('results', result)).toMatchObject({ date: '2025-01-01' })
    }
    expect(await inSentence(event, 'day')).toBe('1 January 2025')
    expect(await verify(house.payload)).toEqual([])
  })

  it('sorts among the hours of the venue, in whatever hand they were written', async () => {
    const meeting = await competition({ timeZone: 'America/Los_Angeles' })
    const dates = [
      '2024-08-30',
      '2024-08-30T16:00',
      '2024-08-31T00:00:00.000Z',
      '2024-08-30T17:30:00-07:00',
      '2024-08-31T01:00:00.000Z',
    ]
    for (const date of dates.toReversed())
      await create('events', { competition: meeting, date, discipline: 'Mile', gender: 'men' })
    const { body } = await house.rest(
      'anonymous',
      'GET',
      `/events?depth=0&sort=localStart&where[competition][equals]=${meeting}`,
    )
    expect(body.docs?.map((one) => one.date)).toEqual(dates)
  })

  it('refuses what is no date, and says what is', async () => {
    const meeting = await competition()
    for (const date of ['12 June 2024', '2024-02-30', '2024-06-12 22:05', 20240612]) {
      const { body, status } = await send('POST', '/events', {
        competition: meeting,
        date,
        discipline: 'Mile',
        gender: 'men',
      })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain(`Read “${date}”`)
    }
  })

  it('rows of an earlier version keep their meaning: a day, an hour, a championship’s days', async () => {
    const meeting = await competition({ timeZone: 'Europe/Rome' })
    const days = await race('2024-06-12', meeting)
    const hours = await race('2024-06-12', meeting)
    const old = [
      ['events', days.event, 'date', '2024-06-12T00:00:00.000Z'],
      ['events', hours.event, 'date', '2024-06-12T20:05:00.000Z'],
      ['competitions', meeting, 'startDate', '2024-06-07T12:00:00.000Z'],
    ] as const
    await stored(old)
    await rebuild(house.payload)
    expect(await read('events', days.event)).toMatchObject({ date: '2024-06-12' })
    expect(await inSentence(days.event, 'time')).toBe('12 June 2024')
    expect(await inSentence(hours.event, 'time')).toBe('22:05 CEST on 12 June 2024')
    expect(await read('competitions', meeting)).toMatchObject({ startDate: '2024-06-07' })
    expect(await verify(house.payload)).toEqual([])
  })

  it('so do the implements of an age group, whose plain code stood for them', async () => {
    const meeting = await competition()
    const event = await create('events', {
      ageGroup: 'u18',
      competition: meeting,
      date: '2024-06-12',
      discipline: 'SP',
      gender: 'men',
    })
    const athlete = await create('athletes', { familyName: 'Putter', nation: 'USA' })
    const result = await create('results', { athlete, event, mark: '18.00' })
    const record = (discipline: string, ageGroup: string, mark: string) =>
      create('records', {
        ageGroup,
        discipline,
        flag: 'MR',
        gender: 'men',
        marks: [{ date: '2010-06-12', holder: 'X', mark }],
        title: 'A record',
      })
    const senior = await record('SP', 'senior', '20.00')
    const given = await record('110mH-99.1', 'u18', '13.50')
    const young = await record('110mH', 'u18', '13.50')
    await stored([
      ['events', event, 'discipline', 'SP'],
      ['records', young, 'discipline', '110mH'],
    ])
    await rebuild(house.payload)
    expect(await read('events', event)).toMatchObject({ discipline: 'SP-5kg' })
    expect(await read('results', result)).toMatchObject({ discipline: 'SP-5kg' })
    expect(await read('records', senior)).toMatchObject({ discipline: 'SP' })
    expect(await read('records', given)).toMatchObject({ discipline: '110mH-99.1' })
    expect(await read('records', young)).toMatchObject({ discipline: '110mH-91.4' })
    expect(await verify(house.payload)).toEqual([])
  })

  type Old = readonly (readonly [collection: string, id: ID, field: string, text: string])[]

  /** As an earlier version has written it, and then this one has started. */
  const stored = (old: Old) => (house.payload.db.name === 'mongoose' ? inMongo(old) : inSQLite(old))

  async function inMongo(old: Old) {
    const db = house.payload.db as unknown as MongooseAdapter
    for (const [collection, id, field, text] of old)
      await db.collections[collection]?.collection.updateOne(
        { $expr: { $eq: [{ $toString: '$_id' }, id] } },
        { $set: { [field]: field === 'discipline' ? text : new Date(text) } },
      )
    const steps = db.connection.collection<{ _id: string }>('carried-over')
    await steps.deleteOne({ _id: 'steps' })
    await carryMongo(db)
    await carryMongo(db)
  }

  async function inSQLite(old: Old) {
    const { client } = house.payload.db as unknown as SQLiteAdapter
    for (const [collection, id, field, text] of old) {
      const [table, column, row] = [collection, field.replace('D', '_d'), Number(id)]
      await client.execute(`UPDATE ${table} SET ${column} = '${text}' WHERE id = ${row}`)
    }
    await client.execute('PRAGMA user_version = 0')
    await carrySQLite({ client })
    await carrySQLite({ client })
  }
})
