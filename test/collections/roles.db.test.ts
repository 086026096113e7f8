import { type House, openHouse } from './support/openHouse.ts'

type ID = number | string

const body = {
  root: {
    children: [
      { children: [], direction: null, format: '', indent: 0, type: 'paragraph', version: 1 },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
}

describe('roles', () => {
  let house: House
  let count = 0

  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.stop())

  const story = () => ({ body, byline: 'Desk', headline: 'A story', slug: `story-${++count}` })
  const write = async (
    visitor: 'editor' | 'reporter',
    data: object = {},
    query = '',
  ): Promise<ID> => {
    const { body: answer } = await house.rest(visitor, 'POST', `/articles${query}`, {
      ...story(),
      ...data,
    })
    if (!answer.doc) throw new Error(JSON.stringify(answer))
    return answer.doc.id
  }
  const seen = async (id: ID) =>
    (await house.rest('anonymous', 'GET', `/articles/${id}`)).body.headline

  describe('reporters write drafts', () => {
    const onlyEditors = (what: string) =>
      `Only editors ${what}. Save it as a draft and ask an editor.`

    it('of new stories, with and without asking for a draft', async () => {
      for (const query of ['', '?draft=true']) {
        const id = await write('reporter', {}, query)
        expect(await seen(id)).toBeUndefined()
        const edit = await house.rest('reporter', 'PATCH', `/articles/${id}${query}`, {
          headline: 'Better',
        })
        expect(edit.status).toBe(200)
        expect(await seen(id)).toBeUndefined()
      }
    })

    it('and do not publish: not at once, not later, not in bulk, not over GraphQL', async () => {
      const id = await write('reporter')
      const publish = { _status: 'published' }
      const answers = [
        await house.rest('reporter', 'POST', '/articles', { ...story(), ...publish }),
        await house.rest('reporter', 'POST', '/articles?draft=true', { ...story(), ...publish }),
        await house.rest('reporter', 'PATCH', `/articles/${id}`, publish),
        await house.rest('reporter', 'PATCH', `/articles/${id}?draft=true`, publish),
        await house.rest('reporter', 'PATCH', `/articles?where[id][equals]=${id}`, publish),
      ]
      for (const { body: answer, status } of answers) {
        expect([status, answer.errors?.[0]?.message]).toEqual([403, onlyEditors('publish a story')])
      }
      const { body: answer } = await house.graphql(
        'reporter',
        `mutation { updateArticle(id: ${JSON.stringify(id)}, data: { _status: published }) { id } }`,
      )
      expect(answer.errors?.[0]?.message).toBe(onlyEditors('publish a story'))
      expect(await seen(id)).toBeUndefined()
    })

    it('of a published story too, whose readers go on seeing what an editor let out', async () => {
      const id = await write('editor', { _status: 'published' })
      const draft = await house.rest('reporter', 'PATCH', `/articles/${id}?draft=true`, {
        _status: 'draft',
        headline: 'A draft',
      })
      expect(draft.status).toBe(200)
      const refusals = [
        await house.rest('reporter', 'PATCH', `/articles/${id}`, { headline: 'Live' }),
        await house.rest('reporter', 'PATCH', `/articles/${id}`, { _status: 'draft' }),
        await house.rest('reporter', 'PATCH', `/articles?where[id][equals]=${id}`, {
          headline: 'Live',
        }),
      ]
      for (const { body: answer, status } of refusals) {
        expect([status, answer.errors?.[0]?.message]).toEqual([
          403,
          onlyEditors('change or unpublish a published story'),
        ])
      }
      expect((await house.rest('reporter', 'DELETE', `/articles/${id}`)).status).toBe(403)
      expect(await seen(id)).toBe('A story')

      const { body: versions } = await house.rest(
        'reporter',
        'GET',
        `/articles/versions?where[parent][equals]=${id}`,
      )
      const restore = async (status: string) => {
        const { id: version } =
          versions.docs?.find(
            ({ version: of }) => (of as { _status: string })._status === status,
          ) ?? {}
        return (await house.rest('reporter', 'POST', `/articles/versions/${version}`)).status
      }
      expect(await restore('published')).toBe(403)
      // A draft's words come back as a draft.
      expect(await restore('draft')).toBe(200)
      expect(await seen(id)).toBe('A story')
      expect(
        (
          await house.rest('editor', 'PATCH', `/articles/${id}`, {
            _status: 'published',
            headline: 'Edited',
          })
        ).status,
      ).toBe(200)
      expect(await seen(id)).toBe('Edited')
    })
  })

  describe('accounts', () => {
    it('a reporter does not become an admin, nor touch a colleague', async () => {
      const { reporter, editor } = house.ids
      const { body: answer } = await house.rest('reporter', 'PATCH', `/users/${reporter}`, {
        name: 'R.',
        role: 'admin',
      })
      expect(answer.doc).toMatchObject({ name: 'R.', role: 'reporter' })
      expect(
        (await house.rest('reporter', 'PATCH', `/users/${editor}`, { name: 'E.' })).status,
      ).toBe(403)
      expect((await house.rest('admin', 'PATCH', `/users/${editor}`, { name: 'E.' })).status).toBe(
        200,
      )
      for (const visitor of ['anonymous', 'reader', 'reporter', 'editor'] as const) {
        const data = {
          email: `${visitor}-2@example.org`,
          name: 'X',
          password: 'a long pass phrase',
          role: 'admin',
        }
        expect((await house.rest(visitor, 'POST', '/users', data)).status).toBe(403)
      }
    })

    it('anyone becomes a reader, and no reader another', async () => {
      const data = { displayName: 'New', email: 'new@example.org', password: 'a long pass phrase' }
      const { body: answer, status } = await house.rest('anonymous', 'POST', '/readers', data)
      expect(status).toBe(201)
      const id = answer.doc?.id ?? 0
      expect(
        (await house.rest('reader', 'PATCH', `/readers/${id}`, { password: 'mine now, I think' }))
          .status,
      ).not.toBe(200)
      expect(
        (await house.rest('anonymous', 'PATCH', `/readers/${id}`, { displayName: 'X' })).status,
      ).toBe(403)
      expect(
        (
          await house.rest('reader', 'PATCH', `/readers/${house.ids.reader}`, {
            displayName: 'Renamed',
          })
        ).status,
      ).toBe(200)
    })

    it('no second first user', async () => {
      const data = { email: 'first@example.org', name: 'X', password: 'a long pass phrase' }
      expect((await house.rest('anonymous', 'POST', '/users/first-register', data)).status).toBe(
        403,
      )
    })
  })

  it.each(['anonymous', 'reader', 'reporter', 'moderator'] as const)(
    '%s writes no fact',
    async (visitor) => {
      const athlete = { familyName: 'Kerr', nation: 'GBR' }
      expect((await house.rest(visitor, 'POST', '/athletes', athlete)).status).toBe(403)
      const { body: answer } = await house.graphql(
        visitor,
        'mutation { createAthlete(data: { familyName: "Kerr", nation: "GBR" }) { id } }',
      )
      expect(answer.errors?.[0]?.extensions?.statusCode).toBe(403)
    },
  )

  it('readers have no hand in the desk’s locks and preferences', async () => {
    const id = await write('editor')
    const lock = {
      document: { relationTo: 'articles', value: id },
      user: { relationTo: 'users', value: house.ids.editor },
    }
    const { body: answer } = await house.rest('editor', 'POST', '/payload-locked-documents', lock)
    expect(answer.doc).toBeDefined()
    expect(
      (await house.rest('reader', 'GET', '/payload-locked-documents')).body.docs ?? [],
    ).toEqual([])
    expect(
      (await house.rest('reader', 'DELETE', `/payload-locked-documents/${answer.doc?.id}`)).status,
    ).toBe(403)
    expect((await house.rest('reader', 'POST', '/payload-locked-documents', lock)).status).toBe(403)
  })
})
