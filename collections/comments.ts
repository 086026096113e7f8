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
  // The order that everybody is given them in: without, each list sorts all there are of one state.
  indexes: [{ fields: ['state', 'createdAt'] }],
}
