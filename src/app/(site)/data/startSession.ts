import { cookies } from 'next/headers'
import { generatePayloadCookie } from 'payload'

import { asked } from './asked.ts'
import { session } from './session.ts'

/**
 * Logs a reader in. `login` of @payloadcms/next is not used: it reads `tokenExpiration`, seconds, as milliseconds.
 *
 * @throws AuthenticationError; APIError 429 after too many tries
 */
export async function startSession(email: string, password: string): Promise<void> {
  const { payload } = await session()
  const { token } = await payload.login({
    collection: 'readers',
    data: { email, password },
    overrideAccess: false,
    ...(await asked()),
  })
  await keepSession(token)
}

/** Gives the browser the cookie that the REST API would give. */
export async function keepSession(token: null | string | undefined): Promise<void> {
  if (!token) throw new Error('Payload answered a login without a token')
  const { payload } = await session()
  const cookie = generatePayloadCookie({
    collectionAuthConfig: payload.collections.readers.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: true,
    token,
  })
  const jar = await cookies()
  jar.set(cookie.name, token, {
    domain: cookie.domain,
    expires: cookie.expires ? new Date(cookie.expires) : undefined,
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure: cookie.secure,
  })
}
