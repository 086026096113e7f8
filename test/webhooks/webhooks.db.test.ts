import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CollectionConfig, Payload } from 'payload'

import { derived, derivedFields, settle } from '../../plugins/derived-fields/index.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { webhooks, type Delivery, type WebhooksOptions } from '../../plugins/webhooks/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { freshDatabase, type FreshDatabase } from '../support/freshDatabase.ts'

const secret = 'a secret for the cache outside'
const anyone = () => true
const access = { create: anyone, delete: anyone, read: anyone, update: anyone }

const notes: CollectionConfig = {
  slug: 'notes',
  fields: [{ name: 'text', type: 'text' }, derived({ name: 'shout', type: 'text' })],
}

const boot = (on: FreshDatabase, options: Partial<WebhooksOptions> = {}): Promise<Booted> =>
  bootPayload({
    collections: [notes],
    on,
    plugins: [
      transactions(),
      webhooks({ access, allowPrivate: true, backoffMs: 20, timeoutMs: 500, tries: 4, ...options }),
      derivedFields({
        derivations: [
          {
            derive: ({ text }) => ({ shout: String(text).toUpperCase() }),
            fields: ['shout'],
            kind: 'own',
            target: 'notes',
          },
        ],
        follow: ['notes'],
        pollMs: 100,
      }),
    ],
  })

/** A cache outside, which keeps what it is sent and answers as it is told. */
class Outside {
  answer: number | 'never' = 200
  readonly got: { body: string; delivery: Delivery; headers: IncomingHttpHeaders }[] = []
  readonly #server: Server

