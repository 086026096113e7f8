import type { ValidationError } from 'payload'

import { engineOf } from '../../plugins/derived-fields/engineOf.ts'
import { ingest, verify } from '../../plugins/derived-fields/index.ts'
import { countTransactions } from '../derived-fields/countTransactions.ts'
import type { Booted } from '../support/boot.ts'
import { bootComments } from './bootComments.ts'

type ID = number | string

const password = 'a long pass phrase'

describe('comments', () => {
  let site: Booted
  let story: ID
  let count = 0

  beforeAll(async () => {
    site = await bootComments()
    story = await newStory({})
  })
  afterAll(() => site.stop())

  const newStory = async (data: { commentsOpen?: boolean; secret?: boolean }): Promise<ID> => {
    const created = (await site.payload.db.create({
      collection: 'articles',
      data: { commentsOpen: true, secret: false, ...data },
    })) as { id: ID }
    return created.id
  }

  const newReader = async (displayName = 'Ellie') => {
    const data = { displayName, email: `reader${++count}@example.org`, password }
    const reader = await site.payload.create({ collection: 'readers', data, overrideAccess: true })
    return { ...reader, collection: 'readers' as const }
  }

  const newStaff = async (role: 'moderator' | 'reporter') => {
    const data = { email: `staff${++count}@example.org`, name: 'Sam', password, role }
    const user = await site.payload.create({ collection: 'users', data, overrideAccess: true })
    return { ...user, collection: 'users' as const }
  }

  type Reader = Awaited<ReturnType<typeof newReader>>
  type Staff = Awaited<ReturnType<typeof newStaff>>

  const post = (user: null | Reader, body: string, more: Record<string, unknown> = {}) =>
    site.payload.create({
      collection: 'comments',
      data: { article: story, body, ...more },
      depth: 0,
      overrideAccess: false,
      user,
    })

  const decide = (
    user: Staff,
    id: ID,
    data: { reason?: string; state?: 'approved' | 'rejected' | 'waiting' },
  ) =>
    site.payload.update({ collection: 'comments', data, depth: 0, id, overrideAccess: false, user })

  const stored = (id: ID) =>
    site.payload.findByID({ collection: 'comments', depth: 0, id, overrideAccess: true })

  const refusal = async (posting: Promise<unknown>) => {
    const error = await posting.then(
      () => null,
      (err: ValidationError) => err,
    )
    return error?.data?.errors.map(({ message, path }) => ({ message, path }))
  }

  it('waits, signed by the reader who sent it', async () => {
    const reader = await newReader('Ellie of Leith')
    const comment = await post(reader, '  What a race.\r\nWhat a finish.  ')
    expect(comment).toMatchObject({
      author: reader.id,
      authorName: 'Ellie of Leith',
      body: 'What a race.\nWhat a finish.',
      excerpt: 'What a race. What a finish.',
      state: 'waiting',
    })
  })

  it('takes neither a state nor another author from a reader', async () => {
    const [reader, other] = [await newReader(), await newReader()]
    const sent = { audit: [], author: other.id, moderatedAt: '2025-01-01', state: 'approved' }
    const { id } = await post(reader, 'Let me in.', sent)
    const comment = await stored(id)
    expect(comment).toMatchObject({ author: reader.id, state: 'waiting' })
    expect(comment.audit).not.toEqual([])
    expect(comment.moderatedAt ?? null).toBeNull()
  })

  it('is not taken from nobody', async () => {
    expect(await refusal(post(null, 'Hello'))).toEqual([
      { message: 'Log in as a reader to comment.', path: 'author' },
    ])
  })

  it('follows its author’s name', async () => {
    const reader = await newReader('Eleanor')
    const { id } = await post(reader, 'A new name soon.')
    const data = { displayName: 'Ellie' }
    await site.payload.update({ collection: 'readers', data, id: reader.id, overrideAccess: true })
    expect(await stored(id)).toMatchObject({ authorName: 'Ellie' })
  })

  it('follows it in pages where there are very many, and costs no more for all that there are', async () => {
    const { payload } = site
    const { drainer } = engineOf(payload)
    const { page } = drainer
    const reader = await newReader('Eleanor')
    const write = (count: number) =>
      ingest(payload, async ({ newIDs }) => ({
        comments: (await newIDs('comments', count)).map((id) => ({
          article: story,
          author: reader.id,
          body: 'Many of these.',
          id,
          state: 'approved',
        })),
      }))
    const longest = async (displayName: string) => {
      const rename = { collection: 'readers', data: { displayName }, id: reader.id } as const
      const all = await countTransactions(payload, () =>
        payload.update({ ...rename, overrideAccess: true }),
      )
      const where = { authorName: { equals: displayName } }
      const { totalDocs } = await payload.count({
        collection: 'comments',
        overrideAccess: true,
        where,
      })
      const most = (values: number[]) => Math.max(...values)
      return {
        bytes: most(all.map(({ bytes }) => bytes)),
        commands: most(all.map(({ commands }) => commands)),
        totalDocs,
        turns: all.length,
      }
    }
    try {
      drainer.page = 20
      await write(100)
      const few = await longest('Writer of many')
      await write(300)
      const many = await longest('Writer of more')
      expect([few.totalDocs, many.totalDocs]).toEqual([100, 400])
      expect(many.turns).toBeGreaterThan(few.turns)
      expect(many.commands).toBeLessThanOrEqual(few.commands)
      expect(many.bytes).toBeLessThan(1.1 * few.bytes)
      // Nor does one comment more. It is derived last, when it has been saved.
      const derivingFor = async (author: Reader) =>
        (await countTransactions(payload, () => post(author, 'One more.'))).at(-1)?.bytes ?? 0
      const first = await derivingFor(await newReader('Writer of none'))
      expect(first).toBeGreaterThan(0)
      expect(await derivingFor(reader)).toBeLessThan(1.1 * first)
    } finally {
      drainer.page = page
    }
    expect(await verify(payload)).toEqual([])
  })

  it('keeps an audit of every check that was asked', async () => {
    const { id } = await post(await newReader(), 'See www.results.example')
    const { audit, reason } = await stored(id)
    expect(reason).toBe('Contains a link')
    expect(audit?.map(({ by, says }) => `${by}: ${says}`)).toEqual([
      'closed: nothing',
      'unreadable: nothing',
      'tooLong: nothing',
      'repeated: nothing',
      'tooManyWaiting: nothing',
      'bannedWords: nothing',
      'links: waiting',
    ])
  })

  it('is rejected, and kept, for a banned word', async () => {
    const { id } = await post(await newReader(), 'Buy a miracle cure!')
    expect(await stored(id)).toMatchObject({
      reason: 'Contains “miracle cure”',
      state: 'rejected',
    })
  })

  it.each([
    ['closed', { commentsOpen: false }, 'Comments on this story are closed.'],
    ['not the reader’s to see', { secret: true }, 'This story does not take comments.'],
  ])('is refused below a story that is %s', async (_, data, message) => {
    const article = await newStory(data)
    const posting = post(await newReader(), 'Hello there', { article })
    expect(await refusal(posting)).toEqual([{ message, path: 'body' }])
  })

  it('is refused a second time, and once too many wait', async () => {
    const reader = await newReader()
    await post(reader, 'First')
    expect(await refusal(post(reader, 'FIRST'))).toEqual([
      { message: 'You have posted this comment before.', path: 'body' },
    ])
    await post(reader, 'Second')
    await post(reader, 'Third')
    const [refused] = (await refusal(post(reader, 'Fourth'))) ?? []
    expect(refused?.message).toMatch(/^3 of your comments are waiting/)

    const where = { author: { equals: reader.id } }
    const kept = await site.payload.count({ collection: 'comments', overrideAccess: true, where })
    expect(kept.totalDocs).toBe(3)
  })

  describe('under moderation', () => {
    it('notes who approved it, and when', async () => {
      const moderator = await newStaff('moderator')
      const { id } = await post(await newReader(), 'Fair enough.')
      await decide(moderator, id, { state: 'approved' })
      const comment = await stored(id)
      expect(comment).toMatchObject({ moderatedBy: moderator.id, reason: null, state: 'approved' })
      expect(comment.audit?.at(-1)).toMatchObject({
        at: comment.moderatedAt,
        by: 'moderator',
        says: 'approved',
        user: String(moderator.id),
      })
    })

    it('keeps every decision', async () => {
      const moderator = await newStaff('moderator')
      const { id } = await post(await newReader(), 'On second thoughts.')
      await decide(moderator, id, { state: 'approved' })
      await decide(moderator, id, { reason: 'Names a private person', state: 'rejected' })
      const { audit } = await stored(id)
      expect(audit?.slice(-2)).toMatchObject([
        { says: 'approved' },
        { reason: 'Names a private person', says: 'rejected' },
      ])
    })

    it('is not for reporters', async () => {
      const { id } = await post(await newReader(), 'Wait for me.')
      await decide(await newStaff('reporter'), id, { state: 'approved' })
      const { moderatedBy, state } = await stored(id)
      expect([moderatedBy ?? null, state]).toEqual([null, 'waiting'])
    })

    it('does not put words into a reader’s mouth', async () => {
      const { id } = await post(await newReader(), 'My own words.')
      const data = { body: 'Other words.' }
      await site.payload.update({
        collection: 'comments',
        data,
        id,
        overrideAccess: false,
        user: await newStaff('moderator'),
      })
      expect(await stored(id)).toMatchObject({ body: 'My own words.' })
    })

    it('approves many at once', async () => {
      const reader = await newReader()
      const ids = [(await post(reader, 'One')).id, (await post(reader, 'Two')).id]
      const { docs, errors } = await site.payload.update({
        collection: 'comments',
        data: { state: 'approved' },
        depth: 0,
        overrideAccess: false,
        user: await newStaff('moderator'),
        where: { id: { in: ids } },
      })
      expect(errors).toEqual([])
      expect(docs.map(({ state }) => state)).toEqual(['approved', 'approved'])
    })

    it('lists what waits first', async () => {
      const { docs } = await site.payload.find({
        collection: 'comments',
        depth: 0,
        limit: 0,
        overrideAccess: true,
      })
      const states = docs.map(({ state }) => state ?? '')
      expect(states).toEqual(states.toSorted().reverse())
      expect(states[0]).toBe('waiting')
    })
  })

  describe('for readers', () => {
    it('hides the desk’s side', async () => {
      const reader = await newReader()
      const { id } = await post(reader, 'Look at me.')
      await decide(await newStaff('moderator'), id, { state: 'approved' })
      const seen = await site.payload.findByID({
        collection: 'comments',
        depth: 0,
        id,
        overrideAccess: false,
        user: reader,
      })
      expect(seen).toMatchObject({ body: 'Look at me.', state: 'approved' })
      for (const field of ['audit', 'reason', 'moderatedBy', 'moderatedAt'])
        expect(seen).not.toHaveProperty(field)
    })

    it.each(['audit', 'reason', 'moderatedBy', 'moderatedAt'])(
      'does not answer questions about %s',
      async (field) => {
        const asking = site.payload.find({
          collection: 'comments',
          overrideAccess: false,
          user: await newReader(),
          where: { [field]: { exists: true } },
        })
        await expect(asking).rejects.toThrow(field)
      },
    )
  })
})

describe('a phase of one’s own', () => {
  it('that breaks leaves the comment waiting, and the save whole', async () => {
    const broken = {
      judge: () => Promise.reject(new Error('the service is down')),
      name: 'service',
    }
    const { payload, stop } = await bootComments({ phases: [broken] })
    const data = { displayName: 'Ellie', email: 'ellie@example.org', password }
    const reader = await payload.create({ collection: 'readers', data, overrideAccess: true })
    const { id: article } = (await payload.db.create({ collection: 'articles', data: {} })) as {
      id: ID
    }
    const comment = await payload.create({
      collection: 'comments',
      data: { article, body: 'Hello' },
      depth: 0,
      overrideAccess: true,
      user: { ...reader, collection: 'readers' },
    })
    expect(comment).toMatchObject({
      reason: 'The check “service” failed: the service is down',
      state: 'waiting',
    })
    await stop()
  })
})
