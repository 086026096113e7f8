import type { Request, RequestHandler, Response } from 'express'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { readID } from '../hooks/readID.ts'
import { embedRegistry } from '../registry.ts'
import type { LiveOptions } from '../types.ts'
import { AddressLimit } from './AddressLimit.ts'
import { Hub } from './Hub.ts'
import { KeysTopic } from './KeysTopic.ts'
import { readAsk, type Ask } from './readAsk.ts'
import { StoryTopic } from './StoryTopic.ts'
import { Stream } from './Stream.ts'
import type { Topic } from './Topic.ts'

type User = PayloadRequest['user']
type Settings = Required<LiveOptions>

interface Server {
  close: () => void
}

const servers = new Map<Payload, Set<Server>>()

/** Readers who are logged in are asked again who they are this often: a role that was taken away must not live on. */
const LOGGED_IN_MS = 10 * 60_000
/** On shutdown readers come back spread over this time. */
const SPREAD_MS = 5_000

/**
 * `GET /live?article=ID` or `?keys=a,b`: Server-Sent Events, see `LiveEvents`. Everyone gets what they may read and no
 * more. `Last-Event-ID`, or `?since=`, resumes with nothing lost.
 *
 * Refuses with 400 (what was read, what was expected), 404 (no such story for this reader), 429 (too many streams from
 * one address) and 503 (shutting down).
 */
export function liveHandler(payload: Payload, overrides: LiveOptions = {}): RequestHandler {
  const settings = settingsOf(payload, overrides)
  const hub = new Hub(payload, settings.replay)
  const limit = new AddressLimit(settings.perAddress)
  let closing = false
  const close = () => {
    closing = true
    for (const stream of hub.streams) stream.close(Math.round(500 + Math.random() * SPREAD_MS))
    hub.stop()
  }
  servers.set(payload, (servers.get(payload) ?? new Set()).add({ close }))

  return async (req, res) => {
    if (closing) return refuse(res, 503, 'The server is restarting.', 2)
    const read = readAsk(req, settings.maxKeys)
    if (!read.ok) return refuse(res, 400, read.message)
    const free = limit.take(req.ip ?? '')
    if (!free)
      return refuse(
        res,
        429,
        `At most ${settings.perAddress} live pages at once from one address.`,
        30,
      )
    res.once('close', free)

    const { user } = await payload.auth({ canSetHeaders: false, headers: headersOf(req) })
    const name = JSON.stringify([
      settings.audience(user),
      'article' in read.ask ? read.ask.article : read.ask.keys,
    ])
    const room = await hub.enter(name, () =>
      openTopic(payload, user, settings.collection, read.ask),
    )
    if (!room) return refuse(res, 404, 'There is no such story to follow.')
    if (res.destroyed) return hub.leave(name, room)

    const timer = user ? setTimeout(() => stream.close(null), LOGGED_IN_MS) : undefined
    const stream = await Stream.open(req, res, {
      heartbeatMs: settings.heartbeatMs,
      onClose: () => {
        clearTimeout(timer)
        hub.leave(name, room, stream)
      },
    })
    await hub.join(room, stream, read.ask.since)
  }
}

/** Ends the live streams of one Payload instance, or of all, and asks readers to come back spread over five seconds. */
export function closeLive(payload?: Payload): void {
  for (const each of payload ? [servers.get(payload)] : servers.values())
    each?.forEach((server) => server.close())
  if (payload) servers.delete(payload)
  else servers.clear()
}

function settingsOf(payload: Payload, overrides: LiveOptions): Settings {
  const { collections, options } = embedRegistry(payload)
  return {
    audience: (user) => (user ? `${user.collection}:${user.id}` : 'public'),
    collection: Object.keys(collections)[0] as CollectionSlug,
    heartbeatMs: 25_000,
    maxKeys: 200,
    perAddress: 60,
    replay: 500,
    ...options.live,
    ...overrides,
  }
}

function openTopic(
  payload: Payload,
  user: User,
  collection: CollectionSlug,
  ask: Ask,
): Promise<null | Topic> {
  if ('keys' in ask) return KeysTopic.open(payload, user, ask.keys)
  const id = readID(payload)(ask.article, collection)
  return id === null ? Promise.resolve(null) : StoryTopic.open(payload, user, collection, id)
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
