import type { Request } from 'express'

/** What a request asks to follow. */
export type Ask = { since: null | number } & (
  | {
      article: string
      /** Whether changed views may come as patches. */
      patches: boolean
    }
  | { keys: string[] }
)

export type ReadAsk = { ask: Ask; ok: true } | { message: string; ok: false }

/** Reads `?article=12` or `?keys=events:12,athletes:7`, and the place to resume from. */
export function readAsk(
  { headers, query }: Pick<Request, 'headers' | 'query'>,
  maxKeys: number,
): ReadAsk {
  // EventSource's own resume is newer than the address it was opened with.
  const since = readSeq(headers['last-event-id']) ?? readSeq(query.since)
  if (typeof query.article === 'string' && query.article !== '')
    return { ask: { article: query.article, patches: query.patches === '1', since }, ok: true }
  if (typeof query.keys !== 'string' || query.keys === '')
    return { message: 'Expected ?article=<id> or ?keys=<collection>:<id>,….', ok: false }
  const keys = [...new Set(query.keys.split(','))].sort()
  const wrong = keys.find((key) => !/^[a-z][\w-]*:[\w-]+$/i.test(key))
  if (wrong !== undefined)
    return {
      message: `keys: read ${JSON.stringify(wrong)}, expected <collection>:<id>.`,
      ok: false,
    }
  if (keys.length > maxKeys)
    return { message: `keys: read ${keys.length}, expected at most ${maxKeys}.`, ok: false }
  return { ask: { keys, since }, ok: true }
}

function readSeq(text: unknown): null | number {
  const seq = typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : NaN
  return Number.isNaN(seq) ? null : seq
}
