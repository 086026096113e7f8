import type { CollectionConfig } from 'payload'

import { paragraphs } from '../mails.ts'
import { words } from '../words.ts'

type Auth = Exclude<CollectionConfig['auth'], boolean | undefined>

/** The mail by whose link a new password is chosen: on a page of the public's site, or else in the admin. */
export const resetMail = (
  path?: (token: string) => string,
): NonNullable<Auth['forgotPassword']> => ({
  generateEmailHTML: ({ req, token = '' } = {}) => {
    const { admin, routes, serverURL } = req?.payload.config ?? {}
    const page = path?.(token) ?? `${routes?.admin ?? ''}${admin?.routes.reset ?? ''}/${token}`
    return paragraphs(words.resetMail.lines(`${serverURL ?? ''}${page}`))
  },
  generateEmailSubject: () => words.resetMail.subject,
})
