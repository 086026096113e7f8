import type { PayloadRequest } from 'payload'

import { may, policy, roles, type Visitor } from '../../collections/access.ts'

type Slug = keyof typeof policy
type Action = 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'

const visitors = ['anonymous', 'reader', ...roles] as const
const actions = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const

/**
 * Every cell: yes, no, or ? for "some of them". Columns: anonymous, reader, reporter, editor, statistician,
 * moderator, admin.
 */
const cells: Record<Slug, Record<Action, string>> = {
  competitions: {
    create: 'nnnyyny',
    read: 'yyyyyyy',
    update: 'nnnyyny',
    delete: 'nnnyyny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  championships: {
    create: 'nnnyyny',
    read: 'yyyyyyy',
    update: 'nnnyyny',
    delete: 'nnnyyny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  events: {
    create: 'nnnyyny',
    read: 'yyyyyyy',
    update: 'nnnyyny',
    delete: 'nnnyyny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  athletes: {
    create: 'nnnyyny',
    read: 'yyyyyyy',
    update: 'nnnyyny',
    delete: 'nnnyyny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  results: {
    create: 'nnnyyny',
    read: '??yyyyy',
    update: 'nnnyyny',
    delete: 'nnnyyny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  records: {
    create: 'nnnyyny',
    read: 'yyyyyyy',
    update: 'nnnyyny',
    delete: 'nnnyyny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  injuries: {
    create: 'nnyyyny',
    read: '??yyyyy',
    update: 'nnyyyny',
    delete: 'nnnyyny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  media: {
    create: 'nnyyyny',
    read: 'yyyyyyy',
    update: 'nnyyyny',
    delete: 'nnnynny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  articles: {
    create: 'nnyynny',
    read: '??yyyyy',
    update: 'nnyynny',
    delete: 'nnnynny',
    readVersions: 'nnyyyyy',
    unlock: 'nnnnnnn',
  },
  comments: {
    create: 'nynnnnn',
    read: '??yyyyy',
    update: 'nnnnnyy',
    delete: 'nnnnnyy',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  readers: {
    create: 'yyyyyyy',
    read: 'n?yyyyy',
    update: 'n?nnnny',
    delete: 'nnnnnny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnny',
  },
  redirects: {
    create: 'nnnynny',
    read: 'nnyyyyy',
    update: 'nnnynny',
    delete: 'nnnynny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  webhooks: {
    create: 'nnnnnny',
    read: 'nnnnnny',
    update: 'nnnnnny',
    delete: 'nnnnnny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  'payload-locked-documents': {
    create: 'nnyyyyy',
    read: 'nnyyyyy',
    update: 'nnyyyyy',
    delete: 'nnyyyyy',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnnn',
  },
  users: {
    create: 'nnnnnny',
    read: 'nnyyyyy',
    update: 'nn????y',
    delete: 'nnnnnny',
    readVersions: 'nnnnnnn',
    unlock: 'nnnnnny',
  },
}

const request = (visitor: Visitor): PayloadRequest =>
  ({
    user:
      visitor === 'anonymous'
        ? null
        : visitor === 'reader'
          ? { id: 7, collection: 'readers', email: 'r@example.com' }
          : { id: 7, collection: 'users', email: 'u@example.com', role: visitor },
  }) as PayloadRequest

describe.each(Object.keys(cells) as Slug[])('%s', (slug) => {
  it.each(actions)('%s', async (action) => {
    const answers = await Promise.all(
      visitors.map(async (visitor) => may(slug)[action]?.({ req: request(visitor) })),
    )
    const letters = answers
      .map((answer) => (typeof answer === 'object' ? '?' : answer ? 'y' : 'n'))
      .join('')
    expect(letters).toBe(cells[slug][action])
  })
})

it('covers every collection of the policy', () => {
  expect(Object.keys(cells).sort()).toEqual(Object.keys(policy).sort())
})

describe('the admin panel', () => {
  it.each(visitors)('%s', async (visitor) => {
    const staff = roles.some((role) => role === visitor)
    expect(await may('users').admin?.({ req: request(visitor) })).toBe(staff)
    expect(await may('readers').admin?.({ req: request(visitor) })).toBe(false)
  })
})

it('somebody from a collection that the policy does not know is anybody', async () => {
  const req = { user: { id: 1, collection: 'robots', role: 'admin' } } as unknown as PayloadRequest
  expect(await may('results').update?.({ req })).toBe(false)
})
