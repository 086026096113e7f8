import type { Request, RequestHandler, Response } from 'express'
import type { CollectionSlug, Payload } from 'payload'

import { embedRegistry } from '../registry.ts'
import type { LiveOptions } from '../types.ts'
import { LiveServer, type Admission } from './LiveServer.ts'
import { liveServers } from './liveServers.ts'
import { readAsk } from './readAsk.ts'

/**
 * `GET /live?article=ID` or `?keys=a,b`: Server-Sent Events, see `LiveEvents`. Everyone gets what they may read and no
 * more. `Last-Event-ID`, or `?since=`, resumes with nothing lost and nothing twice.
 *
 * Refuses with 400 (what was read, what was expected), 404 (no such story for this reader), 405 (not a GET), 429 (too
 * many streams from one address) and 503 (shutting down).
 */
export function liveHandler(payload: Payload, overrides: LiveOptions = {}): RequestHandler {
  const server = new LiveServer(payload, settingsOf(payload, overrides))
  liveServers.set(payload, (liveServers.get(payload) ?? new Set()).add(server))
  const { maxKeys, perAddress } = server.settings

  return async (req, res) => {
    if (req.method !== 'GET') return refuse(res.set('Allow', 'GET'), 405, 'Expected GET.')
    if (server.closing) return refuse(res, 503, 'The server is restarting.', 2)
    const read = readAsk(req, maxKeys)
    if (!read.ok) return refuse(res, 400, read.message)
    const address = req.ip ?? ''
    if (!server.limit.take(address))
      return refuse(res, 429, `At most ${perAddress} live pages at once from one address.`, 30)
    let admission: Admission | undefined
    try {
      const { user } = await payload.auth({ canSetHeaders: false, headers: headersOf(req) })
      admission = await server.admit(req, res, user, read.ask)
    } finally {
      if (admission !== 'let in') server.limit.free(address)
    }
    if (admission === 'closing') refuse(res, 503, 'The server is restarting.', 2)
    if (admission === 'nothing to follow') refuse(res, 404, 'There is no such story to follow.')
  }
}

function settingsOf(payload: Payload, overrides: LiveOptions): Required<LiveOptions> {
  const { collections, options } = embedRegistry(payload)
  return {
    audience: (user) => (user ? `${user.collection}:${user.id}` : 'public'),
    collection: Object.keys(collections)[0] as CollectionSlug,
    heartbeatMs: 25_000,
    maxKeys: 200,
    perAddress: 60,
    recheckMs: 10 * 60_000,
    replay: 500,
    ...options.live,
    ...overrides,
  }
}

function headersOf({ headers }: Request): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
  )
}

function refuse(res: Response, status: number, message: string, retrySeconds?: number): void {
  if (retrySeconds) res.set('Retry-After', String(retrySeconds))
  res.status(status).json({ errors: [{ message }] })
}
