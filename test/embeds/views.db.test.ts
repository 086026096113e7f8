import { createLocalReq, validations, type Payload } from 'payload'

import { embeds } from '../../collections/embeds.ts'
import { keepViews, plainText, type DocID, type TreeNode } from '../../plugins/embeds/index.ts'
import { openHouse, type Answer, type House } from '../collections/support/openHouse.ts'
import { countTransactions } from '../derived-fields/countTransactions.ts'
import { A_TURN, countQueries } from './countQueries.ts'
import {
  age,
  athlete,
  injuryNote,
  mark,
  medalCount,
  medalTable,
  paragraph,
  place,
  podium,
  resultsTable,
  tree,
  views,
} from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

type Body = ReturnType<typeof tree>

describe('the views of embeds', () => {
  let facts: Tokyo
  let house: House
  let payload: Payload

  const write = async (...nodes: TreeNode[]): Promise<DocID> => {
    const slug = crypto.randomUUID()
    const data = {
      _status: 'published' as const,
      body: tree(...nodes),
      byline: 'A. Reporter',
      headline: slug,
      slug,
    }
    return (await payload.create({ collection: 'articles', data, depth: 0, overrideAccess: true }))
      .id
  }
  const read = async (id: DocID, query = '') =>
    (await house.rest('anonymous', 'GET', `/articles/${id}${query}`)).body.body as Body
  const everything = () => {
    const { competition, final, ingebrigtsen, injury, kerr, wightman } = facts
    return [
      paragraph(athlete(wightman), ' ran ', mark(final, wightman), '. Kerr: ', mark(final, kerr)),
      resultsTable(final),
      podium(final),
      injuryNote(injury),
      medalTable(competition),
      paragraph(
        place(final, ingebrigtsen),
        age(ingebrigtsen, final),
        age(kerr, final),
        medalCount(ingebrigtsen),
      ),
    ]
  }

  beforeAll(async () => {
    house = await openHouse()
    payload = house.payload
    facts = await tokyo(payload)
  })
  afterAll(() => house.stop())

  it('stand in the body of a story that is read', async () => {
    const [name, time, , table, first, note, medals, place, years, unknown, count] = views(
      await read(await write(...everything())),
    )
    expect(name).toEqual({
      id: facts.wightman,
      name: 'Jake Wightman',
      nation: 'GBR',
      result: null,
    })
    expect(time).toMatchObject({
      result: {
        flags: [{ flag: 'SB', words: 'Season’s best: beats 3:30.60, Oslo, 12 June 2025' }],
        mark: '3:29.82',
        medal: 'silver',
        place: 2,
      },
    })
    expect(table).toMatchObject({
      event: { competition: { name: 'Tokyo 2025' }, name: 'Men’s 1500 m, final' },
      rows: [
        { mark: '3:28.32', medal: 'gold', name: 'Jakob Ingebrigtsen', nation: 'NOR', place: 1 },
        { mark: '3:29.82', name: 'Jake Wightman', place: 2 },
        {
          mark: null,
          name: 'Josh Kerr',
          place: null,
          reason: 'pulled up at about 800 m',
          status: 'DNF',
        },
      ],
      state: 'results',
    })
    expect(first).toMatchObject({
      places: [{ competitor: 'Jakob Ingebrigtsen' }, { competitor: 'Jake Wightman' }],
    })
    expect(note).toMatchObject({
      athlete: { name: 'Josh Kerr' },
      bodyPart: 'hamstring',
      source: { name: 'Team officials' },
    })
    expect(medals).toMatchObject({
      rows: [
        { gold: 1, nation: 'NOR', place: 1 },
        { nation: 'GBR', silver: 1 },
      ],
    })
    expect(place).toMatchObject({ result: { place: 1 } })
    // Two days before his birthday.
    expect([years, unknown]).toMatchObject([{ age: 24 }, { age: null }])
    expect(count).toMatchObject({ bronze: 0, gold: 1, silver: 0 })
  })

  it('are what their published JSON Schemas say', async () => {
    const { body } = await house.rest('anonymous', 'GET', '/embeds')
    const published = new Map(
      (body.embeds as { schema: object; slug: string }[]).map(({ schema, slug }) => [slug, schema]),
    )
    expect([...published.keys()].sort()).toEqual(embeds.map(({ slug }) => slug).sort())
    const req = await createLocalReq({}, payload)
    for (const { blockType, view } of views.nodes(await read(await write(...everything())))) {
      const schema = published.get(blockType) ?? {}
      const options = { jsonSchema: { fileMatch: [], schema, uri: blockType }, name: 'view', req }
      const verdict = await validations.json(view as never, options as never)
      expect([blockType, verdict]).toEqual([blockType, true])
    }
  })

  it('are the same in REST, GraphQL and the Local API', async () => {
    const id = await write(...everything())
    const rest = await read(id)
    const argument = typeof id === 'number' ? id : JSON.stringify(id)
    const graphql = await house.graphql(
      'anonymous',
      `{ Article(id: ${argument}) { body } Articles(limit: 50) { docs { id body } } }`,
    )
    const local = await payload.findByID({ id, collection: 'articles', overrideAccess: false })
    expect(graphql.body.data?.Article?.body).toEqual(rest)
    const listed = graphql.body.data?.Articles?.docs as { body: Body; id: DocID }[]
    expect(listed.find((doc) => doc.id === id)?.body).toEqual(rest)
    expect(local.body).toEqual(rest)
  })

  it('stay out with ?embeds=ids, and no whole document comes in at any depth', async () => {
    const id = await write(...everything())
    const asIDs = views.nodes(await read(id, '?embeds=ids&depth=3'))
    expect(asIDs.map((fields) => 'view' in fields)).toEqual(asIDs.map(() => false))
    for (const fields of views.nodes(await read(id, '?depth=3')))
      for (const name of ['athlete', 'event', 'injury'])
        if (name in fields) expect(typeof fields[name]).not.toBe('object')
  })

  it('cost queries by the kinds of embeds, not by their number', async () => {
    const { final, ingebrigtsen, wightman } = facts
    const counts: number[] = []
    for (const number of [1, 10, 50, 200]) {
      const nodes = Array.from({ length: number }, (_, at) => [
        resultsTable(final),
        paragraph(mark(final, at % 2 ? ingebrigtsen : wightman)),
      ]).flat()
      const id = await write(...nodes)
      // By one of the desk: what the public is answered may come from memory.
      const asked = () => house.rest('editor', 'GET', `/articles/${id}?depth=0`)
      counts.push(await countQueries(payload, asked))
    }
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(A_TURN)
  })

  it('of ten stories in a list cost the queries of one', async () => {
    const ids: DocID[] = []
    for (let at = 0; at < 10; at++) ids.push(await write(...everything()))
    const list = (number: number) => {
      const which = ids.slice(0, number).map((id, at) => `where[id][in][${at}]=${id}`)
      return house.rest('editor', 'GET', `/articles?depth=0&${which.join('&')}`)
    }
    const one = await countQueries(payload, () => list(1))
    const ten = await countQueries(payload, () => list(10))
    expect(ten).toBeLessThanOrEqual(one + A_TURN)
  })

  it('are read for an answer when what was saved is committed', async () => {
    const article = await write(...everything())
    let answer: Answer | null = null
    const approve = async (depth: number) => {
      const { id } = await payload.create({
        collection: 'comments',
        data: { article, author: house.ids.reader, body: `It was ${depth}.` },
        depth: 0,
        overrideAccess: true,
      })
      const path = `/comments/${id}?depth=${depth}`
      return first(async () => {
        answer = await house.rest('moderator', 'PATCH', path, { state: 'approved' })
      })
    }
    /** The first is that of the save: what embeds show is kept in the background, which must have nothing left to do. */
    const first = async (work: () => Promise<void>) => {
      await keepViews(payload)
      return (await countTransactions(payload, work))[0]
    }
    const shallow = await approve(0)
    const deep = await approve(2)
    expect(deep?.commands).toBe(shallow?.commands)
    expect(deep?.bytes).toBeLessThan(1.1 * (shallow?.bytes ?? 0))
    const populated = (answer as Answer | null)?.body.doc?.article as { body: Body }
    expect(populated.body).toEqual(await read(article))

    const headline = { headline: 'Again' }
    const save = (query: string) => async () => {
      answer = await house.rest('editor', 'PATCH', `/articles/${article}${query}`, headline)
    }
    // A new headline asks whether the address goes by it.
    await save('?depth=0')()
    const asIDs = await first(save('?depth=0&embeds=ids'))
    const whole = await first(save('?depth=2'))
    expect(whole?.commands).toBe(asIDs?.commands)
    expect((answer as Answer | null)?.body.doc?.body).toEqual(await read(article))
  })

  it('show each reader what that reader may see', async () => {
    const secret = await payload.create({
      collection: 'injuries',
      data: {
        athlete: facts.wightman,
        bodyPart: 'calf',
        date: '2025-09-18',
        visibility: 'private',
      } as never,
      depth: 0,
      overrideAccess: true,
    })
    const id = await write(injuryNote(secret.id))
    for (const [visitor, seen] of [
      ['anonymous', false],
      ['reader', false],
      ['reporter', true],
      ['editor', true],
    ] as const) {
      const { body } = await house.rest(visitor, 'GET', `/articles/${id}`)
      expect([visitor, views(body.body as Body)[0] !== null]).toEqual([visitor, seen])
    }
    expect(
      views(
        (await payload.findByID({ id, collection: 'articles', overrideAccess: true })).body as Body,
      ),
    ).toEqual([null])
  })

  it('are never stored', async () => {
    const id = await write(...everything())
    const whole = await read(id)
    await house.rest('editor', 'PATCH', `/articles/${id}`, { body: whole })
    const stored = await payload.db.findOne<{ body: Body; id: DocID }>({
      collection: 'articles',
      where: { id: { equals: id } },
    })
    expect(JSON.stringify(stored?.body)).not.toContain('"view"')
    expect(await read(id)).toEqual(whole)
  })

  it('of a target that was deleted are null; the story can still be read, and saved', async () => {
    const person = await payload.create({
      collection: 'athletes',
      data: { familyName: 'Gone', nation: 'GBR' },
      depth: 0,
      overrideAccess: true,
    })
    const id = await write(
      paragraph('Here is ', athlete(person.id), '.'),
      resultsTable(facts.final),
    )
    await payload.delete({ id: person.id, collection: 'athletes', overrideAccess: true })
    expect(views(await read(id))[0]).toBeNull()

    const { body, status } = await house.rest('editor', 'PATCH', `/articles/${id}?depth=0`, {
      body: await read(id),
      headline: 'Again',
    })
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.doc).toMatchObject({
      headline: 'Again',
      mentionedAthletes: [],
      mentionedEvents: [facts.final],
    })
    expect(plainText(await read(id))).toBe('Here is .')
  })

  it('come one by one, with what an editor should know', async () => {
    const { body } = await house.rest(
      'editor',
      'GET',
      `/embeds/view?slug=results-table&event=${facts.final}`,
    )
    expect(body).toMatchObject({
      keys: expect.arrayContaining([`events:${facts.final}`]) as unknown,
      public: true,
      warning: null,
    })
    expect(body.html).toContain('3:28.32')
    const wrong = await house.rest('editor', 'GET', '/embeds/view?slug=results-table&event[$ne]=1')
    expect([wrong.status, wrong.body.errors?.[0]?.message]).toEqual([
      400,
      'event: read {"$ne":"1"}, expected an id of events.',
    ])
  })

  it('come with what a reporter chose, lists with commas between', async () => {
    const { final, kerr, wightman } = facts
    const ask = (highlight: string) =>
      house.rest(
        'editor',
        'GET',
        `/embeds/view?slug=results-table&event=${final}&columns=behind,flags&rows=1&highlight=${highlight}`,
      )
    expect((await ask(`${kerr},${wightman}`)).body.view).toMatchObject({
      columns: ['behind', 'flags'],
      more: 0,
      rows: [{ highlighted: false }, { behind: '+1.50', highlighted: true }, { highlighted: true }],
    })
    expect((await ask(`${kerr},x`)).body.errors?.[0]?.message).toBe(
      `highlight: read "${kerr},x", expected an id of athletes.`,
    )
  })

  it.each([
    [
      'an unknown node',
      { type: 'iframe', version: 1 },
      'body.root.children.0: read a node of type "iframe"',
    ],
    [
      'an unknown embed',
      { fields: { blockType: 'script' }, type: 'block' },
      'body.root.children.0.fields.blockType: read "script"',
    ],
    [
      'an operator for an id',
      { fields: { blockType: 'podium', event: { $ne: null } }, type: 'block' },
      'body.root.children.0.fields.event: read {"$ne":null}, expected an id of events.',
    ],
  ])(
    'are not made for %s: it is refused with its path, drafts too',
    async (_what, node, message) => {
      const data = {
        body: tree(node),
        byline: 'x',
        headline: 'x',
        slug: crypto.randomUUID(),
      }
      for (const draft of ['', '?draft=true']) {
        const { body, status } = await house.rest('editor', 'POST', `/articles${draft}`, {
          ...data,
          _status: draft ? 'draft' : 'published',
        })
        expect([status, body.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([400, 'body'])
        expect(body.errors?.[0]?.data?.errors?.[0]?.message).toContain(message)
      }
      const mutation =
        'mutation ($data: mutationArticleInput!) { createArticle(data: $data) { id } }'
      const { body } = await house.graphql('editor', mutation, { data })
      expect(body.errors?.[0]?.extensions?.data?.errors?.[0]?.message).toContain(message)
    },
  )
})
