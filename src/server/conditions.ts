import type { RequestHandler } from 'express'

const CONDITIONS = ['if-match', 'if-none-match', 'if-unmodified-since'] as const

/** `/articles/7` */
const ONE = /^\/[\w-]+\/[\w-]+\/?$/

/**
 * A condition on a write is honoured or refused, never passed over: `If-Match` where one document is saved or deleted
 * (plugins/transactions looks at it there), no other condition and nowhere else.
 *
 * @param api where REST is, such as `/api`
 */
export const conditions =
  (api: string): RequestHandler =>
  ({ headers, method, path }, res, next) => {
    const reads =
      ['GET', 'HEAD', 'OPTIONS'].includes(method) ||
      [headers['x-payload-http-method-override'], headers['x-http-method-override']].includes('GET')
    const given = CONDITIONS.filter((name) => headers[name] !== undefined)
    const honoured =
      ['DELETE', 'PATCH', 'PUT'].includes(method) &&
      path.startsWith(`${api}/`) &&
      ONE.test(path.slice(api.length))
    const refused = given.filter((name) => name !== 'if-match' || !honoured)
    if (reads || refused.length === 0) next()
    else
      res.status(412).json({
        errors: [
          {
            message: `Read ${refused.join(', ')}, which cannot be looked at here: If-Match is, at PATCH and DELETE of ${api}/<collection>/<id>, with the ETag that GET answers there. Nothing was saved.`,
          },
        ],
      })
  }
