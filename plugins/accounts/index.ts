import type { CollectionConfig, Config, Plugin } from 'payload'

import { account, posted } from './account.ts'
import { Limits } from './limits/Limits.ts'
import { registrationMutations } from './registration/doors.ts'
import { forgotPasswordMutations } from './reset/doors.ts'
import type { AccountsOptions } from './types.ts'

export { setupCodeOf } from './hooks/askSetupCode.ts'
export { ADDRESS_HEADER } from './limits/addressOf.ts'
export { confirmMove } from './moving/confirmMove.ts'
export { passwordFault } from './passwords/passwordFault.ts'
export { askToRegister, confirmRegistration } from './registration/register.ts'
export { askForReset } from './reset/askForReset.ts'
export type { AccountsOptions, KnownAccount } from './types.ts'

/** Accounts that nobody takes over, shuts out or guesses: for every collection with `auth`. */
export const accounts =
  (options: AccountsOptions = {}): Plugin =>
  (config) => {
    const { posts = [], registrations = {} } = options
    const slugs = (config.collections ?? []).filter(({ auth }) => auth).map(({ slug }) => slug)
    const kept = (collection: CollectionConfig): CollectionConfig =>
      collection.auth
        ? account(collection, options, {
            https: isHTTPS(config),
            ofDesk: collection.slug === config.admin?.user,
          })
        : posts.includes(collection.slug)
          ? posted(collection)
          : collection
    return {
      ...config,
      collections: config.collections?.map(kept),
      custom: { ...config.custom, accounts: { limits: new Limits(), registrations } },
      graphQL: {
        ...config.graphQL,
        mutations: (graphQL, made) => ({
          ...config.graphQL?.mutations?.(graphQL, made),
          ...forgotPasswordMutations(slugs)(graphQL, made),
          ...registrationMutations(Object.keys(registrations))(graphQL, made),
        }),
      },
    }
  }

/** Whether the public comes by HTTPS: then no session goes over anything else. */
const isHTTPS = ({ serverURL }: Config): boolean => serverURL?.startsWith('https:') ?? false
