import type { AfterErrorHook, Payload } from 'payload'

import { Refused } from './Refused.ts'
import { chainOf, refusalOf } from './refusalOf.ts'
import { stripParams } from './withoutParams.ts'

/** After how many seconds it is worth another try: a replica set has a new primary in about ten. */
export const RETRY_SECONDS = 10

const methods = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Method = (...args: unknown[]) => Promise<unknown>

/** Has everything that a database refuses said in words for people, and no error of a query carry its values. */
export function sayRefusals({ db }: Payload): void {
  const methodsOf = db as unknown as Partial<Record<(typeof methods)[number], Method>>
  for (const name of methods) {
    const method = methodsOf[name]?.bind(db)
    if (!method) continue
    methodsOf[name] = (...args) =>
      method(...args).catch((err: unknown) => {
        throw said(err)
      })
  }
}

/** The same error in words for people, where it is a refusal. */
export function said(err: unknown): unknown {
  stripParams(err)
  const inner = chainOf(err).find(isSaid)
  if (inner) return inner
  const refusal = refusalOf(err)
  return refusal === undefined || isAnswered(err) ? err : new Refused(refusal, err)
}

/** Whether it ends the request that it is met in, which has had its time or its rows, or whose client has gone. */
export const endsRequest = (err: unknown): boolean =>
  err instanceof Error &&
  (err.name === 'AbortError' || (err instanceof Refused && ['much', 'slow'].includes(err.refusal)))

/** Over REST: what a hook met that went past the adapter is said as well, and when to try again. */
export const answerRefusals: AfterErrorHook = ({ error, req }) => {
  const refused = said(error)
  const status = statusOf(refused)
  if (status === 503) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('retry-after', String(RETRY_SECONDS))
  }
  if (refused === error || !(refused instanceof Refused)) return
  return { response: { errors: [{ message: refused.message }] }, status }
}

/** What stands in front of the database has said it already, also where a query wraps it: refused, or left by its client. */
const isSaid = (err: object): boolean =>
  err instanceof Refused || (err instanceof Error && err.name === 'AbortError')

/** One that has a status for its client has been said already. */
const isAnswered = (err: unknown): boolean => (statusOf(err) ?? 500) !== 500

const statusOf = (err: unknown): number | undefined =>
  err instanceof Error && 'status' in err && typeof err.status === 'number' ? err.status : undefined
