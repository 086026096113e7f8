import type { ErrorRequestHandler } from 'express'
import type { Payload } from 'payload'

import { Refused, said } from '../../plugins/transactions/index.ts'

/**
 * The last resort: logs what went wrong under the request's id, and tells the client no more than that it did, or what
 * the database refuses.
 */
export const failures =
  (logger: Payload['logger']): ErrorRequestHandler =>
  (err: unknown, req, res, next) => {
    const requestId = req.get('x-request-id')
    logger.error({ err, msg: `${req.method} ${req.originalUrl} failed`, requestId })
    const refused = said(err)
    if (res.headersSent) next(err)
    else if (refused instanceof Refused)
      res.status(refused.status).json({ errors: [{ message: refused.message }], requestId })
    else res.status(500).json({ errors: [{ message: 'Something went wrong.' }], requestId })
  }
