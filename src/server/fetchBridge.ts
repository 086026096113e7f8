import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** Lets a handler that speaks the Fetch API, as Payload's do, answer under Express. Bodies stream both ways. */
export const fetchBridge =
  (answer: (request: Request) => Promise<Response>): RequestHandler =>
  async (req, res) => {
    const response = await answer(toRequest(req, res))
    try {
      await send(response, res)
    } catch (err) {
      // A reader who leaves in the middle of an answer is no error.
      if (!res.destroyed) throw err
    }
  }

function toRequest(req: ExpressRequest, res: ExpressResponse): Request {
  const left = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) left.abort()
  })
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(new URL(req.originalUrl, `${req.protocol}://${req.host}`), {
    headers: toHeaders(req),
    // Node leaves the body out of what it sends in answer to HEAD.
    method: req.method === 'HEAD' ? 'GET' : req.method,
    signal: left.signal,
    ...(hasBody && { body: Readable.toWeb(req) as BodyInit, duplex: 'half' }),
  })
}

function toHeaders({ headersDistinct }: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  return headers
}

async function send(response: Response, res: ExpressResponse): Promise<void> {
  res.status(response.status)
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), res)
  else res.end()
}
