import type { RequestHandler } from 'express'
import { AsyncLocalStorage } from 'node:async_hooks'

import { Budget, type Budgets } from './Budget.ts'

const running = new AsyncLocalStorage<Budget>()

/** The budget of the request that is being answered, if one is. */
export const currentBudget = (): Budget | undefined => running.getStore()

/** What is done for a request, from here on, is done within its budget, and no longer than its client waits. */
export const withinBudget =
  (bounds: Budgets): RequestHandler =>
  (req, res, next) => {
    const budget = new Budget(bounds)
    req.once('end', () => budget.begin())
    res.once('close', () => (res.writableFinished ? budget.free() : budget.leave()))
    running.run(budget, next)
  }

/** The same for what answers a request of the Fetch API, whose signal tells when its client has gone. */
export const answeredWithin =
  (bounds: Budgets, answer: (request: Request) => Promise<Response>) =>
  (request: Request): Promise<Response> => {
    const budget = new Budget(bounds)
    request.signal.addEventListener('abort', () => budget.leave())
    return running.run(budget, () => answer(request))
  }
