import type { Refusal } from './Refused.ts'

interface Seen {
  /** SQLite's name (`SQLITE_FULL`), MongoDB's number, or the system's name (`ENOSPC`). */
  code: string
  hasLabel: (label: string) => boolean
  name: string
}

/**
 * MongoDB, by number: https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml
 * 50 MaxTimeMSExpired; 14031 OutOfDiskSpace; 371 UserWritesBlocked, 13 Unauthorized, 20 IllegalOperation (a read-only storage engine).
 */
const byCode: readonly [Refusal, RegExp][] = [
  ['full', /^(SQLITE_FULL|ENOSPC|EDQUOT|14031)$/],
  ['readOnly', /^(SQLITE_READONLY.*|EROFS|371|13)$/],
  ['slow', /^50$/],
  ['broken', /^(SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN).*|EIO)$/],
]

/** Stepping down, shutting down, not primary, unreachable: the driver's own list of what passes. */
const PASSING = /^(6|7|89|91|189|262|9001|10058|10107|11600|11602|13435|13436)$/
const UNREACHABLE =
  /^Mongo(ose)?(ServerSelection|Network|NetworkTimeout|PoolCleared|PoolClosed|NotConnected|TopologyClosed|WaitQueueTimeout)\w*Error$/

/** Why a database refused, by its error or what caused it; undefined where it did not. */
export function refusalOf(err: unknown): Refusal | undefined {
  const chain = chainOf(err).map(seen)
  const coded = byCode.find(([, codes]) => chain.some(({ code }) => codes.test(code)))
  if (coded) return coded[0]
  if (chain.some(({ hasLabel }) => hasLabel('UnknownTransactionCommitResult'))) return 'unsure'
  if (chain.some(({ hasLabel }) => hasLabel('TransientTransactionError'))) return 'lost'
  const isAway = ({ code, name }: Seen) => PASSING.test(code) || UNREACHABLE.test(name)
  return chain.some(isAway) ? 'away' : undefined
}

/** An error and what caused it, the outermost first; a circle is gone round once. */
export function chainOf(err: unknown): object[] {
  const chain = new Set<object>()
  for (let each = err; typeof each === 'object' && each !== null && !chain.has(each);) {
    chain.add(each)
    each = 'cause' in each ? each.cause : undefined
  }
  return [...chain]
}

function seen(err: object): Seen {
  const { code, hasErrorLabel, name } = err as {
    code?: unknown
    hasErrorLabel?: unknown
    name?: unknown
  }
  return {
    code: typeof code === 'string' || typeof code === 'number' ? String(code) : '',
    hasLabel: (label) =>
      typeof hasErrorLabel === 'function' && hasErrorLabel.call(err, label) === true,
    name: typeof name === 'string' ? name : '',
  }
}
