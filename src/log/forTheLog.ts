import { withoutParams } from '../../plugins/transactions/index.ts'

/** Names of what nobody may read in a log, however they are written. */
const SECRET = /pass(word|phrase)|salt|hash|token|secret|api[-_]?key|authorization|cookie|session/i

/** What an error may say of itself beside its message: never the document that it is about. */
const SAID = ['code', 'codeName', 'data', 'path', 'status'] as const

/** How deep what is logged is looked into. */
const DEEPEST = 6

const HIDDEN = '[secret]'

/** What may be written of `value` into a log: no password, salt, hash or token, and no values of a query. */
export function forTheLog(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutSecrets(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) return '[…]'
  if (value instanceof Error) return asError(value, depth)
  if (Array.isArray(value)) return value.map((each) => forTheLog(each, depth + 1))
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return forTheLog((value as { toJSON: () => unknown }).toJSON(), depth + 1)
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      SECRET.test(name) ? HIDDEN : forTheLog(each, depth + 1),
    ]),
  )
}

function asError(err: Error, depth: number): Record<string, unknown> {
  const own = err as Error & Partial<Record<(typeof SAID)[number] | 'errors', unknown>>
  const more = { cause: err.cause, errors: own.errors, ...pick(own) }
  return {
    type: err.name,
    message: withoutSecrets(err.message),
    stack: withoutSecrets(err.stack ?? ''),
    ...Object.fromEntries(
      Object.entries(more)
        .filter(([, each]) => each !== undefined && each !== null)
        .map(([name, each]) => [name, forTheLog(each, depth + 1)]),
    ),
  }
}

const pick = (err: Partial<Record<(typeof SAID)[number], unknown>>) =>
  Object.fromEntries(SAID.map((name) => [name, err[name]]))

/** Where a text is cut off: more is of no use to a reader, and each expression below goes over all of it. */
const LONGEST = 20_000

/**
 * In a text: the values of a query, log-ins in addresses, tokens in a link, members of JSON by their name, JSON Web
 * Tokens, salts and hashes.
 */
const withoutSecrets = (text: string): string =>
  withoutParams(text)
    .slice(0, LONGEST)
    .replace(/\/\/[^@/\s]*@/g, '//')
    .replace(/([?&](?:token|password|secret)=)[^&\s"]+/gi, `$1${HIDDEN}`)
    .replace(/("(\w{0,40})"\s?:\s?)"(?:[^"\\]|\\.)*"/g, (whole, start: string, name: string) =>
      SECRET.test(name) ? `${start}"${HIDDEN}"` : whole,
    )
    .replace(/\beyJ[\w-]{1,4000}\.[\w-]{1,4000}\.[\w-]{1,4000}/g, HIDDEN)
    .replace(/\b[\da-f]{40,}\b/gi, HIDDEN)
