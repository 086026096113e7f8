import { openHouse, type House } from './support/openHouse.ts'

/** Fixed: `body: 5` was stored, and so was a name that nobody sees, or that passes for one of the desk. */
describe('what a reader sends', () => {
  let article: number | string
  let newsroom: House

  beforeAll(async () => {
    newsroom = await openHouse()
    const { body } = await newsroom.rest('editor', 'POST', '/articles', {
      _status: 'published',
      byline: 'Desk',
      headline: 'A story',
    })
    article = body.doc?.id ?? 0
  })
  afterAll(() => newsroom.stop())

  const comment = (body: unknown) => newsroom.rest('reader', 'POST', '/comments', { article, body })
  /** Past the limit of registrations from one address. */
  const register = (more: object) =>
    newsroom.payload.create({
      collection: 'readers',
      data: {
        displayName: 'Ana Lima',
        email: `${crypto.randomUUID()}@example.org`,
        password: 'a long pass phrase',
        ...more,
      },
      overrideAccess: false,
    })
  const rename = (displayName: unknown) =>
    newsroom.rest('reader', 'PATCH', `/readers/${newsroom.ids.reader}`, { displayName })
  const said = ({ body }: Awaited<ReturnType<typeof rename>>) => body.errors?.[0]?.data?.errors?.[0]
  const atName = { data: { errors: [{ path: 'displayName' }] } }

  it.each([5, true, ['a', 'b'], { a: 1 }])('as text is text: %j is refused', async (value) => {
    const message = `Read ${JSON.stringify(value)}, expected text.`
    expect(said(await comment(value))).toEqual({ message, path: 'body' })
    expect(said(await rename(value))).toEqual({ message, path: 'displayName' })
    await expect(register({ displayName: value })).rejects.toMatchObject(atName)
    await expect(register({ email: value })).rejects.toMatchObject({
      data: { errors: [{ message, path: 'email' }] },
    })
    const { totalDocs } = await newsroom.payload.count({
      collection: 'comments',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  /** Fixed: answered 500, since both databases were asked for the story with no id at all. */
  it.each([{}, { article: null, body: 'Well run' }, { article: 'abc', body: 'Well run' }])(
    'as a comment is on a story: %j is refused',
    async (sent) => {
      const { status } = await newsroom.rest('reader', 'POST', '/comments', sent)
      expect(status).toBe(400)
    },
  )

  it.each(['\u3164', '\u115F\u2800', '!!'])('as a name can be seen (%j)', async (displayName) => {
    await expect(register({ displayName })).rejects.toMatchObject(atName)
  })

  it.each(['Editor', 'admin', 'M0derator', 'mixed zone', 'Аdmin', 'REPORTER'])(
    'as a name passes for nobody of the desk (%s), later either',
    async (displayName) => {
      await expect(register({ displayName })).rejects.toMatchObject(atName)
      expect(said(await rename(displayName))).toMatchObject({ path: 'displayName' })
    },
  )

  it('keeps to its line', async () => {
    const { displayName } = await register({
      displayName: ' Ana\u202E\u3164  Lima\u0301\u0301\u0301\u0301\u0301\u0301 ',
    })
    expect(displayName).toBe('Ana Lima\u0301\u0301\u0301\u0301')
    const sent = await comment(`One\u202E e${'\u0301'.repeat(900)}\r\n\r\n\r\nend`)
    expect(sent.body.doc?.body).toBe(`One e${'\u0301'.repeat(4)}\n\nend`)
  })
})
