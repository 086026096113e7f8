import { limits } from '../../plugins/accounts/limits/declared.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'

let house: House
let addresses = 0

beforeAll(async () => {
  house = await openHouse()
  house.payload.logger.level = 'silent'
})
afterAll(() => house.stop())

const password = 'a long pass phrase'
const doors = ['REST', 'GraphQL'] as const

/** A visitor at an address of its own, behind the proxy that the tests are. */
function visitor(token?: string) {
  const address = `192.0.2.${++addresses}`
  const send = async (path: string, body: object) => {
    const response = await fetch(`${house.url}/api${path}`, {
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        // Nobody says of himself who he is.
        'x-client-address': `198.51.100.${++addresses % 250}`,
        'x-forwarded-for': address,
        ...(token && { authorization: `JWT ${token}` }),
      },
      method: 'POST',
    })
    const text = await response.text()
    const [first] = (JSON.parse(text) as { errors?: { extensions?: { statusCode: number } }[] })
      .errors ?? [undefined]
    return {
      status: first?.extensions?.statusCode ?? response.status,
      text,
      wait: response.headers.get('retry-after'),
    }
  }
  return send
}

async function readerToken() {
  const data = { email: 'reader@example.org', password }
  const { token } = await house.payload.login({ collection: 'readers', data })
  return String(token)
}

/** Fixed: nothing was ever answered 429. Each of these is one try, and refused for another reason. */
const tries = {
  'a comment': {
    // No story has the id of a reader.
    GraphQL: () =>
      `mutation { createComment(data: { article: ${JSON.stringify(house.ids.reader)}, body: "x" }) { id } }`,
    REST: ['/comments', { body: 'x' }],
    limit: limits.posting,
  },
  'a forgotten password': {
    GraphQL: () => 'mutation { forgotPasswordReader(email: "nobody@example.org") }',
    REST: ['/readers/forgot-password', { email: 'nobody@example.org' }],
    limit: limits.resetAsking,
  },
  'a new password': {
    GraphQL: () => 'mutation { resetPasswordReader(token: "x", password: "abc") { token } }',
    REST: ['/users/reset-password', { password: 'abc', token: 'x' }],
    limit: limits.resetting,
  },
  'a registration': {
    GraphQL: () =>
      'mutation { createReader(data: { displayName: "Ana", email: "a@example.org", password: "abc" }) { id } }',
    REST: ['/readers', { displayName: 'Ana', email: 'a@example.org', password: 'abc' }],
    limit: limits.registering,
  },
} as const

it.each(
  (Object.keys(tries) as (keyof typeof tries)[]).flatMap((what) =>
    doors.map((door) => [what, door] as const),
  ),
)('%s over %s is tried so often, and then to be waited for', async (what, door) => {
  const { GraphQL, REST } = tries[what]
  const [path, body] = door === 'REST' ? REST : ['/graphql', { query: GraphQL() }]
  const send = visitor(what === 'a comment' ? await readerToken() : undefined)
  // Of one account: the door that is tried second finds it used up.
  const left = what === 'a comment' && door === 'GraphQL' ? 0 : tries[what].limit.tries
  for (let i = 0; i < left; i++) expect((await send(path, body)).status).not.toBe(429)
  const late = await send(path, body)
  expect(late.status).toBe(429)
  expect(late.text).toMatch(/Too many tries\. Try again in \d+ minutes\./)
  expect(Number(late.wait)).toBeGreaterThan(0)
})

/** Fixed: five wrong passwords shut an account to everybody, its owner too, from anywhere. */
it.each([
  ['REST', 'readers', 'reader@example.org'],
  ['GraphQL', 'users', 'admin@example.org'],
] as const)(
  'wrong passwords over %s, of %s, shut the account to nobody else',
  async (door, slug, email) => {
    const send = visitor()
    const logIn = (secret: string, by = send) =>
      door === 'REST'
        ? by(`/${slug}/login`, { email, password: secret })
        : by('/graphql', {
            query: `mutation { loginUser(email: "${email}", password: "${secret}") { token } }`,
          })
    const wrong = Array.from({ length: limits.wrong.tries + 2 }, () => logIn('not the one'))
    const answers = (await Promise.all(wrong)).map(({ status }) => status).sort()
    expect(answers).toEqual([...Array<number>(limits.wrong.tries).fill(401), 429, 429])
    expect((await logIn(password)).status).toBe(429)
    expect((await logIn(password, visitor())).status).toBe(200)
  },
)

/** Fixed: 28 ms where there was no account, and 520 where there was one. */
it.each(doors)('a log-in takes as long where there is no account, over %s', async (door) => {
  const timed = async (email: string) => {
    const send = visitor()
    const since = performance.now()
    const answer =
      door === 'REST'
        ? await send('/readers/login', { email, password: 'not the one' })
        : await send('/graphql', {
            query: `mutation { loginReader(email: "${email}", password: "not the one") { token } }`,
          })
    return { ms: performance.now() - since, said: [answer.status, answer.text] }
  }
  const known = [await timed('reader@example.org'), await timed('reader@example.org')]
  const unknown = [await timed('nobody@example.org'), await timed('nobody@example.org')]
  expect(unknown[0]?.said).toEqual(known[0]?.said)
  const least = (all: { ms: number }[]) => Math.min(...all.map(({ ms }) => ms))
  expect(least(unknown)).toBeGreaterThan(least(known) / 3)
})
