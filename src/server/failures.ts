import type { ErrorRequestHandler } from 'express'
import type { Payload } from 'payload'

/** The last resort: logs what went wrong under the request's id, and tells the client no more than that it did. */
export const failures =
  (logger: Payload['logger']): ErrorRequestHandler =>
  (err: unknown, req, res, next) => {
    const requestId = req.get('x-request-id')
    logger.error({ err, msg: `${req.method} ${req.originalUrl} failed`, requestId })
    if (res.headersSent) next(err)
    else res.status(500).json({ errors: [{ message: 'Something went wrong.' }], requestId })
  }
