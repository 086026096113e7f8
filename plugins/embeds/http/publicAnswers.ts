import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import type { Payload } from 'payload'

import { isFollowed, whenStarted } from '../../derived-fields/index.ts'
import { embedRegistry, hasEmbeds } from '../registry.ts'
import { noteReads } from './readLog.ts'
import { answersOf, setAnswers } from './answersOf.ts'
import { AnswerStore, type WhenGone } from './AnswerStore.ts'
import { sendKept } from './sendKept.ts'

const DEFAULTS = {
  appears: {},
  mostBytes: 64_000_000,
  sharedSeconds: 5,
  staleSeconds: 30,
}

/**
 * Answers the public's reads of documents, `GET /api/<collection>` and `/api/<collection>/<id>`, from memory, with an
 * ETag, `Cache-Control` and surrogate keys. Whoever sends a cookie or a log-in, asks for drafts, or asks anything else
 * is passed on, and what they are answered is theirs alone.
 *
 * @param answer Payload's REST API
 * @param headers sent with every answer, such as what keeps browsers safe
 */
export function publicAnswers(
  payload: Payload,
  answer: (request: Request) => Promise<Response>,
  headers: Readonly<Record<string, string>> = {},
): RequestHandler {
  if (!hasEmbeds(payload)) return (_req, _res, next) => next()
  const options = { ...DEFAULTS, ...embedRegistry(payload).options.caches }
  whenStarted(payload, () => {
    noteReads(payload)
    const answers = new AnswerStore(payload, answer, options, headers)
    answers.start().then(
      () => setAnswers(payload, answers),
      (err: unknown) =>
        payload.logger.error({
          err,
          msg: 'Answers are not kept in memory: the feed cannot be read.',
        }),
    )
  })
  return async (req, res, next) => {
    const answers = answersOf(payload)
    if (req.method !== 'GET' && req.method !== 'HEAD') return next()
    if (isPersonal(req)) {
      res.setHeader('cache-control', 'private, no-cache')
      return next()
    }
    if (!answers || !isPublicRead(payload, req)) return next()
    const given = await answers.get(req.originalUrl, whenGone(res))
    if ('kept' in given) return sendKept(req, res, given.kept, options)
    const { response } = given
    res.status(response.status).set(headers)
    response.headers.forEach((value, name) => res.setHeader(name, value))
    res.end(Buffer.from(await response.arrayBuffer()))
  }
}

const whenGone =
  (res: ExpressResponse): WhenGone =>
  (leave) => {
    if (res.closed) leave()
    else
      res.once('close', () => {
        if (!res.writableFinished) leave()
      })
  }

/** `/articles`, `/articles/7`. */
const ONE_OR_ALL = /^\/([\w-]+)(?:\/[\w-]+)?$/

const hasCors = ({ config: { cors } }: Payload): boolean => !Array.isArray(cors) || cors.length > 0

const isPersonal = ({ headers, query }: ExpressRequest): boolean =>
  headers.cookie !== undefined || headers.authorization !== undefined || 'draft' in query

function isPublicRead(payload: Payload, { headers, path }: ExpressRequest): boolean {
  const slug = ONE_OR_ALL.exec(path)?.[1]
  return (
    slug !== undefined &&
    isFollowed(payload, slug) &&
    // Where other origins are let in by name, the answer depends on who asks.
    (headers.origin === undefined || !hasCors(payload)) &&
    // The admin's own form reads a body as it is stored.
    !headers.referer?.includes(payload.config.routes.admin)
  )
}
