import { isUnreadable } from '../../collections/queries/unreadable.ts'

/** How a refusal stands in the log: in one line, and how loud. */
export interface Line {
  level: 'debug' | 'warn'
  text: string
}

/**
 * What whoever asked has been told, and is no fault of ours: a stranger must not fill the log with it. 4xx is theirs to
 * mend; at 503 an operator may want to look. `null` for one whom nobody tells any more, since its client has gone;
 * `undefined` for what is no refusal.
 */
export function refusal(err: unknown): Line | null | undefined {
  if (!(err instanceof Error)) return undefined
  if (err.name === 'AbortError') return null
  const status = isUnreadable(err) ? 400 : 'status' in err ? Number(err.status) : NaN
  const level = status === 503 ? 'warn' : status >= 400 && status < 500 ? 'debug' : undefined
  return level && { level, text: `${status} ${err.name}: ${oneLine(err.message)}` }
}

/** What Payload writes of an error that a request ended with is that error and nothing else. */
export function refusalAlone(args: readonly unknown[]): ReturnType<typeof refusal> {
  const [given, ...more] = args
  const isAlone = typeof given === 'object' && given !== null && Object.keys(given).join() === 'err'
  return isAlone && more.length === 0 ? refusal((given as { err: unknown }).err) : undefined
}

/** As much of it as can be read: it may hold what somebody sent. */
const oneLine = (text: string): string => text.slice(0, 300).replace(/\s+/g, ' ')
