import { setupCodeOf } from '../../plugins/accounts/index.ts'
import { demoLogins } from '../../src/demo/demoLogins.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'

const kept = { DEMO: process.env.DEMO, PUBLIC_URL: process.env.PUBLIC_URL }
let house: House

/** As where others can connect. */
beforeAll(async () => {
  process.env.DEMO = 'off'
  process.env.PUBLIC_URL = 'https://zone.example'
  house = await openHouse()
  house.payload.logger.level = 'silent'
})
afterAll(async () => {
  for (const [name, value] of Object.entries(kept))
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  await house.stop()
})

const password = 'a long pass phrase'
const people = { readers: 'reader@example.org', users: 'editor@example.org' } as const

async function post(path: string, body: object, headers: Record<string, string> = {}) {
  return fetch(house.url + path, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
    method: 'POST',
  })
}

describe('a session cookie', () => {
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? ''
  const mutations = { readers: 'loginReader', users: 'loginUser' }

  /** Fixed: it went over plain HTTP too. */
  it.each(['readers', 'users'] as const)(
    'is Secure under an https address, of %s',
    async (slug) => {
      const account = { email: people[slug], password }
      const query = `mutation { ${mutations[slug]}(email: "${account.email}", password: "${password}") { token } }`
      const logIn = await post(`/api/${slug}/login`, account)
      const { token } = (await logIn.clone().json()) as { token: string }
      const authorization = `JWT ${token}`
      for (const response of [
        logIn,
        await post('/api/graphql', { query }),
        await post(`/api/${slug}/refresh-token`, {}, { authorization }),
        await post(`/api/${slug}/logout`, {}, { authorization }),
      ]) {
        expect(response.status).toBe(200)
        expect(cookieOf(response)).toMatch(/^payload-token=.*; Secure/)
      }
    },
  )
})

/** Fixed: a form of any page logged its reader in here, as whomever that page liked. */
describe('a form of another site', () => {
  const form = (fields: Record<string, string>, origin: string) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return { body, headers: { origin }, method: 'POST' }
  }

  it.each(['readers', 'users'] as const)('logs nobody in, of %s', async (slug) => {
    const fields = { _payload: JSON.stringify({ email: people[slug], password }) }
    const door = `${house.url}/api/${slug}/login`
    const theirs = await fetch(door, form(fields, 'https://evil.example'))
    expect([theirs.status, theirs.headers.getSetCookie()]).toEqual([403, []])
    const own = await fetch(door, form(fields, 'https://zone.example'))
    expect([own.status, own.headers.getSetCookie().length]).toEqual([200, 1])
  })

  it('is not read as GraphQL, nor logs anybody out', async () => {
    const headers = { 'content-type': 'text/plain', origin: 'https://evil.example' }
    for (const path of ['/api/graphql', '/api/readers/logout', '/login']) {
      const body = JSON.stringify({ query: '{ __typename }' })
      expect((await fetch(house.url + path, { body, headers, method: 'POST' })).status).toBe(403)
    }
  })
})

describe('where others can connect', () => {
  /** Fixed: everybody knew an admin of every server that once had the demo. */
  it('the demo’s passwords log nobody in', async () => {
    const [admin] = demoLogins
    const reader = demoLogins.find(({ role }) => role === 'reader')
    for (const [slug, login, named] of [
      ['users', admin, { name: 'Ada', role: 'admin' }],
      ['readers', reader, { displayName: 'Lane Six' }],
    ] as const) {
      if (!login) throw new Error('The demo has no such log-in')
      const { email, password: known } = login
      const data = { ...named, email, password: known } as never
      const { id } = await house.payload.create({ collection: slug, data, overrideAccess: true })
      const tried = { email: ` ${email.toUpperCase()}`, password: known }
      expect((await post(`/api/${slug}/login`, tried)).status).toBe(401)
      await house.payload.update({
        collection: slug,
        data: { password },
        id,
        overrideAccess: true,
      })
      expect((await post(`/api/${slug}/login`, { email, password })).status).toBe(200)
    }
  })

  /** Fixed: whoever came first was admin. */
  it('the first account needs the set-up code', async () => {
    const { payload } = house
    await payload.delete({ collection: 'users', overrideAccess: true, where: {} })
    const first = { email: 'first@example.org', name: 'First', password, role: 'admin' }
    const code = setupCodeOf(payload)
    for (const setupCode of [undefined, '', 'abcd', 5, { equals: code }, `${code}0`]) {
      const response = await post('/api/users/first-register', { ...first, setupCode })
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringContaining('set-up code'),
      ])
    }
    const query = `mutation ($data: mutationUserInput!) { createUser(data: $data) { id } }`
    const data = { ...first, setupCode: code }
    const overGraphQL = await post('/api/graphql', { query, variables: { data } })
    expect(await overGraphQL.text()).toContain('not allowed')
    expect((await post('/api/users', data)).status).toBe(403)
    const made = await post('/api/users/first-register', {
      ...data,
      setupCode: ` ${code.toUpperCase()}`,
    })
    expect([made.status, await made.text()]).toEqual([200, expect.not.stringContaining(code)])
    expect((await post('/api/users/first-register', data)).status).toBe(403)
  })
})
