import type { CollectionConfig, Config, Plugin } from 'payload'

import { currentPassword } from './fields/currentPassword.ts'
import { askCurrentPassword } from './hooks/askCurrentPassword.ts'
import { checkPassword } from './hooks/checkPassword.ts'
import { endOtherSessions } from './hooks/endOtherSessions.ts'
import { forgotPasswordEndpoint, forgotPasswordMutations } from './reset/doors.ts'
import { resetMail } from './reset/resetMail.ts'
import type { AccountsOptions } from './types.ts'

export { passwordFault } from './passwords/passwordFault.ts'
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
        collection.auth ? account(collection, options, isHTTPS(config)) : collection,
      ),
      graphQL: {
        ...config.graphQL,
        mutations: forgotPasswordMutations(slugs, config.graphQL?.mutations),
      },
    }
  }

/** Whether the public comes by HTTPS: then no session goes over anything else. */
const isHTTPS = ({ serverURL }: Config): boolean => serverURL?.startsWith('https:') ?? false

function account(
  collection: CollectionConfig,
  { resetPaths = {} }: AccountsOptions,
  https: boolean,
): CollectionConfig {
  const given = typeof collection.auth === 'object' ? collection.auth : {}
  const path = resetPaths[collection.slug]
  return {
    ...collection,
    auth: {
      ...given,
      cookies: { secure: https, ...given.cookies },
      ...(path && { forgotPassword: { ...resetMail(path), ...given.forgotPassword } }),
    },
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), endOtherSessions],
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        checkPassword,
        askCurrentPassword,
      ],
    },
    // Just below the email and the password, which Payload's form shows first.
    fields: [currentPassword, ...collection.fields],
    endpoints: [forgotPasswordEndpoint(collection), ...(collection.endpoints || [])],
  }
}
