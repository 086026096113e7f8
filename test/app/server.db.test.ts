import { drain } from '../../src/server/drain.ts'
import { editor, openNewsroom, type Newsroom } from '../support/newsroom.ts'
import { keepsWithinBudget } from './server/keepsWithinBudget.ts'

describe('the front door', () => {
  let newsroom: Newsroom
  let cookie: string

  const ask = (path: string, init?: RequestInit) => fetch(`${newsroom.url}${path}`, init)
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
      method: 'POST',
    })
  const graphql = async (query: string, headers: Record<string, string> = {}) => {
    const response = await post('/api/graphql', { query }, headers)
    return { body: (await response.json()) as Answer, response }
  }

  beforeAll(async () => {
    newsroom = await openNewsroom()
    const login = await post('/api/users/login', editor)
    cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  })
  afterAll(() => newsroom.stop())

  describe('its manners', () => {
    it('says that it lives and that it is ready', async () => {
      expect(await (await ask('/health')).json()).toEqual({ status: 'ok' })
      expect(await (await ask('/ready')).json()).toEqual({ status: 'ok' })
    })

    it('asks for no new work while draining', async () => {
      newsroom.setDraining(true)
      const response = await ask('/ready')
      newsroom.setDraining(false)
      expect([response.status, await response.json()]).toEqual([503, { status: 'draining' }])
    })

    it('names every request, by the name it came with where that is sane', async () => {
      const named = await ask('/health', { headers: { 'x-request-id': 'race-42' } })
      const odd = await ask('/health', { headers: { 'x-request-id': 'a b"c' } })
      expect(named.headers.get('x-request-id')).toBe('race-42')
      expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    })

    it('lets scripts run only with the nonce of the answer', async () => {
      const [one, other] = await Promise.all([ask('/'), ask('/')])
      const policy = one.headers.get('content-security-policy')
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'(;|$)/)
      expect(policy).not.toBe(other.headers.get('content-security-policy'))
      expect(one.headers.get('x-content-type-options')).toBe('nosniff')
      expect(one.headers.get('x-powered-by')).toBeNull()
    })

    it('compresses pages', async () => {
      const page = await ask('/', { headers: { 'accept-encoding': 'gzip' } })
      expect(page.headers.get('content-encoding')).toBe('gzip')
      expect(await page.text()).toContain('A long report.')
    })

    it('does not hold a live stream back to compress it', async () => {
      const left = new AbortController()
      const stream = await ask('/live', { signal: left.signal })
      const { value } = (await stream.body?.getReader().read()) ?? {}
      left.abort()
      expect(stream.headers.get('content-encoding')).toBeNull()
      expect(new TextDecoder().decode(value)).toBe('data: first\n\n')
    })

    it.each([
      ['/api/comments', 32 * 1024],
      ['/api/COMMENTS', 32 * 1024],
      ['/api/stories', 5 * 1024 ** 2],
      ['/api/graphql', 256 * 1024],
      ['/', 64 * 1024],
    ])('takes no larger body at %s than belongs there', async (path, most) => {
      const response = await post(path, 'a'.repeat(most))
      expect([response.status, await response.json()]).toEqual([
        413,
        { errors: [{ message: `Read a body of ${most + 2} bytes, expected ${most} at most.` }] },
      ])
    })

    it('takes no body of unknown length', async () => {
      const body = new Blob(['{}']).stream()
      const init = { body, duplex: 'half', method: 'POST' } as RequestInit
      expect((await ask('/api/stories', init)).status).toBe(411)
    })

    it('refuses an address that cannot be read, as JSON', async () => {
      const response = await ask('/api/stories/%E0%A4%A')
      expect([response.status, await response.json()]).toMatchObject([400, { errors: [{}] }])
    })
  })

  describe('the budget of a request', () => keepsWithinBudget(() => newsroom))

  it('writes nothing into the log about what it refuses', async () => {
    const before = newsroom.logged.length
    const asked = [
      await ask('/api/nothing'),
      await ask('/api/stories/999999'),
      await ask('/api/users'),
      await ask('/api/stories?where[nothing][equals]=1'),
      await ask('/api/stories/%E0%A4%A'),
      await post('/api/users/login', { ...editor, password: 'wrong' }),
      await post('/api/stories', { headline: 'Not mine to write' }),
      await post('/api/stories', {}, { cookie }),
      await post('/api/comments', 'a'.repeat(40_000)),
      (await graphql('mutation { createStory(data: { headline: "x" }) { id } }')).response,
    ]
    expect(newsroom.logged.slice(before)).toEqual([])
    expect(asked.map(({ status }) => status)).toEqual([
      404, 404, 403, 400, 400, 401, 403, 400, 413, 200,
    ])
    expect(newsroom.logged.slice(before)).toEqual([])
  })

  describe('REST', () => {
    it('sets a cookie that carries the session', async () => {
      expect(cookie).toMatch(/^payload-token=./)
      const me = await ask('/api/users/me', { headers: { cookie } })
      expect(await me.json()).toMatchObject({ user: { email: editor.email } })
    })

    it('writes for those who may, and for nobody else', async () => {
      const story = { headline: 'Ingebrigtsen runs an Olympic record' }
      expect((await post('/api/stories', story)).status).toBe(403)
      const created = await post('/api/stories', story, { cookie })
      expect(created.status).toBe(201)
      const { doc } = (await created.json()) as { doc: { id: number | string } }
      const changed = await ask(`/api/stories/${doc.id}`, {
        body: JSON.stringify({ body: 'In 3:28.32.' }),
        headers: { 'content-type': 'application/json', cookie },
        method: 'PATCH',
      })
      expect(await changed.json()).toMatchObject({ doc: { ...story, body: 'In 3:28.32.' } })
      expect(
        (await ask(`/api/stories/${doc.id}`, { headers: { cookie }, method: 'DELETE' })).status,
      ).toBe(200)
      expect((await ask(`/api/stories/${doc.id}`)).status).toBe(404)
    })

    it('says which field was refused', async () => {
      const refused = await post('/api/stories', { body: 'No headline' }, { cookie })
      expect(refused.status).toBe(400)
      expect(await refused.json()).toMatchObject({
        errors: [{ data: { errors: [{ path: 'headline' }] }, name: 'ValidationError' }],
      })
    })

    it('takes an upload and gives it back, whole and in ranges', async () => {
      const text = 'lane,bib,mark\n'.repeat(50_000)
      const form = new FormData()
      form.set('file', new Blob([text], { type: 'text/plain' }), 'results.txt')
      form.set('_payload', JSON.stringify({ alt: 'Start list' }))
      const created = await ask('/api/media', { body: form, headers: { cookie }, method: 'POST' })
      expect(created.status).toBe(201)
      const { doc } = (await created.json()) as { doc: { filesize: number; url: string } }
      expect(doc.filesize).toBe(text.length)

      const file = await ask(doc.url)
      expect(await file.text()).toBe(text)
      const part = await ask(doc.url, { headers: { range: 'bytes=0-12' } })
      expect([part.status, await part.text()]).toEqual([206, 'lane,bib,mark'])
    })

    it('answers HEAD and preflight requests', async () => {
      const head = await ask('/api/stories', { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
      const headers = { 'access-control-request-method': 'GET', origin: 'https://reader.example' }
      const preflight = await ask('/api/stories', { headers, method: 'OPTIONS' })
      expect(preflight.headers.get('access-control-allow-origin')).toBe('https://reader.example')
      expect(preflight.status).toBe(200)
    })

    it('says what is not there', async () => {
      const response = await ask('/api/nothing')
      expect([response.status, await response.json()]).toEqual([
        404,
        { message: 'Route not found "/api/nothing"' },
      ])
    })
  })

  describe('GraphQL', () => {
    it('reads and writes', async () => {
      const created = await graphql(
        'mutation { createStory(data: { headline: "Kerr pulls up" }) { headline } }',
        {
          cookie,
        },
      )
      expect(created.body.data).toEqual({ createStory: { headline: 'Kerr pulls up' } })
      const read = await graphql('{ Stories { docs { headline } } }')
      expect(read.body.data).toEqual({ Stories: { docs: [{ headline: 'Kerr pulls up' }] } })
    })

    it('logs in with a cookie', async () => {
      const { response } = await graphql(
        `mutation { loginUser(email: "${editor.email}", password: "${editor.password}") { token } }`,
      )
      expect(response.headers.getSetCookie()[0]).toMatch(/^payload-token=.*HttpOnly/)
    })

    it('says which field was refused, as REST does', async () => {
      const { body } = await graphql('mutation { createStory(data: { headline: "" }) { id } }', {
        cookie,
      })
      expect(body.errors).toMatchObject([
        {
          extensions: {
            data: { errors: [{ path: 'headline' }] },
            name: 'ValidationError',
            statusCode: 400,
          },
        },
      ])
    })

    it('refuses what would cost too much', async () => {
      const many = Array.from({ length: 30 }, (_, i) => `a${i}: Stories { docs { headline } }`)
      const { body } = await graphql(`{ ${many.join(' ')} }`)
      expect(body.errors?.[0]?.message).toMatch(/exceeds|complex/i)
    })

    it('keeps anonymous writers out', async () => {
      const { body } = await graphql('mutation { createStory(data: { headline: "x" }) { id } }')
      expect(body.errors).toMatchObject([{ extensions: { statusCode: 403 } }])
    })
  })
})

describe('draining', () => {
  it('lets a request under way finish, cuts a stream that stays, and takes no new one', async () => {
    const newsroom = await openNewsroom()
    const stream = await fetch(`${newsroom.url}/live`)
    const underWay = fetch(`${newsroom.url}/api/users/login`, {
      body: JSON.stringify(editor),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    await new Promise((resolve) => newsroom.server.once('request', resolve))
    const drained = drain(newsroom.server, { patienceMs: 1500 })

    expect((await underWay).status).toBe(200)
    await expect(stream.text()).rejects.toThrow()
    await drained
    await expect(fetch(`${newsroom.url}/health`)).rejects.toThrow()
    await newsroom.stop()
  })
})

interface Answer {
  data?: unknown
  errors?: { message: string }[]
}