  private constructor() {
    this.#server = createServer((req, res) => {
      let body = ''
      req.on('data', (chunk: Buffer) => (body += chunk.toString()))
      req.on('end', () => {
        this.got.push({ body, delivery: JSON.parse(body) as Delivery, headers: req.headers })
        if (this.answer === 'never') return
        res.writeHead(this.answer, { location: '/elsewhere' }).end()
      })
    })
  }

  static async open(): Promise<Outside> {
    const outside = new Outside()
    await new Promise<void>((resolve) => outside.#server.listen(0, '127.0.0.1', resolve))
    return outside
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/purge`
  }

  /** What it has been told, in order, each once. */
  ids(): number[] {
    return [...new Set(this.got.map(({ delivery }) => delivery.id))]
  }

  async until(holds: () => boolean): Promise<void> {
    const end = Date.now() + 30_000
    while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(holds()).toBe(true)
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

describe('webhooks', () => {
  let booted: Booted
  let database: FreshDatabase
  let outside: Outside
  let payload: Payload

  const create = (collection: string, data: object) =>
    payload.create({
      collection: collection as 'users',
      data: data as never,
      overrideAccess: true,
    })
  /** A save from which nothing follows comes into the feed a moment after its answer: a hook may hear of one just before it. */
  const hook = async (more: object = {}) => {
    await settle(payload)
    return create('webhooks', { name: 'Cache', newSecret: secret, url: outside.url, ...more })
  }
  const note = (text: string) => create('notes', { text })
  const failures = async () =>
    (
      await payload.find({
        collection: 'webhook-failures' as 'users',
        depth: 0,
        overrideAccess: true,
        sort: 'createdAt',
      })
    ).docs as unknown as { change: number; status: number; tries: number; why: string }[]

  beforeEach(async () => {
    database = freshDatabase()
    outside = await Outside.open()
    booted = await boot(database)
    payload = booted.payload
  })
  afterEach(async () => {
    await booted.stop()
    outside.close()
  })

  it('tell of each change once it is saved, in order, signed over time and body', async () => {
    await note('from before')
    await hook()
    const first = await note('one')
    await note('two')
    await outside.until(() => outside.ids().length === 2)
    const [one] = outside.got
    expect(one?.delivery).toEqual({
      at: expect.any(String) as string,
      collection: 'notes',
      id: 2,
      keys: [`notes:${first.id}`],
      operation: 'create',
      tags: [`notes:${first.id}`, 'notes'],
    })
    expect(outside.ids()).toEqual([2, 3])
    const [, seconds, signature] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(one?.headers['webhook-signature'])) ?? []
    expect(signature).toBe(
      createHmac('sha256', secret).update(`${seconds}.${one?.body}`).digest('hex'),
    )
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(10)
    expect(one?.headers['webhook-id']).toBe('2')
  })

  it('send what is asked for: some collections, some keys, and nothing while they are off', async () => {
    const noted = await note('one')
    await hook({ keys: [`notes:${noted.id}`] })
    await hook({ collections: ['others'], name: 'Others' })
    const off = await hook({ active: false, name: 'Off' })
    await note('two')
    await payload.update({
      id: noted.id,
      collection: 'notes' as 'users',
      data: { text: 'again' } as never,
      overrideAccess: true,
    })
    await outside.until(() => outside.got.length === 1)
    expect(outside.got[0]?.delivery).toMatchObject({
      keys: [`notes:${noted.id}`],
      operation: 'update',
    })
    await payload.update({
      id: off.id,
      collection: 'webhooks' as 'users',
      data: { active: true } as never,
      overrideAccess: true,
    })
    const later = await note('three')
    await outside.until(() => outside.got.length === 2)
    expect(outside.got[1]?.delivery.keys).toEqual([`notes:${later.id}`])
  })

  it.each([[500], [302], ['never' as const]])(
    'are tried again when the answer is %s, and lose nothing',
    async (answer) => {
      await hook()
      outside.answer = answer
      await note('one')
      await note('two')
      await outside.until(() => outside.got.length >= 2)
      // Still the first: the second waits for it.
      expect(outside.ids()).toEqual([1])
      outside.answer = 204
      await outside.until(() => outside.ids().length === 2)
      expect(outside.ids()).toEqual([1, 2])
      expect(await failures()).toEqual([])
    },
  )

  it('give up after the last try, say so, and go on with the next', async () => {
    await hook()
    outside.answer = 503
    await note('one')
    await outside.until(() => outside.got.length === 4)
    outside.answer = 200
    await note('two')
    await outside.until(() => outside.ids().includes(2))
    expect(await failures()).toMatchObject([
      { change: 1, status: 503, tries: 4, why: 'answered 503' },
    ])
    expect(outside.got.filter(({ delivery }) => delivery.id === 1)).toHaveLength(4)
  })

  it('go on after a restart with what had not been taken', async () => {
    await hook()
    await note('one')
    await outside.until(() => outside.ids().length === 1)
    outside.answer = 500
    await note('two')
    await outside.until(() => outside.ids().length === 2)
    await booted.stop({ keep: true })
    outside.answer = 200
    booted = await boot(database)
    payload = booted.payload
    await note('three')
    await outside.until(() => outside.ids().length === 3)
    expect(outside.ids()).toEqual([1, 2, 3])
  })

  it('are sent by one of two processes', async () => {
    await hook()
    const other = await boot(database)
    try {
      for (let at = 0; at < 10; at++) await note(`note ${at}`)
      await outside.until(() => outside.ids().length === 10)
      expect(outside.got.map(({ delivery }) => delivery.id)).toEqual(outside.ids())
    } finally {
      await other.stop({ keep: true })
    }
  })

  it('never show their secret, nor store it as it is', async () => {
    const { id } = await hook()
    const seen = await payload.findByID({
      id,
      collection: 'webhooks' as 'users',
      overrideAccess: true,
      showHiddenFields: false,
    })
    expect(JSON.stringify(seen)).not.toContain('ecret')
    await expect(
      payload.find({
        collection: 'webhooks' as 'users',
        overrideAccess: false,
        where: { secret: { like: 'a' } },
      }),
    ).rejects.toThrow('cannot be queried')
    await expect(
      payload.find({
        collection: 'webhooks' as 'users',
        overrideAccess: false,
        sort: 'secret',
      }),
    ).rejects.toThrow('cannot be queried')
    const stored = await payload.db.findOne<{ id: number; secret: string }>({
      collection: 'webhooks',
      where: { id: { equals: id } },
    })
    expect(stored?.secret.length).toBeGreaterThan(secret.length)
    expect(stored?.secret).not.toContain(secret)
    // Left empty, it stays.
    await payload.update({
      id,
      collection: 'webhooks' as 'users',
      data: { name: 'Renamed', newSecret: '' } as never,
      overrideAccess: true,
    })
    await note('one')
    await outside.until(() => outside.got.length === 1)
    const [, seconds, signature] =
      /^t=(\d+),v1=(.*)$/.exec(String(outside.got[0]?.headers['webhook-signature'])) ?? []
    expect(signature).toBe(
      createHmac('sha256', secret).update(`${seconds}.${outside.got[0]?.body}`).digest('hex'),
    )
    await expect(hook({ newSecret: 'short' })).rejects.toMatchObject({
      data: { errors: [{ path: 'newSecret' }] },
    })
  })
})
