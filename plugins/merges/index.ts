import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'

import { keepWhile } from '../dependents/index.ts'
import { endpointsOf } from './endpoints.ts'
import { fieldsOf } from './fields.ts'
import type { Mergeable, MergesOptions } from './types.ts'
import { words } from './words.ts'

export { merge } from './merge.ts'
export { unmerge } from './unmerge.ts'
export type { Mergeable, MergedEntries, MergesOptions } from './types.ts'

/** Two entries of one person or thing can be made one, and that be undone. Needs the transactions plugin. */
export const merges =
  ({ collections }: MergesOptions): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) => {
      const slug = collection.slug as CollectionSlug
      const how = collections[slug]
      return how ? mergeable(collection, slug, how) : collection
    }),
  })

const mergeable = (
  collection: CollectionConfig,
  slug: CollectionSlug,
  how: Mergeable,
): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...endpointsOf(slug, how)],
  fields: [...collection.fields, ...fieldsOf(slug)],
  hooks: {
    ...collection.hooks,
    beforeDelete: [
      ...(collection.hooks?.beforeDelete ?? []),
      keepWhile([
        {
          advice: words.beforeDeleting,
          collection: slug,
          fields: ['mergedInto'],
          nouns: words.mergedEntries,
        },
      ]),
    ],
  },
})
