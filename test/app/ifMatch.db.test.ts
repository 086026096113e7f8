import { loose } from '../support/loose.ts'
import { editor, openNewsroom, type Newsroom } from '../support/newsroom.ts'

interface Answer {
  body: { doc?: Record<string, unknown>; errors?: { data?: unknown; message: string }[] }
  etag: string | null
  status: number
}

describe('If-Match', () => {
  let newsroom: Newsroom
  let cookie = ''
  let story = ''

  const ask = async (method: string, path: string, given: RequestInit = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', cookie, ...given.headers }
    const response = await fetch(`${newsroom.url}${path}`, { ...given, headers, method })
    const body = (await response.json()) as Answer['body']
    return { body, etag: response.headers.get('etag'), status: response.status }
  }
  const save = (path: string, data: object, ifMatch?: string) =>
    ask('PATCH', path, {
      body: JSON.stringify(data),
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    })
  const read = async (path = story) => (await ask('GET', path)).etag ?? ''
  /** Two saves in one millisecond would be one version. */
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5))

  beforeAll(async () => {
    newsroom = await openNewsroom()
    newsroom.payload.logger.level = 'silent'
    const response = await fetch(`${newsroom.url}/api/users/login`, {
      body: JSON.stringify(editor),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  })
  afterAll(() => newsroom.stop())
  beforeEach(async () => {
    const { id } = await loose(newsroom.payload).create('stories', { headline: 'Heats' })
    story = `/api/stories/${id}`
  })

  /** Fixed: it was ignored, and the last writer won. */
  it('lets one of two editors through who have read the same', async () => {
    const version = await read()
    expect(version).toMatch(/^"\w+"$/)
    await aMoment()
    const first = await save(story, { headline: 'Semi-finals' }, version)
    expect(first).toMatchObject({ body: { doc: { headline: 'Semi-finals' } }, status: 200 })
    const second = await save(story, { headline: 'Final' }, version)
    expect(second).toMatchObject({
      body: { errors: [{ data: { current: first.etag, given: version } }] },
      etag: first.etag,
      status: 412,
    })
    expect(second.body.errors?.[0]?.message).toContain('Nothing was saved')
    const third = await save(story, { headline: 'Final' }, second.etag ?? '')
    expect(third).toMatchObject({ body: { doc: { headline: 'Final' } }, status: 200 })
  })

  it('lets one through of ten at once', async () => {
    const version = await read()
    await aMoment()
    const headlines = Array.from({ length: 10 }, (_, n) => `Final ${n}`)
    const saved = await Promise.all(headlines.map((headline) => save(story, { headline }, version)))
    expect(saved.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)])
  })

  it('is honoured where a document is deleted', async () => {
    const version = await read()
    await aMoment()
    await save(story, { headline: 'Corrected' })
    const remove = (ifMatch: string) => ask('DELETE', story, { headers: { 'if-match': ifMatch } })
    expect((await remove(version)).status).toBe(412)
    expect((await remove(await read())).status).toBe(200)
  })

  it('takes any of several, and a star', async () => {
    const several = await save(story, { body: 'a' }, `"elsewhere", ${await read()}`)
    expect(several.status).toBe(200)
    expect((await save(story, { body: 'b' }, '*')).status).toBe(200)
  })

  it.each(['"made up"', 'W/"12-abc"', 'no tag', ''])('never takes %j', async (ifMatch) => {
    expect((await save(story, { body: 'x' }, ifMatch)).status).toBe(412)
  })

  it('tells who may not save nothing of the version', async () => {
    const version = await read()
    await aMoment()
    await save(story, { headline: 'Corrected' })
    for (const ifMatch of [version, '"made up"', '*']) {
      const headers = { cookie: '', 'if-match': ifMatch }
      const refused = await ask('PATCH', story, { body: '{}', headers })
      expect([refused.status, refused.etag]).toEqual([403, null])
    }
  })

  it.each([
    ['PATCH', '/api/stories?where[headline][equals]=Heats', 'if-match'],
    ['DELETE', '/api/stories?where[headline][equals]=Heats', 'if-match'],
    ['POST', '/api/stories', 'if-match'],
    ['POST', '/api/graphql', 'if-match'],
    ['POST', '/api/stories/versions/1', 'if-match'],
    ['POST', '/api/stories', 'if-none-match'],
    ['PATCH', '/api/stories/1', 'if-unmodified-since'],
  ])('is refused where it cannot be honoured: %s %s, %s', async (method, path, name) => {
    const refused = await ask(method, path, { body: '{}', headers: { [name]: '"x"' } })
    expect(refused).toMatchObject({
      body: { errors: [{ message: expect.stringContaining(name) as string }] },
      status: 412,
    })
  })

  it('keeps the file that a refused one would have replaced', async () => {
    const upload = (method: string, path: string, text: string, ifMatch?: string) => {
      const body = new FormData()
      body.set('file', new Blob([text], { type: 'text/plain' }), 'list.txt')
      body.set('_payload', JSON.stringify({ alt: 'A list' }))
      const headers = { cookie, ...(ifMatch !== undefined && { 'if-match': ifMatch }) }
      return fetch(`${newsroom.url}${path}`, { body, headers, method })
    }
    const { doc } = (await (await upload('POST', '/api/media', 'first')).json()) as {
      doc: { id: number; url: string }
    }
    const path = `/api/media/${doc.id}`
    expect((await upload('PATCH', path, 'second', '"made up"')).status).toBe(412)
    expect(await (await fetch(`${newsroom.url}${doc.url}`)).text()).toBe('first')
    expect((await upload('PATCH', path, 'second', await read(path))).status).toBe(200)
  })

  /** Fixed: a form whose lock had gone wrote over what another had saved meanwhile. */
  it('refuses a form that was opened before another was saved', async () => {
    const { body: form } = await ask('GET', story)
    await aMoment()
    const other = await save(story, { headline: 'Theirs' })
    const late = await save(story, { ...form, headline: 'Mine' })
    expect(late).toMatchObject({
      body: {
        errors: [{ message: expect.stringMatching(/since you opened it.*Copy/) as string }],
      },
      status: 409,
    })
    expect((await save(story, { ...other.body.doc, headline: 'Mine' })).status).toBe(200)
  })
})
