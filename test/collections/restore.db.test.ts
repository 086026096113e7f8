import { openHouse, type House } from './support/openHouse.ts'

/** Fixed: the embargo of a version from before publication took the published story from its readers without a word. */
describe('a version that is restored', () => {
  let newsroom: House
  const embargo = '2099-01-01T00:00:00.000Z'
  const publishedAt = '2026-06-12T21:00:00.000Z'

  beforeAll(async () => {
    newsroom = await openHouse()
  })
  afterAll(() => newsroom.stop())

  /** A story that was published under another address after its embargo, and corrected. */
  const corrected = async () => {
    const { payload } = newsroom
    const slug = `restored-${crypto.randomUUID()}`
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        _status: 'published',
        byline: 'x',
        embargo,
        headline: 'First words',
        slug: `${slug}-draft`,
      },
      overrideAccess: true,
    })
    await payload.update({
      id,
      collection: 'articles',
      data: {
        commentsOpen: false,
        corrections: [{ date: publishedAt, text: 'An earlier version erred.' }],
        embargo: null,
        headline: 'Last words',
        publishedAt,
        slug,
      },
      overrideAccess: true,
    })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    return { id, slug, version: String(docs[0]?.id) }
  }

  const standing = (slug: string) => ({
    commentsOpen: false,
    corrections: [{ text: 'An earlier version erred.' }],
    embargo: null,
    headline: 'First words',
    publishedAt,
    slug,
  })

  it('brings back words, and neither embargo nor address; corrections stay', async () => {
    const { payload } = newsroom
    const { id, slug, version } = await corrected()
    const { body } = await newsroom.rest('editor', 'POST', `/articles/versions/${version}`)
    expect(body).toMatchObject({ headline: 'First words' })
    const read = await payload.findByID({ id, collection: 'articles', overrideAccess: false })
    expect(read).toMatchObject(standing(slug))
  })

  it('as a draft, and published later, does not either', async () => {
    const { payload } = newsroom
    const { id, slug, version } = await corrected()
    await newsroom.rest('editor', 'POST', `/articles/versions/${version}?draft=true`)
    const options = { id, collection: 'articles', overrideAccess: true } as const
    const draft = await payload.findByID({ ...options, draft: true })
    expect(draft).toMatchObject({ ...standing(slug), _status: 'draft' })
    expect(await payload.findByID(options)).toMatchObject({ headline: 'Last words' })
    await payload.update({ ...options, data: { _status: 'published' } })
    const read = await payload.findByID({ ...options, overrideAccess: false })
    expect(read).toMatchObject(standing(slug))
  })

  it('was a draft: its words come as a draft, and the published story stays with its readers', async () => {
    const { graphql, ids, payload, rest } = newsroom
    const { id } = await corrected()
    const options = { id, collection: 'articles', overrideAccess: true } as const
    await payload.update({ ...options, data: { headline: 'A draft' }, draft: true })
    const drafts = await payload.findVersions({
      collection: 'articles',
      overrideAccess: true,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
    })
    const version = String(drafts.docs[0]?.id)
    await payload.update({ ...options, data: { _status: 'published', headline: 'Later words' } })

    const answer = await rest('editor', 'POST', `/articles/versions/${version}?draft=false`)
    expect(answer).toMatchObject({ body: { headline: 'A draft' }, status: 200 })
    expect(answer.body.message).toMatch(/Restored as a draft/)
    const read = { ...options, overrideAccess: false }
    expect(await payload.findByID(read)).toMatchObject({ headline: 'Later words' })
    expect(await payload.findByID({ ...options, draft: true })).toMatchObject({
      headline: 'A draft',
    })

    const key = typeof ids.editor === 'number' ? version : `"${version}"`
    const { body } = await graphql(
      'editor',
      `mutation { restoreVersionArticle(id: ${key}) { id } }`,
    )
    expect(body.errors?.[0]?.message).toMatch(/Restore it as a draft/)
    expect(await payload.findByID(read)).toMatchObject({ headline: 'Later words' })
    expect(await rest('anonymous', 'POST', `/articles/versions/${version}`)).toMatchObject({
      status: 403,
    })
  })
})
