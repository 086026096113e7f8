import type { Config, Plugin } from 'payload'

import { refuseStray } from './hooks/refuseStray.ts'

export { keepWhile } from './hooks/keepWhile.ts'
export { takeAlong } from './hooks/takeAlong.ts'
export type { Dependents } from './types.ts'

/** No save of any collection points at what is not there. `keepWhile` and `takeAlong` keep it so when documents go. */
export const dependents =
  (): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: config.collections?.map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeChange: [...(collection.hooks?.beforeChange ?? []), refuseStray],
      },
    })),
  })
