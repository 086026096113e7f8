import type { CollectionConfig } from 'payload'

import { commentFields } from '../plugins/comments/index.ts'
import { may } from './access.ts'

/** What a reader says below a story. It waits until moderation has spoken. */
export const comments: CollectionConfig = {
  slug: 'comments',
  access: may('comments'),
  admin: {
    defaultColumns: ['excerpt', 'state', 'reason', 'authorName', 'article', 'createdAt'],
    group: 'Readers',
    useAsTitle: 'excerpt',
  },
  // By state backwards, those that wait come first.
  defaultSort: ['-state', '-createdAt'],
  fields: commentFields({ articles: 'articles', readers: 'readers', staff: 'users' }),
  // The orders that everybody is given them in, of one state, of one's own and below a story: without, each list sorts all
  // there are of them.
  indexes: [
    { fields: ['state', 'createdAt'] },
    { fields: ['author', 'createdAt'] },
    { fields: ['author', 'state', 'createdAt'] },
    { fields: ['article', 'state', 'createdAt'] },
  ],
}
