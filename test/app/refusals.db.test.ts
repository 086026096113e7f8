import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Client } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { inspect } from 'node:util'

import { freshDatabase, isMongo } from '../support/freshDatabase.ts'
import { loose } from '../support/loose.ts'
import { startMongo } from '../support/mongo.js'
import { editor, openNewsroom, type Newsroom } from '../support/newsroom.ts'

/** What happens to a database in a bad night, and takes it back. */
interface Night {
  begin: () => Promise<void>
  end: () => Promise<void>
}

describe('a database that takes no saves', () => {
  let newsroom: Newsroom
  let cookie = ''
  let story: number | string
  let mongo: Awaited<ReturnType<typeof startMongo>> | undefined

  const ask = (path: string, init?: RequestInit) => fetch(`${newsroom.url}${path}`, init)
  const send = (method: string, path: string, body: unknown) =>
    ask(path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', cookie },
      method,
    })
  const ready = async (path = '/ready') => {
    const response = await ask(path)
    return [response.status, await response.json()] as const
  }

  beforeAll(async () => {
    // Of its own: others share theirs, and this one is to be refused.
    if (isMongo()) mongo = await startMongo({ args: ['--setParameter', 'enableTestCommands=1'] })
    newsroom = await openNewsroom(freshDatabase(mongo?.uri))
    if (!isMongo()) writer = await findWriter(newsroom)
    newsroom.payload.logger.level = 'silent'
    const login = await send('POST', '/api/users/login', editor)
    cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    story = (await loose(newsroom.payload).create('stories', { headline: 'Before' })).id
  })
  afterAll(async () => {
    await newsroom.stop()
    await mongo?.stop()
  })

  /** The one connection that writes. */
  let writer: Client
  const findWriter = async ({ payload: { db } }: Newsroom): Promise<Client> => {
    const id = String(await db.beginTransaction())
    const session = (db as unknown as SQLiteAdapter).sessions[id]
    await db.rollbackTransaction(id)
    return (session?.db as unknown as { $client: Client }).$client
  }
  const pragma =
    (statement: string): Night['begin'] =>
    async () => {
      await writer.execute(statement)
    }
  const onMongo =
    (command: Record<string, unknown>): Night['begin'] =>
    async () => {
      const client = await MongoClient.connect(mongo?.uri ?? '')
      await client.db('admin').command(command)
      await client.close()
    }
  const failing = (errorCode: number): Night => ({
    begin: onMongo({
      configureFailPoint: 'failCommand',
      data: {
        errorCode,
        failCommands: ['insert', 'update', 'delete', 'findAndModify', 'findandmodify'],
      },
      mode: 'alwaysOn',
    }),
    end: onMongo({ configureFailPoint: 'failCommand', mode: 'off' }),
  })
  const nights: Record<string, Night> = isMongo()
    ? {
        'is full': failing(14031),
        'can only be read': {
          begin: onMongo({ setUserWriteBlockMode: 1, global: true }),
          end: onMongo({ setUserWriteBlockMode: 1, global: false }),
        },
      }
    : {
        'is full': {
          begin: pragma('PRAGMA max_page_count = 1'),
          end: pragma('PRAGMA max_page_count = 1000000'),
        },
        'can only be read': {
          begin: pragma('PRAGMA query_only = ON'),
          end: pragma('PRAGMA query_only = OFF'),
        },
      }

  /** Fixed: an editor was told "Something went wrong", `/ready` said ok. */
  describe.each(Object.entries(nights))('because it %s', (why, { begin, end }) => {
    const sentence = new RegExp(`${why}.*nothing was saved\\. Keep this page open`)
    const long = 'A long report. '.repeat(2_500)
    beforeAll(begin)
    afterAll(end)
    /** What was tried a second ago is tried anew. */
    const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1_100))

    it.each(['POST', 'PATCH'])('tells an editor so over REST: %s', async (method) => {
      const path = method === 'POST' ? '/api/stories' : `/api/stories/${story}`
      const response = await send(method, path, { body: long, headline: 'After' })
      expect(response.status).toBe(507)
      expect(await response.json()).toEqual({
        errors: [{ message: expect.stringMatching(sentence) as string }],
      })
    })

    it('tells an editor so of each story that is saved with others', async () => {
      const response = await send('PATCH', '/api/stories?where[headline][equals]=Before', {
        body: long,
      })
      const { errors } = (await response.json()) as { errors: { message: string }[] }
      expect(errors.length).toBeGreaterThan(0)
      for (const { message } of errors) expect(message).toMatch(sentence)
    })

    it('tells an editor so over GraphQL', async () => {
      const query = `mutation { createStory(data: { headline: "x", body: "${'y'.repeat(35_000)}" }) { id } }`
      const { errors } = (await (await send('POST', '/api/graphql', { query })).json()) as {
        errors: unknown[]
      }
      expect(errors).toMatchObject([
        {
          extensions: { name: 'Refused', statusCode: 507 },
          message: expect.stringMatching(sentence) as string,
        },
      ])
    })

    it('tells the Local API so, and has no value of the query in its error', async () => {
      const refused: unknown = await loose(newsroom.payload)
        .create('stories', { body: long, headline: 'Words of a headline' })
        .catch((err: unknown) => err)
      const told = inspect(refused, { depth: 10 })
      expect(told).toMatch(sentence)
      expect(told).not.toContain('Words of a headline')
    })

    it('is not ready for saves, serves what it has, and is ready again afterwards', async () => {
      await aSecond()
      expect(await ready()).toEqual([
        503,
        { because: expect.stringMatching(sentence) as string, status: 'reads only' },
      ])
      expect(await ready('/ready/reads')).toEqual([200, { status: 'ok' }])
      const read = await ask(`/api/stories/${story}`)
      expect([read.status, await read.json()]).toMatchObject([200, { headline: 'Before' }])
      await end()
      await aSecond()
      expect(await ready()).toEqual([200, { status: 'ok' }])
      expect((await send('PATCH', `/api/stories/${story}`, { body: long })).status).toBe(200)
    })
  })
})
