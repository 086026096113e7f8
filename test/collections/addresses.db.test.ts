import { jest } from '@jest/globals'

import { openHouse, type House } from './support/openHouse.ts'

/** Fixed: an address with an umlaut or a space was taken, and its story could not be opened. */
describe('the address of a story', () => {
  let newsroom: House

  beforeAll(async () => {
    newsroom = await openHouse()
  })
  afterAll(() => newsroom.stop())

  const create = async (data: object, draft = false) =>
    newsroom.rest('editor', 'POST', `/articles?draft=${draft}`, { byline: 'Desk', ...data })
  const update = (id: number | string | undefined, data: object, draft = false) =>
    newsroom.rest('editor', 'PATCH', `/articles/${id}?draft=${draft}`, data)
  const published = async (headline: string, more: object = {}) =>
    (await create({ _status: 'published', headline, ...more })).body.doc
  const leadsTo = async (slug: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'redirects',
      depth: 0,
      overrideAccess: true,
      where: { from: { equals: `/stories/${slug}` } },
    })
    return docs.map(({ to }) => to?.reference?.value)
  }

  it('is made of the headline, and kept unique with a number', async () => {
    const slugs = []
    for (let at = 0; at < 3; at++) slugs.push((await published('Zürich läuft'))?.slug)
    expect(slugs).toEqual(['zurich-lauft', 'zurich-lauft-2', 'zurich-lauft-3'])
    expect((await published('🥇'))?.slug).toBe('story')
    const typed = await published('Anything', { slug: 'zurich-lauft' })
    expect(typed?.slug).toBe('zurich-lauft-4')
  })

  /** Fixed: on MongoDB all but one were told that the address must be unique. */
  it('is each story’s own where five are saved at the same instant', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        create({ _status: 'published', headline: 'Five at once' }).then(({ body }) => body),
      ),
    )
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([])
    expect(answers.map(({ doc }) => doc?.slug).sort()).toEqual([
      'five-at-once',
      'five-at-once-2',
      'five-at-once-3',
      'five-at-once-4',
      'five-at-once-5',
    ])
    // What was given up is had again.
    const [first, second] = answers.map(({ doc }) => doc?.id)
    await newsroom.rest('editor', 'DELETE', `/articles/${first}`)
    const slug = answers[0]?.doc?.slug
    expect((await update(second, { slug })).body.doc?.slug).toBe(slug)
  })

  it('over GraphQL too', async () => {
    const { body } = await newsroom.graphql(
      'editor',
      'mutation { createArticle(data: { byline: "Desk", headline: "Über alles" }) { slug } }',
    )
    expect(body).toEqual({ data: { createArticle: { slug: 'uber-alles' } } })
  })

  it('follows a working title until the story is published, and then stays', async () => {
    const { body } = await create({ headline: 'TK' }, true)
    expect(body.doc?.slug).toBe('tk')
    const id = body.doc?.id
    const draft = await update(id, { headline: 'Gold for Kerr' }, true)
    expect(draft.body.doc?.slug).toBe('gold-for-kerr')
    const out = await update(id, { _status: 'published', headline: 'Kerr wins gold' })
    expect(out.body.doc?.slug).toBe('kerr-wins-gold')
    expect((await update(id, { headline: 'Kerr wins' })).body.doc?.slug).toBe('kerr-wins-gold')
    expect(await leadsTo('tk')).toEqual([])
  })

  it.each([true, false])('is checked at its field, in a draft too (%j)', async (draft) => {
    const { body, status } = await create({ headline: 'x', slug: 'Zürich läuft' }, draft)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors).toEqual([
      { message: expect.stringContaining('“zurich-lauft” would do.') as string, path: 'slug' },
    ])
    expect((await create({ headline: 'x', slug: 5 }, draft)).status).toBe(400)
  })

  it('of before, which would not be taken today, stays', async () => {
    const story = await published('Old')
    const { payload } = newsroom
    await payload.db.deleteVersions({
      collection: 'articles',
      where: { parent: { equals: story?.id } },
    })
    await payload.db.updateOne({
      id: story?.id ?? 0,
      collection: 'articles',
      data: { slug: 'größe 100%' },
    })
    expect((await update(story?.id, { headline: 'Old and corrected' })).body.doc).toMatchObject({
      headline: 'Old and corrected',
      slug: 'größe 100%',
    })
  })

  it('leads to the new one when it was published; one of a draft does not', async () => {
    const id = (await published('First address'))?.id
    await update(id, { slug: 'never-seen' }, true)
    expect(await leadsTo('first-address')).toEqual([])
    await update(id, { _status: 'published', slug: 'second-address' })
    await update(id, { _status: 'draft', slug: 'third-address' })
    await update(id, { _status: 'published', slug: 'fourth-address' })
    expect(await leadsTo('first-address')).toEqual([id])
    expect(await leadsTo('second-address')).toEqual([id])
    expect(await leadsTo('never-seen')).toEqual([])
    // Nobody else gets it; it may be had back.
    expect((await published('First address'))?.slug).toBe('first-address-2')
    const back = await update(id, { slug: 'first-address' })
    expect(back.body.doc?.slug).toBe('first-address')
    expect(await leadsTo('first-address')).toEqual([])
    expect(await leadsTo('fourth-address')).toEqual([id])
    expect((await newsroom.rest('anonymous', 'GET', '/redirects')).status).toBe(403)
    expect((await newsroom.rest('editor', 'DELETE', `/articles/${id}`)).status).toBe(200)
    expect(await leadsTo('fourth-address')).toEqual([])
  })

  it('costs a corrected story nothing', async () => {
    const story = await published('Dear')
    const find = jest.spyOn(newsroom.payload.db, 'findVersions')
    const create = jest.spyOn(newsroom.payload.db, 'create')
    await update(story?.id, { standfirst: 'Corrected' })
    const asked = find.mock.calls.map(([{ where }]) => JSON.stringify(where))
    const made = create.mock.calls.map(([{ collection }]) => collection)
    find.mockRestore()
    create.mockRestore()
    expect(asked.filter((where) => where.includes('_status'))).toEqual([])
    expect(made).not.toContain('redirects')
  })
})
