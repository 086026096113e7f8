import type { House } from '../support/openHouse.ts'

const json = 'application/json'
const form = 'multipart/form-data; boundary=x'
const part = (name: string, text: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`

const lists = [
  'athletes',
  'athletes/count',
  'articles/versions',
  'media',
  'payload-locked-documents',
]
const ids = [
  'abc',
  'NaN',
  '-1',
  '1.5',
  '1e5',
  '%00',
  '7777%00',
  '0x10',
  '__proto__',
  '9'.repeat(400),
]
const files = ['x', '%00', 'a%00.png', '..%2f..%2fsecret', 'a%2fb', '.', 'a'.repeat(3_000)]

/** Fixed: each was answered 500, or written into the log with its stack, as if it were a fault of ours. */
export function notReadable(opened: () => House): void {
  describe('what cannot be read is refused in a sentence, with no word in the log', () => {
    const send = async (method: string, path: string, type?: string, body?: string) => {
      const { logged, tokens, url } = opened()
      const answers = []
      for (const token of [undefined, tokens.get('admin')]) {
        const before = logged.length
        const answer = await fetch(url + path, {
          body,
          headers: {
            ...(token && { authorization: `JWT ${token}` }),
            ...(type && { 'content-type': type }),
            ...(method === 'QUERY' && { 'x-payload-http-method-override': 'GET' }),
          },
          method: method === 'QUERY' ? 'POST' : method,
        })
        const text = await answer.text()
        expect([path.slice(0, 80), text, logged.slice(before)]).toEqual([
          path.slice(0, 80),
          expect.not.stringContaining('Something went wrong'),
          [],
        ])
        answers.push(answer.status)
      }
      return answers
    }

    it.each(['where=abc', 'where=%7B', 'data=abc'])('an address: %s', async (asked) => {
      for (const list of lists) {
        const [stranger, desk] = await send('GET', `/api/${list}?${asked}`)
        expect([400, 401, 403]).toContain(stranger)
        expect(desk).toBe(400)
      }
    })

    it.each([
      'depth=abc',
      'depth[]=1',
      `limit=${'9'.repeat(400)}`,
      'page=1e308',
      'locale=xx',
      'locale=%00',
      'select=abc',
      'select[%00]=true',
      'populate[articles]=abc',
      'joins[%00][limit]=1',
      'where[__proto__][equals]=1',
      'draft=abc',
    ])('nor is it our fault: %s', async (asked) => {
      for (const list of lists)
        for (const status of await send('GET', `/api/${list}?${asked}`))
          expect(status).toBeLessThan(500)
    })

    it.each(ids)('an id that can be none: %s', async (id) => {
      expect(await send('GET', `/api/athletes/${id}`)).toEqual([404, 404])
      expect(await send('GET', `/api/articles/${id}`)).toEqual([404, 404])
      for (const [method, path] of [
        ['PATCH', `athletes/${id}`],
        ['DELETE', `athletes/${id}`],
        ['POST', `athletes/${id}/duplicate`],
        ['GET', `articles/versions/${id}`],
        ['POST', `articles/versions/${id}`],
        ['GET', `users/${id}`],
      ] as const)
        for (const status of await send(
          method,
          `/api/${path}`,
          json,
          method === 'GET' ? undefined : '{}',
        ))
          expect([400, 401, 403, 404]).toContain(status)
      const query = `{ Athlete(id: ${JSON.stringify(decodeURIComponent(id))}) { id } }`
      await send('POST', '/api/graphql', json, JSON.stringify({ query }))
    })

    it.each(files)('a file that is not there: %s', async (name) => {
      for (const method of ['GET', 'HEAD'])
        expect(await send(method, `/api/media/file/${name}`)).toEqual([404, 404])
    })

    it.each<[string, string, string]>([
      ['POST', json, '{'],
      ['POST', json, 'null'],
      ['POST', json, '5'],
      ['POST', json, '"text"'],
      ['POST', json, '[]'],
      ['POST', 'text/plain', '{}'],
      ['POST', 'application/xml', '<a/>'],
      ['POST', form, ''],
      ['POST', form, '--x'],
      ['POST', form, part('_payload', '{a')],
      ['POST', form, part('_payload', '5')],
      ['POST', form, part('__proto__[a]', '5')],
      ['POST', 'multipart/form-data', ''],
      ['QUERY', json, '{'],
    ])('a body: %s %s %j', async (method, type, body) => {
      for (const list of ['athletes', 'comments', 'readers', 'media', 'users'])
        for (const status of await send(method, `/api/${list}`, type, body)) {
          expect(status).toBeGreaterThanOrEqual(200)
          expect(status).toBeLessThan(500)
        }
    })

    it('a token of an account that needs none', async () => {
      expect(await send('POST', '/api/users/verify/abc', json, '{}')).toEqual([404, 404])
    })
  })
}
