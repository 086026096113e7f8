import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'

import { publicAnswers } from '../../plugins/embeds/index.ts'
import { bodyLimits } from './bodyLimits.ts'
import { type Budgets, budgets as ownBudgets, unbounded } from './budget/Budget.ts'
import { budgetReads } from './budget/budgetReads.ts'
import { answeredWithin, withinBudget } from './budget/withinBudget.ts'
import { clientAddress } from './clientAddress.ts'
import { compress } from './compress.ts'
import { conditions } from './conditions.ts'
import { failures } from './failures.ts'
import { graphql } from './graphql.ts'
import { ownForms } from './ownForms.ts'
import { probes } from './probes.ts'
import { readableOnly } from './readableOnly.ts'
import { requestId } from './requestId.ts'
import { rest, restAnswer } from './rest.ts'
import { dataHeaders } from './dataHeaders.ts'
import { securityHeaders } from './securityHeaders.ts'

export interface FrontDoorOptions {
  /** What one request may take. @default budgets */
  budgets?: Budgets
  /** Loosens the script policy as far as hot reloading needs. @default false */
  dev?: boolean
  /** Tells browsers to come back by HTTPS only. @default false */
  https?: boolean
  isDraining: () => boolean
  /** The live stream, mounted at `/live`. */
  live: RequestHandler
  payload: Payload
  /** The key under which `getPayload` keeps this Payload, where it is not the process's only one. */
  payloadKey?: string
  /** Everything else: the admin and the reader's site. */
  site: RequestHandler
  /** Which proxies are believed when they say who asks, as Express reads it. @default 'loopback' */
  trustProxy?: false | number | string
}

/** The one way in. No body parser stands here: each road reads its own bodies, bounded before. */
export function frontDoor(options: FrontDoorOptions): Express {
  const { dev = false, https = false, isDraining, live, payload, payloadKey, site } = options
  const { budgets = dev ? unbounded : ownBudgets, trustProxy = 'loopback' } = options
  const { graphQL, api } = payload.config.routes
  const answer = answeredWithin(budgets, restAnswer(payload.config, payloadKey))
  budgetReads(payload)
  return express()
    .disable('x-powered-by')
    .set('trust proxy', trustProxy)
    .use(api, publicAnswers(payload, answer, dataHeaders({ https })))
    .use(requestId, clientAddress(payload.logger))
    .use(...securityHeaders({ dev, https }), readableOnly, compress())
    .use(ownForms(payload.config), bodyLimits(payload.config), conditions(api))
    .use(probes({ isDraining, payload }))
    .use('/live', live)
    .use(withinBudget(budgets))
    .use(`${api}${graphQL}`, graphql(payload, payloadKey))
    .use(api, rest(payload.config, payloadKey))
    .all('/{*any}', site)
    .use(failures(payload.logger))
}
