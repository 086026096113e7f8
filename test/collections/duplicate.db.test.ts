import { openHouse, type House } from './support/openHouse.ts'

describe('a duplicate', () => {
  let newsroom: House

  beforeAll(async () => {
    newsroom = await openHouse()
  })
  afterAll(() => newsroom.stop())

  /** Fixed: an import that was run again took the copy for what it had brought. */
  it('of a fact is known to no importer', async () => {
    const { payload } = newsroom
    const original = await payload.create({
      collection: 'competitions',
      data: {
        city: 'Rome',
        level: 'area',
        endDate: '2024-06-12',
        name: 'Rome 2024',
        sourceID: 'rome-2024',
        startDate: '2024-06-07',
      },
      overrideAccess: true,
    })
    const copy = await payload.duplicate({
      id: original.id,
      collection: 'competitions',
      overrideAccess: true,
    })
    expect(copy).toMatchObject({ name: 'Rome 2024', startDate: original.startDate })
    expect(copy.sourceID ?? null).toBeNull()
  })

  /** Fixed: it had the original's corrections, and an address with spaces in it. */
  it('of a story has words of the original, and neither its address nor its corrections', async () => {
    const { payload } = newsroom
    const original = await payload.create({
      collection: 'articles',
      data: {
        _status: 'published',
        byline: 'A reporter',
        corrections: [{ date: '2024-06-10T08:00:00.000Z', text: 'An earlier version erred.' }],
        headline: 'Silver in Tokyo',
        slug: 'silver-in-tokyo',
      },
      overrideAccess: true,
    })
    const copyOnce = () =>
      payload.duplicate({ id: original.id, collection: 'articles', overrideAccess: true })
    const copy = await copyOnce()
    expect(copy).toMatchObject({ headline: 'Silver in Tokyo', corrections: [] })
    expect(copy.slug).toBe('silver-in-tokyo-2')
    expect((await copyOnce()).slug).toBe('silver-in-tokyo-3')
  })

  it('is the same over GraphQL', async () => {
    const { payload } = newsroom
    const original = await payload.create({
      collection: 'articles',
      data: {
        _status: 'published',
        byline: 'A reporter',
        corrections: [{ date: '2024-06-10T08:00:00.000Z', text: 'An earlier version erred.' }],
        headline: 'Bronze in Tokyo',
        slug: 'bronze-in-tokyo',
      },
      overrideAccess: true,
    })
    const { body } = await newsroom.graphql(
      'editor',
      `mutation { duplicateArticle(id: ${JSON.stringify(original.id)}, data: { byline: "A reporter", headline: "Bronze in Tokyo" }) {
        _status corrections { text } headline slug
      } }`,
    )
    expect(body).toEqual({
      data: {
        duplicateArticle: {
          _status: 'draft',
          corrections: [],
          headline: 'Bronze in Tokyo',
          slug: 'bronze-in-tokyo-2',
        },
      },
    })
    const fact = await payload.create({
      collection: 'athletes',
      data: { familyName: 'Copied', nation: 'NOR', sourceID: 'source-7' },
      overrideAccess: true,
    })
    const copied = await newsroom.graphql(
      'statistician',
      `mutation { duplicateAthlete(id: ${JSON.stringify(fact.id)}, data: { familyName: "Copied", nation: "NOR" }) { familyName sourceID } }`,
    )
    expect(copied.body).toEqual({
      data: { duplicateAthlete: { familyName: 'Copied', sourceID: null } },
    })
  })

  /** Fixed: the copy of a published story was published, a reporter's too. */
  it('of what is published is a draft, through every door', async () => {
    const { body } = await newsroom.rest('editor', 'POST', '/articles', {
      _status: 'published',
      byline: 'A reporter',
      headline: 'Out',
    })
    const id = body.doc?.id ?? 0
    const doors = [
      ['editor', '', {}],
      ['editor', '?draft=false', undefined],
      ['reporter', '?draft=false', {}],
    ] as const
    for (const [visitor, query, data] of doors) {
      const answer = await newsroom.rest(visitor, 'POST', `/articles/${id}/duplicate${query}`, data)
      expect(answer.body.doc).toMatchObject({ _status: 'draft', headline: 'Out' })
    }
    const publish = { _status: 'published' }
    const path = `/articles/${id}/duplicate?draft=false`
    expect((await newsroom.rest('reporter', 'POST', path, publish)).status).toBe(403)
    const { docs } = await newsroom.payload.find({
      collection: 'articles',
      overrideAccess: false,
      where: { headline: { equals: 'Out' } },
    })
    expect(docs.map((doc) => doc.id)).toEqual([id])
  })
})
