import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import express, { type RequestHandler } from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'

import { words } from '../../../plugins/transactions/words.ts'
import { type Budgets, unbounded } from '../../../src/server/budget/Budget.ts'
import { frontDoor } from '../../../src/server/frontDoor.ts'
import { isMongo } from '../../support/freshDatabase.ts'
import { loose } from '../../support/loose.ts'
import { editor, type Newsroom } from '../../support/newsroom.ts'

const stories = 'stories' as CollectionSlug
const headlines = ['Kerr wins', 'Written whole'] as const

/** What a request may take, and what becomes of it when it has had that or its client goes. */
export function keepsWithinBudget(newsroom: () => Newsroom): void {
  const closing: (() => void)[] = []

  /** Another front door of the same newsroom. */
  const open = async (budgets: Budgets, site: RequestHandler = (_req, res) => void res.end()) => {
    const { key, payload } = newsroom()
    const door = frontDoor({
      budgets,
      isDraining: () => false,
      live: express(),
      payload,
      payloadKey: key,
      site,
    })
    const server = createServer(door)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => {
      server.closeAllConnections()
      server.close()
    })
    const { port } = server.address() as AddressInfo
    return { server, url: `http://127.0.0.1:${port}` }
  }
  const read = (req?: PayloadRequest) =>
    newsroom().payload.find({ collection: stories, overrideAccess: true, req })
  const post = (url: string, path: string, body: unknown, init: RequestInit = {}) =>
    fetch(`${url}${path}`, {
      body: JSON.stringify(body),
      method: 'POST',
      ...init,
      headers: { 'content-type': 'application/json', ...init.headers },
    })

  beforeAll(() => loose(newsroom().payload).create('stories', { headline: headlines[0] }))
  afterAll(async () => {
    closing.forEach((close) => close())
    await loose(newsroom().payload).remove('stories', { headline: { in: headlines } })
  })

  it('is over when its time is, over REST and GraphQL', async () => {
    const { url } = await open({ ...unbounded, public: { ms: 0, rows: 1_000 } })
    const rest = await fetch(`${url}/api/stories`)
    expect([rest.status, rest.headers.get('retry-after'), await rest.json()]).toEqual([
      503,
      '10',
      { errors: [{ message: words.slow }] },
    ])
    const query = '{ a: Stories { docs { headline } } b: Stories { docs { headline } } }'
    const graphql = await post(url, '/api/graphql', { query })
    const refused = { extensions: { statusCode: 503 }, message: words.slow }
    expect(await graphql.json()).toMatchObject({ errors: [refused, refused] })
  })

  it('is over in the midst of many reads, each of them short', async () => {
    const endless: RequestHandler = async () => {
      for (;;) await read()
    }
    const { url } = await open({ ...unbounded, public: { ms: 50, rows: Infinity } }, endless)
    const response = await fetch(url)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
  })

  it('is over when it has had its rows, which are more for the desk', async () => {
    let reads = 0
    const twenty: RequestHandler = async ({ query }, res) => {
      const { payload } = newsroom()
      const user = 'desk' in query ? { ...editor, collection: 'users', id: 1 } : undefined
      const req = await createLocalReq({ user: user as never }, payload)
      for (reads = 0; reads < 20; reads++) await read(req)
      res.end()
    }
    const rows = { desk: 1_000, public: 5 }
    const { url } = await open(
      { desk: { ms: 60_000, rows: rows.desk }, public: { ms: 60_000, rows: rows.public } },
      twenty,
    )
    const response = await fetch(url)
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ message: words.much }] },
    ])
    expect(reads).toBeGreaterThan(0)
    expect((await fetch(`${url}/?desk`)).status).toBe(200)
  })

  it('ends with its client, whose going is heard between two reads', async () => {
    const left = new AbortController()
    let gone = 0
    let reads = 0
    let end: (err: unknown) => void = () => undefined
    const ended = new Promise<unknown>((resolve) => (end = resolve))
    const endless: RequestHandler = async (_req, res) => {
      res.once('close', () => (gone = reads))
      try {
        for (;;) {
          await read()
          if (++reads === 3) left.abort()
        }
      } catch (err) {
        end(err)
        throw err
      }
    }
    const { url } = await open(unbounded, endless)
    const before = newsroom().logged.length
    await expect(fetch(url, { signal: left.signal })).rejects.toThrow()
    expect(await ended).toMatchObject({ name: 'AbortError' })
    expect(reads - gone).toBeLessThanOrEqual(1)
    expect(newsroom().logged.slice(before)).toEqual([])
  })

  /** Has the client go while the database is asked for the first time, and waits until that is known. */
  const leavingDuring = async (
    method: 'create' | 'find',
    send: (url: string, init: RequestInit) => Promise<unknown>,
  ) => {
    const { server, url } = await open(unbounded)
    const left = new AbortController()
    const gone = new Promise((resolve) =>
      server.once('request', (_req, res) => void res.once('close', resolve)),
    )
    const db = newsroom().payload.db as unknown as Record<string, (args: unknown) => unknown>
    const kept = db[method]
    const asked: Promise<unknown>[] = []
    db[method] = (args) => {
      const answered = (async () => {
        left.abort()
        await gone
        return kept?.call(db, args)
      })()
      asked.push(answered)
      return answered
    }
    try {
      await expect(send(url, { signal: left.signal })).rejects.toThrow()
      await gone
      return await Promise.allSettled(asked)
    } finally {
      Object.assign(db, { [method]: kept })
    }
  }

  it('ends a GraphQL query with its client: none of its lists is read any more', async () => {
    const lists = Array.from({ length: 10 }, (_, i) => `a${i}: Stories { docs { headline } }`)
    const asked = await leavingDuring('find', (url, init) =>
      post(url, '/api/graphql', { query: `{ ${lists.join(' ')} }` }, init),
    )
    expect(asked).toHaveLength(10)
    for (const each of asked)
      expect(each).toMatchObject({ reason: { name: 'AbortError' }, status: 'rejected' })
  })

  it('does not end a save that has begun', async () => {
    const [, headline] = headlines
    const { payload, url } = newsroom()
    const login = await post(url, '/api/users/login', editor)
    const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const committed = new Promise<void>((resolve) => {
      const commit = payload.db.commitTransaction
      payload.db.commitTransaction = async (id) => {
        payload.db.commitTransaction = commit
        await commit(id)
        resolve()
      }
    })
    await leavingDuring('create', (to, init) =>
      post(to, '/api/stories', { headline }, { ...init, headers: { cookie } }),
    )
    await committed
    expect(await loose(payload).count('stories', { headline: { equals: headline } })).toBe(1)
  })

  if (isMongo())
    it('has MongoDB end a read that takes longer', async () => {
      const { stories } = (newsroom().payload.db as unknown as MongooseAdapter).collections
      const slow: RequestHandler = async (_req, res) => {
        res.json(await stories?.find({ $where: 'sleep(5000) || true' }).lean())
      }
      const { url } = await open({ ...unbounded, public: { ms: 300, rows: 1_000 } }, slow)
      const response = await fetch(url)
      expect([response.status, await response.json()]).toMatchObject([
        503,
        { errors: [{ message: words.slow }] },
      ])
    })
}
