import { createLocalReq } from 'payload'

import { afterCommit, inTransaction, transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { loose, slug, type Loose } from '../support/loose.ts'
import { isMongo } from '../support/freshDatabase.ts'

const notes = {
  slug: 'notes',
  fields: [
    { name: 'text', type: 'text' as const },
    { name: 'tags', type: 'array' as const, fields: [{ name: 'tag', type: 'text' as const }] },
  ],
}
const diary = { slug: 'diary', fields: [{ name: 'text', type: 'text' as const }] }

const noop = () => undefined

describe('transactions', () => {
  let app: Booted
  let desk: Loose
  const count = (text: string) => desk.count('notes', { text: { equals: text } })
  /** A hook's behaviour, chosen by each test. */
  let inHook: ((args: { req: Parameters<typeof afterCommit>[0] }) => Promise<void>) | null = null

  beforeAll(async () => {
    app = await bootPayload({
      collections: [
        { ...notes, hooks: { afterChange: [async ({ req }) => inHook?.({ req })] } },
        diary,
      ],
      plugins: [transactions()],
    })
    desk = loose(app.payload)
  })
  afterAll(() => app.stop())
  afterEach(() => {
    inHook = null
  })

  it('saves all of a document or nothing of it', async () => {
    inHook = () => Promise.reject(new Error('no'))
    const data = { tags: [{ tag: 'a' }], text: 'torn' }
    await expect(desk.create('notes', data)).rejects.toThrow('no')
    expect(await count('torn')).toBe(0)
  })

  it('keeps what a hook wrote elsewhere in the same transaction, or loses both', async () => {
    inHook = async ({ req }) => {
      await desk.create('diary', { text: 'dear diary' }, { req })
      throw new Error('no')
    }
    await expect(desk.create('notes', { text: 'both' })).rejects.toThrow('no')
    expect(await desk.count('diary')).toBe(0)
  })

  it('runs afterCommit work when others can see the document, and before the caller has its answer', async () => {
    const seen: number[] = []
    inHook = ({ req }) =>
      afterCommit(req, async () => {
        seen.push(await count('committed'))
      })
    await desk.create('notes', { text: 'committed' })
    expect(seen).toEqual([1])
  })

  it('does not run afterCommit work of a save that was rolled back', async () => {
    let ran = false
    inHook = async ({ req }) => {
      await afterCommit(req, () => {
        ran = true
        return Promise.resolve()
      })
      throw new Error('no')
    }
    await expect(desk.create('notes', {})).rejects.toThrow('no')
    expect(ran).toBe(false)
  })

  it('does not fail a save because what follows it fails', async () => {
    inHook = ({ req }) => afterCommit(req, () => Promise.reject(new Error('later')))
    await expect(desk.create('notes', { text: 'saved' })).resolves.toBeDefined()
    expect(await count('saved')).toBe(1)
  })

  it('commits many operations together with inTransaction, or none', async () => {
    const two = async (fail: boolean) =>
      inTransaction(app.payload, async (req) => {
        for (const text of ['pair', 'pair']) await desk.create('notes', { text }, { req })
        if (fail) throw new Error('no')
      })
    await expect(two(true)).rejects.toThrow('no')
    expect(await count('pair')).toBe(0)
    await two(false)
    expect(await count('pair')).toBe(2)
  })

  it('lets forty savers of one document through, none of them in vain', async () => {
    const { id } = await desk.create('notes', { text: 'shared' })
    const saves = Array.from({ length: 40 }, (_, n) =>
      desk.update('notes', id, { tags: [{ tag: String(n) }] }),
    )
    const outcomes = await Promise.allSettled(saves)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  it('lets a bulk update through that finds what others have only just saved', async () => {
    const ids = []
    for (let n = 0; n < 12; n++) ids.push((await desk.create('notes', { text: 'before' })).id)
    const outcomes = await Promise.all([
      ...ids.map((id) => desk.update('notes', id, { text: 'after' })),
      ...[1, 2, 3, 4].map(async (n) => {
        const tags = [{ tag: String(n) }]
        const { errors } = await desk.updateAll('notes', { text: { equals: 'after' } }, { tags })
        expect(errors).toEqual([])
      }),
    ])
    expect(outcomes).toHaveLength(16)
  })

  it('does not call saved what a failing call inside has rolled back', async () => {
    const nowhere = isMongo() ? '0'.repeat(24) : 99_999
    // Payload rolls the whole transaction back when a call in it fails, even one whose error is caught.
    inHook = ({ req }) => desk.read('diary', nowhere, { req }).then(noop, noop)
    await expect(desk.create('notes', { text: 'swallowed' })).rejects.toThrow('rolled back')
    expect(await count('swallowed')).toBe(0)
  })

  const onSQLite = isMongo() ? it.failing : it
  onSQLite('refuses, instead of hanging, a nested call that forgot its req', async () => {
    inHook = async () => {
      inHook = null
      await desk.create('diary', {})
    }
    await expect(desk.create('notes', {})).rejects.toThrow('Pass `req`')
  })

  it('saves nothing of what a transaction writes after it was open for too long', async () => {
    const impatient = await bootPayload({
      collections: [notes],
      plugins: [transactions({ openMs: 100 })],
    })
    impatient.payload.logger.level = 'silent'
    const notebook = loose(impatient.payload)
    const slow = inTransaction(impatient.payload, async (req) => {
      await notebook.create('notes', {}, { req })
      await new Promise((resolve) => setTimeout(resolve, 300))
      await notebook.create('notes', {}, { req }).catch(noop)
    })
    // MongoDB's own limit is a minute.
    if (isMongo()) await expect(slow).resolves.toBeUndefined()
    else await expect(slow).rejects.toThrow('open for too long')
    expect(await notebook.count('notes')).toBe(isMongo() ? 2 : 0)
    await impatient.stop()
  })

  it('tells a saver who waited in vain, and saves when the document is free again', async () => {
    const impatient = await bootPayload({
      collections: [notes],
      plugins: [transactions({ waitMs: 300 })],
    })
    const { payload } = impatient
    const note = await loose(payload).create('notes', { text: 'held' })
    // As one does who died in the middle of a save: on MongoDB for a minute.
    const transactionID = await Promise.resolve().then(async () => {
      const id = (await payload.db.beginTransaction()) ?? ''
      await payload.db.updateOne({
        collection: slug('notes'),
        data: { text: 'never' },
        id: note.id,
        req: { transactionID: id },
      })
      return id
    })
    await expect(
      loose(payload).update('notes', note.id, { text: 'in vain' }),
    ).rejects.toMatchObject({
      isPublic: true,
      message: 'The database was busy for 0.3 seconds. Nothing was saved; please save again.',
      status: 503,
    })
    await payload.db.rollbackTransaction(transactionID)
    expect(await loose(payload).update('notes', note.id, { text: 'saved' })).toMatchObject({
      text: 'saved',
    })
    await impatient.stop()
  })

  it('opens no file for a save and keeps none open', async () => {
    const { readdirSync } = await import('node:fs')
    const open = () => readdirSync('/proc/self/fd').length
    await desk.create('notes', {})
    const before = open()
    for (let n = 0; n < 20; n++) await desk.create('notes', {})
    expect(open()).toBeLessThanOrEqual(before + 2)
  })

  it('gives a request without a transaction its work at once', async () => {
    const req = await createLocalReq({}, app.payload)
    let ran = false
    await afterCommit(req, () => {
      ran = true
      return Promise.resolve()
    })
    expect(ran).toBe(true)
  })
})
