import { openHouse, type House } from '../collections/support/openHouse.ts'

const publicURL = process.env.PUBLIC_URL
let house: House

beforeAll(async () => {
  process.env.PUBLIC_URL = 'https://zone.example'
  house = await openHouse()
  house.payload.logger.level = 'silent'
})
afterAll(async () => {
  if (publicURL === undefined) delete process.env.PUBLIC_URL
  else process.env.PUBLIC_URL = publicURL
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
