import type { CollectionConfig, Plugin } from 'payload'

import { forgotPasswordEndpoint, forgotPasswordMutations } from './reset/doors.ts'
import { resetMail } from './reset/resetMail.ts'
import type { AccountsOptions } from './types.ts'

export { askForReset } from './reset/askForReset.ts'
export type { AccountsOptions } from './types.ts'

/** Accounts that nobody takes over, shuts out or guesses: for every collection with `auth`. */
export const accounts =
  (options: AccountsOptions = {}): Plugin =>
  (config) => {
    const slugs = (config.collections ?? []).filter(({ auth }) => auth).map(({ slug }) => slug)
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.auth ? account(collection, options) : collection,
      ),
      graphQL: {
        ...config.graphQL,
        mutations: forgotPasswordMutations(slugs, config.graphQL?.mutations),
      },
    }
  }

function account(
  collection: CollectionConfig,
  { resetPaths = {} }: AccountsOptions,
): CollectionConfig {
  const given = typeof collection.auth === 'object' ? collection.auth : {}
  const path = resetPaths[collection.slug]
  return {
    ...collection,
    auth: {
      ...given,
      ...(path && { forgotPassword: { ...resetMail(path), ...given.forgotPassword } }),
    },
    endpoints: [forgotPasswordEndpoint(collection), ...(collection.endpoints || [])],
  }
}
