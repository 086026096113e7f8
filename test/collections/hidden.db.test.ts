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

/** What readers do not see they cannot look for either: a `where` or a `sort` would tell it bit by bit. */
describe('what readers must not see', () => {
  let house: House
  const ids = {} as Record<
    | 'approved'
    | 'athlete'
    | 'draft'
    | 'embargoed'
    | 'other'
    | 'out'
    | 'private'
    | 'public'
    | 'waiting',
    ID
  >
  const outsiders = ['anonymous', 'reader'] as const

  const put = async (collection: string, data: object): Promise<ID> =>
    (
      await house.payload.create({
        collection: collection as 'articles',
        data: data as never,
        overrideAccess: true,
      })
    ).id
  const story = (slug: string, more: object) =>
    put('articles', { body, byline: 'Desk', headline: slug, slug, ...more })

  beforeAll(async () => {
    house = await openHouse()
    ids.athlete = await put('athletes', { familyName: 'Kerr', givenName: 'Josh', nation: 'GBR' })
    const injury = {
      athlete: ids.athlete,
      bodyPart: 'hamstring',
      date: '2025-09-17',
      phase: 'injured',
      status: 'out',
    }
    ids.public = await put('injuries', {
      ...injury,
      deskNote: 'his coach, on the telephone',
      source: 'British Athletics',
      visibility: 'public',
    })
    ids.private = await put('injuries', {
      ...injury,
      deskNote: 'not to be told',
      visibility: 'private',
    })
    ids.out = await story('out', { _status: 'published' })
    ids.draft = await story('draft', { _status: 'draft' })
    ids.embargoed = await story('embargoed', {
      _status: 'published',
      embargo: new Date(Date.now() + 3_600_000).toISOString(),
    })
    ids.other = await put('readers', {
      displayName: 'Another',
      email: 'another@example.org',
      password: 'a long pass phrase',
    })
    const comment = { article: ids.out, author: ids.other, body: 'What a race that was' }
    ids.approved = await put('comments', comment)
    ids.waiting = await put('comments', { ...comment, body: 'Something that still waits' })
    await house.payload.update({
      collection: 'comments',
      data: { reason: 'fair', state: 'approved' },
      id: ids.approved,
      overrideAccess: true,
    })
  })
  afterAll(() => house.stop())

  describe.each(outsiders)('%s', (visitor) => {
    const get = async (path: string) => house.rest(visitor, 'GET', path)
    const slugs = async (path: string) => (await get(path)).body.docs?.map(({ slug }) => slug)

    it('sees published stories only, and none before its embargo', async () => {
      expect(await slugs('/articles')).toEqual(['out'])
      expect(await slugs('/articles?draft=true')).toEqual(['out'])
      for (const id of [ids.draft, ids.embargoed]) {
        expect((await get(`/articles/${id}`)).status).toBe(404)
        expect((await get(`/articles/${id}?draft=true`)).status).toBe(404)
      }
      expect((await get('/articles/versions')).status).toBe(403)
    })

    /** Fixed: 200 for a document that is hidden, and 404 for one that is not there. */
    it('is told of a hidden document what it is told of none', async () => {
      const gone = typeof ids.out === 'number' ? 987_654 : '0123456789abcdef01234567'
      const hidden = [
        ['articles', 'Article', ids.draft],
        ['articles', 'Article', ids.embargoed],
        ['injuries', 'Injury', ids.private],
        ['comments', 'Comment', ids.waiting],
        ['readers', 'Reader', ids.other],
        ['users', 'User', house.ids.admin],
      ] as const
      for (const [slug, name, id] of hidden) {
        const rest = (which: ID | string, sent?: object) =>
          house.rest(visitor, 'POST', `/${slug}/access/${which}`, sent)
        const graphql = (which: ID) =>
          house.graphql(
            visitor,
            `{ docAccess${name}(id: ${JSON.stringify(which)}) { __typename } }`,
          )
        const none = await rest(gone)
        expect(none.status).toBe(404)
        expect(await rest(id)).toEqual(none)
        expect(await rest(id, { headline: 'X' })).toEqual(await rest(gone, { headline: 'X' }))
        expect(await rest(`${id}`.replace(/^./, 'x'))).toEqual(none)
        expect(await graphql(id)).toEqual(await graphql(gone))
      }
      expect((await house.rest(visitor, 'POST', `/articles/access/${ids.out}`)).status).toBe(200)
      const { body } = await house.graphql(
        visitor,
        `{ docAccessArticle(id: ${JSON.stringify(ids.out)}) { read { permission } } }`,
      )
      expect(body.errors).toBeUndefined()
    })

    it('sees public injuries only', async () => {
      expect((await get('/injuries')).body.docs?.map(({ id }) => id)).toEqual([ids.public])
      expect((await get(`/injuries/${ids.private}`)).status).toBe(404)
      const athlete = (await get(`/athletes/${ids.athlete}?depth=1`)).body
      expect(athlete.injuries).toMatchObject({ docs: [{ id: ids.public }] })
    })

    it('sees approved comments only', async () => {
      expect((await get('/comments')).body.docs?.map(({ id }) => id)).toEqual([ids.approved])
      expect((await get(`/comments/${ids.waiting}`)).status).toBe(404)
    })

    it.each([
      ['injuries', 'deskNote'],
      ['comments', 'reason'],
      ['comments', 'audit'],
      ['comments', 'moderatedBy'],
      ['comments', 'moderatedAt'],
    ])('%s: %s is in no answer, no where and no sort', async (collection, field) => {
      const { body: found } = await get(`/${collection}`)
      expect(found.docs?.length).toBeGreaterThan(0)
      for (const doc of found.docs ?? []) expect(doc).not.toHaveProperty(field)
      expect((await get(`/${collection}?where[${field}][exists]=true`)).status).toBe(400)
      expect((await get(`/${collection}?where[or][0][and][0][${field}][exists]=true`)).status).toBe(
        400,
      )
      expect((await get(`/${collection}?sort=${field}`)).status).toBe(400)
      expect((await get(`/${collection}?sort=-${field}`)).status).toBe(400)
    })

    it('does not learn them through a relationship either', async () => {
      const paths = [
        '/athletes?where[injuries.deskNote][like]=coach',
        '/athletes?sort=injuries.deskNote',
        '/comments?where[author.email][like]=another',
        '/comments?sort=author.email',
        '/articles?where[comments.reason][like]=fair',
      ]
      for (const path of paths) {
        const { body: answer, status } = await get(path)
        expect([path, status, answer.docs?.length ?? 0]).toEqual([path, expect.any(Number), 0])
        expect(status).not.toBe(500)
      }
    })

    it('GraphQL says null, and refuses where and sort alike', async () => {
      const seen = await house.graphql(
        visitor,
        '{ Injuries { docs { id deskNote } } Comments { docs { id reason audit } } }',
      )
      expect(seen.body.data).toMatchObject({
        Comments: { docs: [{ audit: null, reason: null }] },
        Injuries: { docs: [{ deskNote: null }] },
      })
      for (const query of [
        '{ Injuries(where: { deskNote: { like: "coach" } }) { docs { id } } }',
        '{ Injuries(sort: "deskNote") { docs { id } } }',
        '{ Comments(where: { reason: { exists: true } }) { docs { id } } }',
        '{ Comments(sort: "-reason") { docs { id } } }',
      ]) {
        const { body: answer } = await house.graphql(visitor, query)
        expect(answer.errors?.length).toBeGreaterThan(0)
        expect(Object.values(answer.data ?? {}).filter(Boolean)).toEqual([])
      }
    })

    it('finds no other reader, and no one of the desk', async () => {
      const readers = (await get('/readers')).body.docs ?? []
      expect(readers.map(({ id }) => id)).toEqual(visitor === 'reader' ? [house.ids.reader] : [])
      expect((await get(`/readers/${ids.other}`)).status).not.toBe(200)
      expect((await get('/users')).status).toBe(403)
      for (const query of ['where[email][like]=a', 'sort=email']) {
        expect((await get(`/readers?${query}`)).body.docs ?? []).toEqual([])
      }
    })

    it('finds none of the desk’s working papers', async () => {
      for (const collection of [
        'payload-locked-documents',
        'payload-preferences',
        'payload-migrations',
        'changes',
        'feed-positions',
      ]) {
        const { body: answer, status } = await get(`/${collection}`)
        expect([collection, answer.docs ?? [], status]).toEqual([
          collection,
          [],
          expect.any(Number),
        ])
        expect(status).not.toBe(500)
      }
    })
  })

  it('a reader sees the own account and address', async () => {
    const { body: me } = await house.rest('reader', 'GET', '/readers/me')
    expect(me.user).toMatchObject({ displayName: 'A reader', email: 'reader@example.org' })
  })

  it('of the desk only moderators and admins see readers’ addresses', async () => {
    const email = async (visitor: 'moderator' | 'reporter') =>
      (await house.rest(visitor, 'GET', `/readers/${ids.other}`)).body.email
    expect(await email('reporter')).toBeUndefined()
    expect(await email('moderator')).toBe('another@example.org')
  })

  it('a reader comments as no one else, and does not clear the own comment', async () => {
    const { body: posted, status } = await house.rest('reader', 'POST', '/comments', {
      article: ids.out,
      author: ids.other,
      body: 'Posted by a reader about a race',
      state: 'approved',
    })
    expect(status).toBe(201)
    const id = posted.doc?.id ?? 0
    const stored = await house.payload.findByID({
      collection: 'comments',
      depth: 0,
      id,
      overrideAccess: true,
    })
    expect(stored).toMatchObject({ author: house.ids.reader, state: 'waiting' })
    expect(
      (await house.rest('reader', 'PATCH', `/comments/${id}`, { state: 'approved' })).status,
    ).toBe(403)
    expect((await house.rest('reader', 'GET', `/comments/${id}`)).body).toMatchObject({
      state: 'waiting',
    })
    expect((await house.rest('anonymous', 'GET', `/comments/${id}`)).status).toBe(404)
  })
})
