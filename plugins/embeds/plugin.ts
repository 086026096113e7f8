import type { Plugin } from 'payload'

import { listEmbeds } from './endpoints/listEmbeds.ts'
import { recogniseText } from './endpoints/recogniseText.ts'
import { searchFacts } from './endpoints/searchFacts.ts'
import { viewEmbed } from './endpoints/viewEmbed.ts'
import { viewEmbeds } from './endpoints/viewEmbeds.ts'
import { guardBodies } from './hooks/guardBodies.ts'
import { showViews } from './hooks/showViews.ts'
import { registryOf, storeRegistry } from './registry.ts'
import type { EmbedsOptions } from './types.ts'

/**
 * Facts bound into prose. Every read of a story carries the views of its embeds, in one pass; no write stores one.
 *
 * @throws Error when two embeds share a slug
 */
export const embeds =
  (options: EmbedsOptions): Plugin =>
  (config) => {
    const registry = registryOf(options)
    return {
      ...config,
      collections: config.collections?.map((collection) => {
        const fields = registry.collections[collection.slug]
        if (!fields) return collection
        return {
          ...collection,
          hooks: {
            ...collection.hooks,
            afterRead: [
              ...(collection.hooks?.afterRead ?? []),
              ...(options.disabled ? [] : [showViews(fields)]),
            ],
            beforeOperation: [...(collection.hooks?.beforeOperation ?? []), guardBodies(fields)],
          },
        }
      }),
      custom: { ...config.custom, ...storeRegistry(registry) },
      endpoints: [
        ...(config.endpoints ?? []),
        ...(options.disabled
          ? []
          : [listEmbeds, viewEmbed, viewEmbeds, searchFacts, recogniseText]),
      ],
    }
  }
