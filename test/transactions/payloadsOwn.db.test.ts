import { createLocalReq, isolateObjectProperty } from 'payload'

import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { loose, slug, type Loose } from '../support/loose.ts'

const people = slug('people')
const email = 'ana@example.org'
const password = 'a long pass phrase'

interface Jobs {
  queue: (args: object) => Promise<{ id: number | string }>
  run: (args?: object) => Promise<{ jobStatus?: Record<string, { status: string }> }>
}

/** Payload writes without the transaction that it has just begun, here and there: all of these must hold. */
describe("Payload's own writes", () => {
  let app: Booted
  let desk: Loose
  let id: number | string
  let inHook: (() => Promise<unknown>) | null = null
  const mails: unknown[] = []

  beforeAll(async () => {
    app = await bootPayload({
      collections: [
        {
          slug: 'people',
          auth: { forgotPassword: { minRequestInterval: 60_000 }, maxLoginAttempts: 3 },
          fields: [],
        },
        {
          slug: 'notes',
          fields: [{ name: 'text', type: 'text' }],
          hooks: { afterChange: [async ({ doc }) => (await inHook?.(), doc as unknown)] },
        },
      ],
      config: {
        email: () => ({
          defaultFromAddress: 'desk@example.org',
          defaultFromName: 'Desk',
          name: 'test',
          sendEmail: ({ to }) => Promise.resolve(mails.push(to)),
        }),
        jobs: {
          tasks: [{ slug: 'nothing', handler: () => ({ output: {} }), retries: 0 }] as never,
        },
      },
      plugins: [transactions()],
    })
    app.payload.logger.level = 'silent'
    desk = loose(app.payload)
    id = (await desk.create('people', { email, password })).id
  })
  afterAll(() => app.stop())
  afterEach(() => {
    inHook = null
  })

  it('sends a forgotten password its mail, once a minute', async () => {
    const ask = () => app.payload.forgotPassword({ collection: people, data: { email } })
    expect(await ask()).toMatch(/^[\da-f]{40}$/)
    expect(await ask()).toBeNull()
    expect(mails).toEqual([email])
  })

  it('counts wrong passwords, locks, unlocks and logs in', async () => {
    const logIn = (secret: string) =>
      app.payload.login({ collection: people, data: { email, password: secret } })
    for (let n = 0; n < 3; n++) await expect(logIn('wrong')).rejects.toThrow()
    await expect(logIn(password)).rejects.toMatchObject({ name: 'LockedAuth' })
    await app.payload.unlock({ collection: people, data: { email }, overrideAccess: true })
    await expect(logIn(password)).resolves.toMatchObject({ token: expect.any(String) as string })
  })

  it('queues a job and runs it', async () => {
    const jobs = app.payload.jobs as unknown as Jobs
    const job = await jobs.queue({ input: {}, task: 'nothing' })
    const { jobStatus } = await jobs.run()
    expect(jobStatus?.[job.id]).toEqual({ status: 'success' })
  })

  const bare: Record<string, () => Promise<unknown>> = {
    'a row of the adapter': () =>
      app.payload.db.updateOne({ collection: people, data: {}, id, req: undefined }),
    'a row of many': () =>
      app.payload.db.deleteMany({
        collection: 'payload-locked-documents',
        where: { id: { exists: true } },
      }),
    'a value by its key': () => app.payload.kv.set('key', { value: 1 }),
    'a queued job': () =>
      (app.payload.jobs as unknown as Jobs).queue({ input: {}, task: 'nothing' }),
  }
  it.each(Object.keys(bare))('writes %s from within a hook', async (name) => {
    inHook = bare[name] ?? null
    await expect(desk.create('notes', { text: name })).resolves.toMatchObject({ text: name })
  })

  it('keeps or loses what joined with the save it was made from', async () => {
    inHook = async () => {
      await app.payload.kv.set('joined', { value: 1 })
      throw new Error('no')
    }
    await expect(desk.create('notes', {})).rejects.toThrow('no')
    // MongoDB writes it outside.
    expect(await app.payload.kv.has('joined')).toBe(isMongo())
  })

  it('waits for what has joined before it commits', async () => {
    let late: Promise<unknown> = Promise.resolve()
    inHook = () => {
      late = app.payload.kv.set('late', { value: 1 })
      return Promise.resolve()
    }
    await desk.create('notes', {})
    await late
    expect(await app.payload.kv.get('late')).toEqual({ value: 1 })
  })

  it('leaves no transaction behind on the request of a bare write', async () => {
    const req = isolateObjectProperty(await createLocalReq({}, app.payload), 'transactionID')
    await app.payload.db.updateOne({ collection: people, data: {}, id, req })
    expect(req.transactionID).toBeUndefined()
  })
})
