import type { CollectionConfig } from 'payload'

import { words } from '../words.ts'

type Auth = Exclude<CollectionConfig['auth'], boolean | undefined>

/** The mail of a collection whose accounts choose a new password on a page of their own, and not in the admin. */
export const resetMail = (
  path: (token: string) => string,
): NonNullable<Auth['forgotPassword']> => ({
  generateEmailHTML: ({ req, token } = {}) =>
    words.resetMail
      .lines(`${req?.payload.config.serverURL ?? ''}${path(token ?? '')}`)
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
  generateEmailSubject: () => words.resetMail.subject,
})
