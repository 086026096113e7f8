import type { Config, Plugin } from 'payload'

import { refuseFaults } from './hooks/refuseFaults.ts'
import type { InjuriesOptions } from './types.ts'

export { deriveInjuries, injuryDerivations } from './derivations/injuryDerivations.ts'
export { injuryNote } from './embeds/injuryNote.ts'
export { availabilityFields } from './fields/availabilityFields.ts'
export { injuryFields } from './fields/injuryFields.ts'
export type { Availability, InjuriesOptions, Injury, InjuryFieldsOptions } from './types.ts'

/** Injuries: refuses what cannot be true or may not be told. Fields and derivations are exported beside it. */
export const injuries =
  ({ collections, disabled = false }: InjuriesOptions = {}): Plugin =>
  (config: Config): Config => {
    const slug = collections?.injuries ?? 'injuries'
    if (disabled) return config
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug !== slug
          ? collection
          : {
              ...collection,
              hooks: {
                ...collection.hooks,
                beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseFaults],
              },
            },
      ),
    }
  }
