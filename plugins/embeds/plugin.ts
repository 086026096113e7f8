import type { Plugin } from 'payload'

import { listEmbeds } from './endpoints/listEmbeds.ts'
import { printedBy } from './endpoints/printedBy.ts'
import { recogniseText } from './endpoints/recogniseText.ts'
import { searchFacts } from './endpoints/searchFacts.ts'
import { viewEmbed } from './endpoints/viewEmbed.ts'
import { viewEmbeds } from './endpoints/viewEmbeds.ts'
import { historyCollections } from './history/collections.ts'
import { startKeeping } from './history/keeping.ts'
import { guardBodies } from './hooks/guardBodies.ts'
import { sayingWhere } from './hooks/sayWhere.ts'
import { showViews } from './hooks/showViews.ts'
import { tellAnswers } from './hooks/tellAnswers.ts'
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
      collections: [
        ...(config.collections ?? []).map((collection) => {
          const fields = registry.collections[collection.slug]
          const told = options.disabled ? collection : tellAnswers(collection)
          if (!fields) return told
          return {
            ...told,
            fields: sayingWhere(told.fields, fields),
            hooks: {
              ...told.hooks,
              afterRead: [
                ...(told.hooks?.afterRead ?? []),
                ...(options.disabled ? [] : [showViews(collection.slug, fields)]),
              ],
              beforeOperation: [...(told.hooks?.beforeOperation ?? []), guardBodies(fields)],
            },
          }
        }),
        ...historyCollections,
      ],
      custom: { ...config.custom, ...storeRegistry(registry) },
      endpoints: [
        ...(config.endpoints ?? []),
        ...(options.disabled
          ? []
          : [listEmbeds, printedBy, viewEmbed, viewEmbeds, searchFacts, recogniseText]),
      ],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        if (!options.disabled) startKeeping(payload)
      },
    }
  }
