import { APIError, Forbidden, ValidationError } from 'payload'
import { pino } from 'pino'

import { Refused } from '../../plugins/transactions/index.ts'
import { forTheLog } from '../../src/log/forTheLog.ts'
import { withoutSecrets } from '../../src/log/logger.ts'
import { Left } from '../../src/server/budget/Left.ts'

const salt = 'c3'.repeat(32)
const hash = 'a9'.repeat(512)
const token = `eyJhbGciOi.${'x'.repeat(40)}.${'y'.repeat(20)}`

/** As Drizzle makes it: https://github.com/drizzle-team/drizzle-orm, drizzle-orm/src/errors.ts */
function failedQuery(...values: string[]): Error {
  const query = 'update "users" set "salt" = ?, "hash" = ? where "id" = ?'
  const cause = Object.assign(new Error('SQLITE_READONLY: attempt to write a readonly database'), {
    code: 'SQLITE_READONLY',
  })
  const message = `Failed query: ${query}\nparams: ${values.join(',')}`
  return Object.assign(new Error(message, { cause }), { params: values, query })
}

const secrets = {
  'the values of a query': failedQuery(salt, hash, 'a word that somebody chose'),
  'values with lines in them': failedQuery('one\ntwo, params: three\n\nchosen', hash),
  'an error that caused another': new Error('outside', { cause: failedQuery('chosen', salt) }),
  'errors of many': new AggregateError([failedQuery('chosen'), new Error('b')], 'many'),
  'a document that MongoDB refused': Object.assign(new Error('E11000'), {
    code: 11000,
    keyValue: { email: 'x' },
    writeErrors: [{ err: { op: { hash, password: 'chosen', salt } } }],
  }),
  'a text of a query': `It failed: Error: Failed query: insert\nparams: chosen, ${hash}`,
  'a text of JSON': `read {"user":{"resetPasswordToken":"chosen","salt":"\\"chosen"}}`,
  'members by name': { user: { hash: 'chosen', password: 'chosen', resetPasswordToken: 'chosen' } },
  'lists of members': [{ apiKey: 'chosen' }, { sessions: [{ id: 'chosen' }] }],
  'an address with a log-in': 'mongodb://desk:chosen@127.0.0.1/zone did not answer',
  'a link with a token': 'GET /admin/verify?token=chosen failed',
  'headers of a request': { req: { headers: { authorization: 'chosen', cookie: 'chosen' } } },
  'bare tokens, salts and hashes': `read ${token} ${salt} ${hash}`,
} satisfies Record<string, unknown>

describe('what is written into the log', () => {
  const written = (...args: unknown[]): string => {
    const lines: string[] = []
    const log = pino(withoutSecrets('info'), { write: (line: string) => void lines.push(line) })
    Reflect.apply(log.error, log, args)
    return lines.join('')
  }

  /** Fixed: with a database that may only be read, a log-in printed the salt and the hash of its password. */
  it.each(Object.entries(secrets))('has no secret in it: %s', (_, secret) => {
    for (const line of [
      written(secret),
      written({ err: secret, msg: 'failed' }),
      written(
        `failed: ${secret instanceof Error ? secret.stack : JSON.stringify(forTheLog(secret))}`,
      ),
      written('failed: %s', secret),
    ]) {
      expect(line).not.toMatch(/chosen|c3c3c3|a9a9a9|eyJ/)
      expect(line).toContain('"level":50')
    }
  })

  it.each([
    new APIError('Too many of them.', 429),
    new ValidationError({ errors: [{ message: 'No', path: 'headline' }] }),
    new Forbidden(),
    new Left(),
  ])('is silent about what a stranger is refused: %s', (err) => {
    expect(written({ err })).toBe('')
  })

  it('has a line for what an operator may want to know, and all there is of a fault', () => {
    const away = JSON.parse(written({ err: new Refused('away', failedQuery(salt)) })) as object
    expect(away).toMatchObject({
      level: 40,
      msg: expect.stringMatching(/^503 Refused: /) as string,
    })
    expect(away).not.toHaveProperty('err')
    expect(written({ err: new Refused('full') })).toContain('"stack":')
    // It is ours where we say what it was that failed.
    expect(written({ err: new APIError('No', 400), msg: 'Deriving failed' })).toContain('"stack":')
  })

  it('still says what failed and where', () => {
    const { err } = JSON.parse(written(failedQuery(salt))) as { err: Record<string, unknown> }
    expect(err).toMatchObject({
      cause: { code: 'SQLITE_READONLY', message: expect.stringContaining('readonly') as string },
      message: 'Failed query: update "users" set "salt" = ?, "hash" = ? where "id" = ?',
      stack: expect.stringMatching(/failedQuery/) as string,
    })
  })

  it('takes no longer over a text that is made to take long', () => {
    const text = ['eyJ-', '\n', '\nparams: ', '//', '"a"', 'ab'].map((each) => each.repeat(200_000))
    const began = performance.now()
    for (const each of text) forTheLog(new Error(each))
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('ends with what is deep or goes round in a circle', () => {
    const circle: Record<string, unknown> = { name: 'a' }
    circle.again = circle
    expect(JSON.stringify(forTheLog(circle))).toContain('[…]')
  })
})
