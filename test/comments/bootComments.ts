import type { CollectionConfig } from 'payload'

import {
  commentDerivations,
  commentFields,
  comments,
  type CommentsOptions,
  standardPhases,
} from '../../plugins/comments/index.ts'
import { derivedFields } from '../../plugins/derived-fields/index.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'

const anyone = () => true

const collections: CollectionConfig[] = [
  {
    slug: 'articles',
    access: { read: () => ({ secret: { not_equals: true } }) },
    fields: [
      { name: 'headline', type: 'text' },
      { name: 'commentsOpen', type: 'checkbox', defaultValue: true },
      { name: 'secret', type: 'checkbox', defaultValue: false },
    ],
  },
  {
    slug: 'comments',
    access: { create: anyone, read: anyone, update: ({ req }) => req.user?.collection === 'users' },
    defaultSort: ['-state', '-createdAt'],
    fields: commentFields({ articles: 'articles', readers: 'readers', staff: 'users' }),
  },
  { slug: 'readers', auth: true, fields: [{ name: 'displayName', type: 'text' }] },
  { slug: 'users', auth: true, fields: [{ name: 'role', type: 'text' }] },
]

/** A site with stories that are commented on, and nothing else. */
export const bootComments = (options: CommentsOptions = {}): Promise<Booted> =>
  bootPayload({
    collections,
    config: { admin: { user: 'users' } },
    plugins: [
      transactions(),
      comments({ phases: standardPhases({ banned: ['miracle cure'], maxWaiting: 3 }), ...options }),
      derivedFields({ derivations: commentDerivations }),
    ],
  })
