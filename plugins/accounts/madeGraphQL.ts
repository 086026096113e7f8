import type { Config } from 'payload'

export type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
export type Fields = ReturnType<Mutations>

/** As much of what Payload has made of the collections as the plugin's mutations need. */
export interface Made {
  Mutation: { fields: Fields }
  collections: Record<string, { graphQL?: { type?: { name: string } } }>
}
