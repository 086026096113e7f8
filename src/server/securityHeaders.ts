import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'

/**
 * Security headers for the site, the admin and the API. Scripts run only with the request's nonce: Next reads it
 * from the request's own policy and puts it on what it writes; a page reads it from `x-nonce`.
 */
export function securityHeaders({
  dev,
  https,
}: {
  dev: boolean
  https: boolean
}): RequestHandler[] {
  return [
    (req, res, next) => {
      const nonce = randomBytes(16).toString('base64')
      const policy = contentSecurityPolicy(nonce, dev)
      req.headers['content-security-policy'] = policy
      req.headers['x-nonce'] = nonce
      res.setHeader('content-security-policy', policy)
      next()
    },
    helmet({
      contentSecurityPolicy: false,
      // Pictures are embedded by front ends of other origins.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      // Without one, forms sent without JavaScript come from "null", which Next and Payload rightly refuse.
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      strictTransportSecurity: https,
    }),
  ]
}

function contentSecurityPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    "base-uri 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "font-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    // The admin positions its menus and drawers with style attributes.
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ].join('; ')
}
