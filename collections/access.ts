import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'

import type { Reader } from '../payload-types.ts'

/** The desk's roles. Beside them stand the readers who log in, and everybody else. */
export const roles = ['reporter', 'editor', 'statistician', 'moderator', 'admin'] as const

export type Role = (typeof roles)[number]

export type Visitor = 'anonymous' | 'reader' | Role
type Rule = (visitor: Visitor, req: PayloadRequest) => boolean | Where

const all: Rule = () => true
const nobody: Rule = () => false
const only =
  (...visitors: readonly Visitor[]): Rule =>
  (visitor) =>
    visitors.includes(visitor)

const staff = only(...roles)
const keepers = only('statistician', 'editor', 'admin')
const writers = only('reporter', 'editor', 'admin')
const editors = only('editor', 'admin')
const moderators = only('moderator', 'admin')
const admins = only('admin')
const readers = only('reader')

/** Documents that are the visitor's own: the account itself, or what it wrote. */
const own =
  (field: 'author' | 'id'): Rule =>
  (_, { user }) =>
    user ? { [field]: { equals: user.id } } : false
const approved: Rule = () => ({ state: { equals: 'approved' } })
const open: Rule = () => ({ visibility: { equals: 'public' } })
/**
 * No embargo is set on it or on its event, whatever the time: what follows from results goes by the same. A result is
 * released once that has been derived, so that no new one is seen before it is known.
 */
const released: Rule = () => {
  const none: Where = { embargo: { exists: false } }
  return { and: [none, { released: { equals: true } }] }
}
const published: Rule = () => {
  const out: Where = { _status: { equals: 'published' } }
  return { and: [out, embargoOver()] }
}
const embargoOver = (): Where => {
  const none: Where = { embargo: { exists: false } }
  const past: Where = { embargo: { less_than_equal: new Date().toISOString() } }
  return { or: [none, past] }
}

const facts = { create: keepers, delete: keepers, read: all, update: keepers }
const reported = only('reporter', 'statistician', 'editor', 'admin')

/**
 * Who may do what. A rule answers yes, no, or which documents; what is not named is no one's.
 * Two things stand elsewhere: what readers do not see of a document, at its fields; and that reporters do not
 * publish, in hooks/reportersSaveDrafts.ts.
 */
export const policy = {
  competitions: facts,
  championships: facts,
  events: facts,
  athletes: facts,
  results: { ...facts, read: either(staff, released) },
  records: facts,
  injuries: { create: reported, delete: keepers, read: either(staff, open), update: reported },
  media: { create: reported, delete: editors, read: all, update: reported },
  articles: {
    create: writers,
    delete: editors,
    read: either(staff, published),
    readVersions: staff,
    update: writers,
  },
  comments: {
    create: readers,
    delete: moderators,
    read: either(staff, approved, both(readers, own('author'))),
    update: moderators,
  },
  readers: {
    create: all,
    delete: admins,
    read: either(staff, both(readers, own('id'))),
    unlock: admins,
    update: either(admins, both(readers, own('id'))),
  },
  redirects: { create: editors, delete: editors, read: staff, update: editors },
  users: {
    admin: staff,
    create: admins,
    delete: admins,
    read: staff,
    unlock: admins,
    update: either(admins, both(staff, own('id'))),
  },
  webhooks: { create: admins, delete: admins, read: admins, update: admins },
  'payload-locked-documents': { create: staff, delete: staff, read: staff, update: staff },
} satisfies Policy

type Action = 'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'
type Policy = Record<string, Partial<Record<Action, Rule>>>

/** Payload's `access` of a collection, as the policy has it. */
export function may(slug: keyof typeof policy): NonNullable<CollectionConfig['access']> {
  const rules: Partial<Record<Action, Rule>> = policy[slug]
  const rule =
    (action: Action): Access =>
    ({ req }) =>
      (rules[action] ?? nobody)(visitorOf(req), req)
  return {
    admin: async ({ req }) => (await rule('admin')({ req })) === true,
    create: rule('create'),
    delete: rule('delete'),
    read: rule('read'),
    readVersions: rule('readVersions'),
    unlock: rule('unlock'),
    update: rule('update'),
  }
}

/** For fields. */
export const onlyAdmins: FieldAccess = ({ req }) => visitorOf(req) === 'admin'
/** For fields that readers must not see. Nor may they sort by them or look for them. */
export const onlyStaff: FieldAccess = ({ req }) => isRole(visitorOf(req))
/** For a reader's address: whose it is, and who must be able to answer. */
export const ownerAndModerators: FieldAccess<Reader> = ({ doc, req }) =>
  moderators(visitorOf(req), req) === true ||
  (visitorOf(req) === 'reader' && doc?.id === req.user?.id)

export function visitorOf({ user }: Pick<PayloadRequest, 'user'>): Visitor {
  if (user?.collection === 'users') return roles.find((role) => role === user.role) ?? 'anonymous'
  return user?.collection === 'readers' ? 'reader' : 'anonymous'
}

const isRole = (visitor: Visitor): visitor is Role => roles.some((role) => role === visitor)

/** The first rule that says yes; else all that say which. */
function either(...rules: readonly Rule[]): Rule {
  return (visitor, req) => {
    const answers = rules.map((rule) => rule(visitor, req))
    if (answers.includes(true)) return true
    const which = answers.filter((answer) => typeof answer === 'object')
    return which.length > 0 ? { or: which } : false
  }
}

/** The second rule, for those whom the first lets in. */
function both(first: Rule, second: Rule): Rule {
  return (visitor, req) => (first(visitor, req) === true ? second(visitor, req) : false)
}
