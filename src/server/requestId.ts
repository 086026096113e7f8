import type { RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'

const header = 'x-request-id'

/** Gives every request a name, the caller's own where it has a sane one, so that logs can be joined. */
export const requestId: RequestHandler = (req, res, next) => {
  const theirs = req.get(header)
  const id = theirs && /^[\w.-]{1,64}$/.test(theirs) ? theirs : randomUUID()
  req.headers[header] = id
  res.setHeader(header, id)
  next()
}
