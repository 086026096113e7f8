import type { ErrorRequestHandler } from 'express'
import type { Payload } from 'payload'

import { Refused, RETRY_SECONDS, said } from '../../plugins/transactions/index.ts'
import { refusal } from '../log/refusals.ts'

/** How much of an address is written into the log, in characters. */
const LONGEST = 200

/**
 * The last resort: logs what went wrong under the request's id, and tells the client no more than that it did, or what
 * the database refuses.
 */
export const failures =
  (logger: Payload['logger']): ErrorRequestHandler =>
  (err: unknown, req, res, next) => {
    const requestId = req.get('x-request-id')
    const told = said(err)
    const asked = `${req.method} ${req.originalUrl.slice(0, LONGEST)}`
    const refused = refusal(told)
    if (refused) logger[refused.level]({ msg: `${asked}: ${refused.text}`, requestId })
    else if (refused === undefined) logger.error({ err: told, msg: `${asked} failed`, requestId })
    if (res.headersSent) return next(err)
    const status = told instanceof Refused ? told.status : 500
    if (status === 503) res.setHeader('retry-after', RETRY_SECONDS)
    const message = told instanceof Refused ? told.message : 'Something went wrong.'
    res.status(status).json({ errors: [{ message }], requestId })
  }
