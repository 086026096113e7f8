import { verify } from '../../plugins/derived-fields/index.ts'
import type { FoundGroup } from '../../plugins/embeds/endpoints/searchFacts.ts'
import { keepViews, type EmbedFields, type Tree } from '../../plugins/embeds/index.ts'
import { alike } from '../../plugins/merges/alike.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'
import { block, inline, mark, paragraph, tree, views } from '../embeds/story.ts'

type ID = number | string

describe('two entries of one person', () => {
  let house: House
  let competition: ID
  let events: [ID, ID]
  /** Under the maiden name for the old nation, and under the new name for the new one. */
  let [before, now]: [ID, ID] = [0, 0]
  let results: [old: ID, relay: ID, recent: ID]
  let [injury, story, draft]: [ID, ID, ID] = [0, 0, 0]

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body } = await house.rest('admin', 'POST', `/${collection}?depth=0`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const change = (collection: string, id: ID, data: object, query = '') =>
    house.rest('admin', 'PATCH', `/${collection}/${id}?depth=0${query}`, data)
  const read = async (collection: string, id: ID, query = '') =>
    (await house.rest('admin', 'GET', `/${collection}/${id}?depth=0${query}`)).body as Record<
      string,
      unknown
    >
  const merge = (
    from: ID,
    into: unknown,
    who: 'anonymous' | 'reporter' | 'statistician' = 'statistician',
  ) => house.rest(who, 'POST', `/athletes/${from}/merge`, { into })
  const unmerge = (from: ID) => house.rest('statistician', 'POST', `/athletes/${from}/unmerge`, {})

  /** All that people have written about them, and what follows. */
  const state = async () => {
    const of = (docs: Record<string, unknown>[]) => docs.map(({ updatedAt: _, ...doc }) => doc)
    const { docs } = await house.payload.find({
      collection: 'results',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'id',
    })
    const stories = await Promise.all([
      read('articles', story),
      read('articles', story, '&draft=true'),
      read('articles', draft, '&draft=true'),
    ])
    return {
      athletes: of(await Promise.all([before, now].map((id) => read('athletes', id)))),
      competition: (await read('competitions', competition)).medalTable,
      injury: (await read('injuries', injury)).athlete,
      results: of(docs as never),
      stories: stories.map(({ _status, body, headline, mentionedAthletes }) => ({
        _status,
        fields: views.nodes(body as Tree).map(({ id: _, view: __, ...fields }) => fields),
        headline,
        mentionedAthletes,
      })),
    }
  }

  beforeAll(async () => {
    house = await openHouse()
    competition = await create('competitions', {
      awardsMedals: true,
      city: 'London',
      name: 'Games',
      startDate: '2012-08-01',
    })
    const event = (discipline: string, date: string, gender = 'women') =>
      create('events', {
        competition,
        date,
        discipline,
        gender,
        round: 'final',
        status: 'official',
      })
    events = [await event('1500m', '2012-08-02'), await event('5000m', '2012-08-03')]
    const relay = await event('4x400m', '2012-08-04')
    before = await create('athletes', {
      birthDate: '1990',
      familyName: 'Maiden',
      gender: 'women',
      givenName: 'Ann',
      nation: 'ETH',
    })
    now = await create('athletes', {
      birthDate: '1990-05-05',
      familyName: 'Married',
      gender: 'women',
      givenName: 'Ann',
      nation: 'NED',
    })
    results = [
      await create('results', { athlete: before, event: events[0], mark: '4:00.00' }),
      await create('results', {
        event: relay,
        mark: '3:20.00',
        members: [before],
        nation: 'ETH',
        team: 'Ethiopia',
      }),
      await create('results', { athlete: now, event: events[1], mark: '14:50.00' }),
    ]
    injury = await create('injuries', {
      athlete: before,
      bodyPart: 'calf',
      date: '2024-05-01',
      phase: 'injured',
      source: 'the team',
      status: 'out',
      visibility: 'public',
    })
    const body = (athlete: ID) =>
      tree(
        block('splits', { event: events[0], highlight: [athlete] }),
        paragraph(mark(events[0], athlete), inline('athlete-name', { athlete })),
      )
    const article = { body: body(before), byline: 'A. Reporter' }
    story = await create('articles', {
      ...article,
      _status: 'published',
      headline: 'Out',
      slug: 'out',
    })
    await change(
      'articles',
      story,
      { _status: 'draft', body: body(before), headline: 'In work' },
      '&draft=true',
    )
    draft = await create('articles', { ...article, headline: 'Draft', slug: 'draft' })
  })
  afterAll(() => house.stop())

  it('become one: every pointer is moved, and nothing that was shown changes its name or nation', async () => {
    await keepViews(house.payload)
    const was = await state()
    expect((await merge(before, now)).status).toBe(200)
    const is = await state()
    expect(is.results.map(({ athlete, members }) => [athlete ?? null, members ?? []])).toEqual([
      [now, []],
      [null, [now]],
      [now, []],
    ])
    const shown = ({ results: all }: typeof was) =>
      all.map(({ competitor, medal, memberNations, representing, runners }) => [
        competitor,
        representing,
        medal,
        memberNations,
        runners,
      ])
    expect(shown(is)).toEqual(shown(was))
    expect(is.results[1]).toMatchObject({
      memberNations: 'ETH',
      membersAs: [{ athlete: now, competedAs: 'Ann Maiden', nation: 'ETH' }],
      runners: 'Ann Maiden',
    })
    expect(is.competition).toEqual(was.competition)
    expect(is.injury).toBe(now)
    expect(is.athletes).toMatchObject([
      { label: 'Ann Maiden (merged)', medals: { gold: 0 }, mergedInto: now },
      {
        availability: { status: 'out' },
        medals: { gold: 3 },
        otherNames: [{ familyName: 'Maiden' }],
      },
    ])
    expect(await verify(house.payload)).toEqual([])
  })

  it('in stories as they were published show what stood there', async () => {
    const published = `/articles/${story}?depth=0&embeds=published`
    const { body } = await house.rest('anonymous', 'GET', published)
    const shown = views.nodes(body.body as Tree)
    expect(shown.map(({ frozen }) => (frozen as { shows: string }).shows)).toEqual(
      shown.map(() => 'then'),
    )
    expect(shown[2]).toMatchObject({ view: { name: 'Ann Maiden', nation: 'ETH' } })
    const { body: live } = await house.rest('anonymous', 'GET', `/articles/${story}?depth=0`)
    expect(views.nodes(live.body as Tree)[2]).toMatchObject({ view: { name: 'Ann Married' } })
  })

  it('in stories as well, in what is published and in the drafts beside it, each as it was', async () => {
    const { stories } = await state()
    expect(
      stories.map(({ _status, headline, mentionedAthletes }) => [
        headline,
        _status,
        mentionedAthletes,
      ]),
    ).toEqual([
      ['Out', 'published', [now]],
      ['In work', 'draft', [now]],
      ['Draft', 'draft', [now]],
    ])
    for (const { fields } of stories)
      expect(fields).toMatchObject([
        { highlight: [now] },
        { athlete: now, event: events[0] },
        { athlete: now },
      ] satisfies EmbedFields[])
    const { body } = await house.rest('anonymous', 'GET', `/articles/${story}?depth=0`)
    expect(JSON.stringify(body)).toContain('4:00.00')
  })

  it('are found as one, by either name', async () => {
    for (const q of ['maiden', 'married']) {
      const { body } = await house.rest('reporter', 'GET', `/embeds/search?q=${q}`)
      const group = (body.groups as FoundGroup[]).find(({ slug }) => slug === 'athlete-name')
      expect([q, group?.found.map(({ fields }) => fields)]).toEqual([q, [{ athlete: now }]])
    }
  })

  it('are two again when it is undone, as if nothing had been', async () => {
    await unmerge(before)
    const was = await state()
    await merge(before, now)
    expect((await unmerge(before)).status).toBe(200)
    expect(alike(await state(), was)).toBe(true)
    expect(
      was.results.map(({ athlete, competedAs, nation }) => [
        athlete ?? null,
        competedAs ?? null,
        nation ?? null,
      ]),
    ).toEqual([
      [before, null, null],
      [null, null, 'ETH'],
      [now, null, null],
    ])
    expect(await verify(house.payload)).toEqual([])
  })

  it('what was changed after the merge stays, when it is undone', async () => {
    await merge(before, now)
    const [old] = results
    await change('results', old, { mark: '3:59.00' })
    await change('injuries', injury, { athlete: now, status: 'doubtful' })
    const fresh = await create('results', {
      athlete: now,
      elsewhere: { date: '2013-01-01', discipline: '1500m' },
      mark: '4:05.00',
    })
    await unmerge(before)
    expect(await read('results', old)).toMatchObject({ athlete: before, mark: '3:59.00' })
    expect(await read('injuries', injury)).toMatchObject({ athlete: before, status: 'doubtful' })
    expect(await read('results', fresh)).toMatchObject({ athlete: now })
    expect(await verify(house.payload)).toEqual([])
    await house.rest('statistician', 'DELETE', `/results/${fresh}`)
  })

  it('are refused whole where both have a result in one event', async () => {
    const both = await create('results', { athlete: now, event: events[0], mark: '4:10.00' })
    const was = await state()
    const { body, status } = await merge(before, now)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(
      'one result for each competitor in Women’s 1500 m, final',
    )
    expect(alike(await state(), was)).toBe(true)
    await house.rest('statistician', 'DELETE', `/results/${both}`)
  })

  it('refuses what makes no sense, and who may not change them', async () => {
    const refusals = [
      await merge(before, before),
      await merge(before, { not: 'an id' }),
      await merge(before, house.payload.db.name === 'mongoose' ? 'f'.repeat(24) : 999_999),
      await merge(before, now, 'anonymous'),
      await merge(before, now, 'reporter'),
      await unmerge(before),
    ]
    expect(refusals.map(({ status }) => status)).toEqual([409, 400, 404, 403, 403, 409])
    await merge(before, now)
    expect((await merge(before, now)).status).toBe(409)
    expect((await merge(now, before)).status).toBe(409)
    const other = await create('athletes', { familyName: 'Other', nation: 'NED' })
    const again = await create('athletes', { familyName: 'Other', nation: 'NED' })
    await merge(other, again)
    const { body } = await house.rest('admin', 'DELETE', `/athletes/${again}`)
    expect(body.errors?.[0]?.message).toContain('1 entry that was merged into it')
    await change('athletes', before, { merge: null, mergedInto: null })
    expect(await read('athletes', before)).toMatchObject({ mergedInto: now })
    await unmerge(before)
  })

  it('tells nobody what was moved: over REST, GraphQL, sort and where', async () => {
    await merge(before, now)
    const { body } = await house.rest('admin', 'GET', `/athletes/${before}`)
    expect(Object.keys(body)).not.toContain('merge')
    const { body: asked } = await house.graphql('admin', '{ Athletes { docs { merge } } }')
    expect(asked.data?.Athletes?.docs ?? [{ merge: null }]).not.toContainEqual({
      merge: expect.anything() as unknown,
    })
    for (const query of ['where[merge][exists]=true', 'sort=merge']) {
      const { status } = await house.rest('reporter', 'GET', `/athletes?${query}`)
      expect([query, status >= 400 && status < 500]).toEqual([query, true])
    }
    await unmerge(before)
  })
})
