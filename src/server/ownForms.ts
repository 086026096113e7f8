import type { Request, RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

/**
 * A browser sends some bodies to any site without asking it first: forms, files and plain text. Those come from this
 * site, or from one that the config names (`cors`, `csrf`); else any page could log its readers in here as somebody
 * else. JSON is asked for first, and CORS answers.
 */
export function ownForms({ cors, csrf, serverURL }: SanitizedConfig): RequestHandler {
  const named = typeof cors === 'object' ? ('origins' in cors ? cors.origins : cors) : []
  const allowed = new Set([...csrf, ...named, URL.canParse(serverURL) && originOf(serverURL)])
  return (req, res, next) => {
    if (!isWrite(req) || isAskedFirst(req) || isOwn(req, (origin) => allowed.has(origin))) next()
    else
      res.status(403).json({
        errors: [
          {
            message: `This form was sent from ${req.headers.origin ?? 'another site'}. Send it from this site, or send JSON.`,
          },
        ],
      })
  }
}

const originOf = (address: string): string => new URL(address).origin

const isWrite = ({ method }: Request): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Fetch, CORS-safelisted request-header: any other type, and any other method than POST, makes a browser ask. */
const isAskedFirst = ({ headers, method }: Request): boolean =>
  method !== 'POST' ||
  /^application\/(?!x-www-form-urlencoded\b)/i.test(headers['content-type']?.trim() ?? '')

/** By the origin that a browser says; without one, by what else it says. What is no browser says neither. */
function isOwn({ headers, host }: Request, isAllowed: (origin: string) => boolean): boolean {
  const { origin } = headers
  if (origin === undefined) {
    const site = headers['sec-fetch-site']
    return site === undefined || site === 'same-origin' || site === 'none'
  }
  return isAllowed(origin) || (URL.canParse(origin) && new URL(origin).host === host)
}
