import { type CollectionConfig, type Endpoint, NotFound } from 'payload'

import { currentPassword } from './fields/currentPassword.ts'
import { setupCode as setupCodeField } from './fields/setupCode.ts'
import { askCurrentPassword } from './hooks/askCurrentPassword.ts'
import { askSetupCode } from './hooks/askSetupCode.ts'
import { checkPassword } from './hooks/checkPassword.ts'
import { endOtherSessions } from './hooks/endOtherSessions.ts'
import { forgiveTries, limitPosts, limitTries } from './hooks/limitTries.ts'
import { refuseNobody } from './hooks/refuseNobody.ts'
import { moveEndpoint } from './moving/confirmMove.ts'
import { mailMove, moveByMail } from './moving/moveByMail.ts'
import { registrationEndpoints } from './registration/doors.ts'
import { forgotPasswordEndpoint } from './reset/doors.ts'
import { resetMail } from './reset/resetMail.ts'
import type { AccountsOptions } from './types.ts'

/** What a collection of accounts is given. */
export function account(
  collection: CollectionConfig,
  { knownToAll = [], registrations = {}, resetPaths = {}, setupCode = true }: AccountsOptions,
  { https, ofDesk }: { https: boolean; ofDesk: boolean },
): CollectionConfig {
  const given = typeof collection.auth === 'object' ? collection.auth : {}
  return {
    ...collection,
    auth: {
      // Payload's own count of wrong passwords shuts an account for everybody, whoever guessed.
      maxLoginAttempts: 0,
      ...given,
      cookies: { secure: https, ...given.cookies },
      forgotPassword: { ...resetMail(resetPaths[collection.slug]), ...given.forgotPassword },
    },
    hooks: {
      ...collection.hooks,
      afterOperation: [
        ...(collection.hooks?.afterOperation ?? []),
        forgiveTries,
        ...(registrations[collection.slug] ? [mailMove] : []),
      ],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), endOtherSessions],
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        limitTries,
        refuseNobody(knownToAll),
        ...(ofDesk && setupCode ? [askSetupCode] : []),
        checkPassword,
        askCurrentPassword,
        ...(registrations[collection.slug] ? [moveByMail] : []),
      ],
    },
    // Just below the email and the password, which Payload's form shows first.
    fields: [...(ofDesk ? [setupCodeField] : []), currentPassword, ...collection.fields],
    endpoints: [
      forgotPasswordEndpoint(collection),
      ...(registrations[collection.slug]
        ? [...registrationEndpoints(collection.slug), moveEndpoint(collection.slug)]
        : []),
      ...(given.verify ? [] : [nothingToVerify]),
      ...(collection.endpoints || []),
    ],
  }
}

/** What a collection is given to which the public writes. */
export const posted = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), limitPosts],
  },
})

/** Before Payload's own, which looks for a token that such an account does not have. */
const nothingToVerify: Endpoint = {
  handler: ({ t }) => {
    throw new NotFound(t)
  },
  method: 'post',
  path: '/verify/:id',
}
