import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { ADDRESS_HEADER } from '../../plugins/accounts/index.ts'

/** Tells those further in who asks, and lets nobody say it of themselves. */
export const clientAddress = (logger: Payload['logger']): RequestHandler => {
  let warned = false
  return (req, _res, next) => {
    const address = req.ip ?? ''
    req.headers[ADDRESS_HEADER] = address
    req.headersDistinct[ADDRESS_HEADER] = [address]
    // Behind a proxy that is not trusted all readers are one address, and use up one another's tries.
    if (!warned && req.headers['x-forwarded-for'] && address === req.socket.remoteAddress) {
      warned = true
      logger.warn(
        `A request came by a proxy at ${address}, which TRUST_PROXY does not name: all who come by it count as one.`,
      )
    }
    next()
  }
}
