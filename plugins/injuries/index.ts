import type { CollectionConfig, CollectionSlug, Config, Plugin } from 'payload'

import { keepWhile } from '../dependents/index.ts'
import { refuseFaults } from './hooks/refuseFaults.ts'
import type { InjuriesOptions } from './types.ts'

export { deriveInjuries, injuryDerivations } from './derivations/injuryDerivations.ts'
export { injuryNote } from './embeds/injuryNote.ts'
export { availabilityFields } from './fields/availabilityFields.ts'
export { injuryFields } from './fields/injuryFields.ts'
export type { Availability, InjuriesOptions, Injury, InjuryFieldsOptions } from './types.ts'

/** Injuries: refuses what cannot be true or may not be told, and keeps the athletes they hang on. Fields and derivations are exported beside it. */
export const injuries =
  ({ collections = {}, disabled = false }: InjuriesOptions = {}): Plugin =>
  (config: Config): Config => {
    const { athletes = 'athletes', injuries = 'injuries' } = collections
    if (disabled) return config
    const checked = (collection: CollectionConfig): CollectionConfig => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseFaults],
      },
    })
    const kept = (collection: CollectionConfig): CollectionConfig => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeDelete: [
          ...(collection.hooks?.beforeDelete ?? []),
          keepWhile([
            {
              advice: (them) => `Delete ${them} first`,
              collection: injuries as CollectionSlug,
              fields: ['athlete'],
              nouns: ['injury', 'injuries'],
            },
          ]),
        ],
      },
    })
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug === injuries
          ? checked(collection)
          : collection.slug === athletes
            ? kept(collection)
            : collection,
      ),
    }
  }
