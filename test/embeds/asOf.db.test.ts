import type { Payload } from 'payload'

import {
  bodyToHTML,
  keepViews,
  plainText,
  type DocID,
  type Frozen,
  type TreeNode,
} from '../../plugins/embeds/index.ts'
import { embeds } from '../../collections/embeds.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'
import { bootPayload } from '../support/boot.ts'
import { A_TURN, countQueries } from './countQueries.ts'
import { block, injuryNote, inline, mark, paragraph, resultsTable, tree, views } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

type Body = ReturnType<typeof tree>

describe('as published, as now', () => {
  let facts: Tokyo
  let house: House
  let payload: Payload

  const write = async (nodes: TreeNode[], more: object = {}): Promise<DocID> => {
    const slug = crypto.randomUUID()
    const data = {
      _status: 'published' as const,
      body: tree(...nodes),
      byline: 'A. Reporter',
      headline: slug,
      slug,
      ...more,
    }
    const { id } = await payload.create({
      collection: 'articles',
      data,
      depth: 0,
      draft: data._status !== 'published',
      overrideAccess: true,
    })
    await keepViews(payload)
    return id
  }
  const correct = async (mark: string) => {
    await payload.update({
      id: facts.results.wightman,
      collection: 'results',
      data: { mark },
      depth: 0,
      overrideAccess: true,
    })
    await keepViews(payload)
  }
  const read = async (id: DocID, query = '', visitor: 'anonymous' | 'editor' = 'anonymous') =>
    (await house.rest(visitor, 'GET', `/articles/${id}${query}`)).body.body as Body
  const times = (body: Body) =>
    views(body).map((view) => {
      const shown = view as { result?: { mark: string }; rows?: { mark: string; name: string }[] }
      return shown.result?.mark ?? shown.rows?.find(({ name }) => /Wightman/.test(name))?.mark
    })
  const frozen = (body: Body) => views.nodes(body).map((node) => node.frozen as Frozen | undefined)
  const set = async (collection: 'injuries' | 'results', id: DocID, data: object) => {
    await payload.update({ id, collection, data: data, depth: 0, overrideAccess: true })
    await keepViews(payload)
  }

  beforeAll(async () => {
    house = await openHouse()
    payload = house.payload
    facts = await tokyo(payload)
  })
  afterAll(() => house.stop())

  it('a frozen embed keeps what it showed when its story was published; the live ones go on', async () => {
    const { final, wightman } = facts
    await correct('3:29.82')
    const id = await write([
      resultsTable(final),
      block('results-table', { asOf: 'publication', event: final }),
      paragraph(inline('live-mark', { asOf: 'publication', athlete: wightman, event: final })),
    ])
    await correct('3:28.50')
    const body = await read(id)
    expect(times(body)).toEqual(['3:28.50', '3:29.82', '3:29.82'])
    const [live, then] = frozen(body)
    expect(live).toBeUndefined()
    expect(then).toEqual({ asOf: expect.stringMatching(/^\d{4}-.*Z$/) as string, shows: 'then' })

    // Back to what it was: a second look at the past must not be mistaken for the present.
    await correct('3:29.82')
    expect(times(await read(id))).toEqual(['3:29.82', '3:29.82', '3:29.82'])
  })

  it('every live one can be read as it stood at publication: REST, GraphQL and Local API alike', async () => {
    const { final, wightman } = facts
    await correct('3:29.82')
    const id = await write([resultsTable(final), paragraph(mark(final, wightman))])
    await correct('3:28.50')
    expect(times(await read(id))).toEqual(['3:28.50', '3:28.50'])
    const rest = await read(id, '?embeds=published')
    expect(times(rest)).toEqual(['3:29.82', '3:29.82'])
    expect(frozen(rest).map((each) => each?.shows)).toEqual(['then', 'then'])

    const argument = typeof id === 'number' ? id : `"${id}"`
    const graphql = await house.ask('/api/graphql?embeds=published', {
      query: `{ Article(id: ${argument}) { body } }`,
    })
    expect(graphql.body.data?.Article?.body).toEqual(rest)
    const local = await payload.findByID({
      id,
      collection: 'articles',
      context: { embeds: 'published' },
      overrideAccess: false,
    })
    expect(local.body).toEqual(rest)
    const list = await house.rest(
      'anonymous',
      'GET',
      `/articles?where[id][in]=${id}&embeds=published`,
    )
    expect(list.body.docs?.[0]?.body).toEqual(rest)
  })

  it('is as of a date: the latest that was kept by then, and no claim from before anything was', async () => {
    await correct('3:29.10')
    const between = new Date().toISOString()
    const { final } = facts
    const first = await write([resultsTable(final)])
    await correct('3:29.00')
    const id = await write([
      block('results-table', { asOf: between, event: final }),
      block('results-table', { asOf: '2024-06-12T21:14:00Z', event: final }),
    ])
    const body = await read(id)
    expect(times(body)).toEqual(['3:29.10', '3:29.00'])
    expect(frozen(body)).toEqual([
      { asOf: between, shows: 'then' },
      {
        asOf: '2024-06-12T21:14:00Z',
        shows: 'now',
        since: expect.any(String) as string,
        why: 'not-kept',
      },
    ])
    expect(first).not.toBe(id)
  })

  it('before it is published, a story that freezes its embeds at publication shows them as they are', async () => {
    const { final } = facts
    await correct('3:29.20')
    const node = block('results-table', { asOf: 'publication', event: final })
    const id = await write([node], { _status: 'draft' })
    await correct('3:29.30')
    const before = await read(id, '?draft=true', 'editor')
    expect([times(before), frozen(before)]).toEqual([['3:29.30'], [undefined]])
    await payload.update({
      id,
      collection: 'articles',
      data: { _status: 'published' },
      overrideAccess: true,
    })
    await keepViews(payload)
    await correct('3:29.40')
    // An edit of a published story is not a second publication.
    await payload.update({
      id,
      collection: 'articles',
      data: { headline: 'Edited' },
      overrideAccess: true,
    })
    await keepViews(payload)
    expect(times(await read(id))).toEqual(['3:29.30'])
  })

  it('does not bring back what has been withdrawn since', async () => {
    const { final, injury } = facts
    const athlete = await payload.create({
      collection: 'athletes',
      data: { familyName: 'Twice', nation: 'GBR' },
      overrideAccess: true,
    })
    const wrong = await payload.create({
      collection: 'results',
      data: { athlete: athlete.id, event: final, mark: '3:40.00', status: 'OK' } as never,
      overrideAccess: true,
    })
    const id = await write([injuryNote(injury), resultsTable(final)])
    await set('injuries', injury, { visibility: 'private' })
    await payload.delete({ id: wrong.id, collection: 'results', overrideAccess: true })
    await keepViews(payload)
    const body = await read(id, '?embeds=published')
    const [note, table] = views(body)
    expect(note).toBeNull()
    expect(JSON.stringify(table)).not.toContain('3:40.00')
    expect(frozen(body)[1]).toMatchObject({ shows: 'now', why: 'withdrawn' })
    // The desk may read the injury, but the past is what the public saw: set public again, it is back.
    await set('injuries', injury, { visibility: 'public' })
    expect(views(await read(id, '?embeds=published'))[0]).not.toBeNull()
  })

  it('never shows what was private then, though it is public now', async () => {
    const { injury } = facts
    await set('injuries', injury, { visibility: 'private' })
    const id = await write([injuryNote(injury)])
    await set('injuries', injury, { visibility: 'public' })
    expect(views(await read(id))[0]).not.toBeNull()
    expect(views(await read(id, '?embeds=published'))[0]).toBeNull()
  })

  it('differs visibly, in HTML and in text', async () => {
    const { final, wightman } = facts
    const id = await write([
      block('results-table', { asOf: 'publication', event: final }),
      paragraph(
        'He ran ',
        inline('live-mark', { asOf: 'publication', athlete: wightman, event: final }),
      ),
    ])
    const body = await read(id)
    const html = await bodyToHTML(body, payload, undefined, 'Europe/Rome')
    expect(html).toMatch(
      /<p class="mz-frozen"[^>]*><time[^>]*>As of \d+ \w+ \d{4}, \d\d:\d\d CES?T/,
    )
    expect(html).toMatch(/<small class="mz-frozen"[^>]*> <time[^>]*>\(as of /)
    const text = plainText(body, new Map(embeds.map((embed) => [embed.slug, embed])))
    expect(text).toMatch(/\nAs of \d+ \w+ \d{4}, \d\d:\d\d UTC/)
    expect(text).toMatch(/He ran .* \(as of .*\)$/)
  })

  it('is refused when it is no date, with the path of the node', async () => {
    const { body, status } = await house.rest('editor', 'POST', '/articles', {
      body: tree(block('results-table', { asOf: 'yesterday', event: facts.final })),
      byline: 'x',
      headline: 'x',
      slug: crypto.randomUUID(),
    })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors?.[0]?.message).toBe(
      'body.root.children.0.fields.asOf: read "yesterday", expected publication, or a date such as 2026-06-12T21:14:00Z. It is the block results-table that the body begins with.',
    )
  })

  it('stands in the editor as it will in the story, frozen, and says so', async () => {
    const { final } = facts
    await correct('3:29.82')
    const id = await write([resultsTable(final)])
    await correct('3:28.00')
    const ask = async (...embeds: object[]) =>
      (await house.rest('editor', 'POST', '/embeds/views', { embeds })).body.views as {
        html: string
      }[]
    // All that the form holds, as it was saved.
    const [saved] = views.nodes(await read(id, '?embeds=ids', 'editor'))
    const table = { ...saved, slug: 'results-table' }
    const [live, frozen, elsewhere, dated] = await ask(
      table,
      { ...table, asOf: 'publication', story: `articles:${id}` },
      { ...table, asOf: 'publication', story: null },
      { ...table, asOf: new Date(0).toISOString() },
    )
    expect(live?.html).toMatch(/3:28\.00/)
    expect(live?.html).not.toMatch(/As of/)
    expect(frozen?.html).toMatch(/3:29\.82.*As of /s)
    expect(frozen?.html).not.toMatch(/3:28\.00/)
    expect(elsewhere).toEqual(live)
    expect(dated?.html).toMatch(/3:28\.00.*as it stands now|3:28\.00.*how it stands now/s)
    await correct('3:29.82')
  })

  it('costs the same queries for one frozen embed and for fifty, and none where nothing is', async () => {
    const { final, ingebrigtsen, wightman } = facts
    const counts: [one: number, fifty: number] = [0, 0]
    for (const [which, number] of [1, 50].entries()) {
      const nodes = Array.from({ length: number }, (_, at) => [
        block('results-table', { asOf: 'publication', event: final }),
        paragraph(mark(final, at % 2 ? ingebrigtsen : wightman)),
      ]).flat()
      const id = await write(nodes)
      counts[which] = await countQueries(payload, () => read(id, '?depth=0', 'editor'))
    }
    expect(counts[1]).toBeLessThanOrEqual(counts[0] + A_TURN)
  })

  it('is kept by two processes as by one, and by the next where one has died', async () => {
    const { final, wightman } = facts
    const other = await bootPayload({ on: house.database })
    const id = await write([
      paragraph(inline('live-mark', { asOf: 'publication', athlete: wightman, event: final })),
    ])
    const before = times(await read(id))
    const marks = ['3:26.01', '3:26.02', '3:26.03']
    for (const mark of marks) {
      await correct(mark)
      await keepViews(other.payload)
    }
    await other.stop({ keep: true })
    await correct('3:26.04')
    expect(times(await read(id))).toEqual(before)
    const { docs } = await payload.db.find<{ id: DocID; view: { result?: { mark?: string } } }>({
      collection: 'embed-views',
      limit: 0,
      pagination: false,
      where: {},
    })
    const kept = docs.flatMap(({ view }) => view?.result?.mark ?? [])
    for (const mark of [...marks, '3:26.04'])
      expect(kept.filter((each) => each === mark)).toHaveLength(1)
  })

  it('is written once, and goes on where it was left', async () => {
    const { final } = facts
    await write([resultsTable(final)])
    await correct('3:27.00')
    await Promise.all([keepViews(payload), keepViews(payload), keepViews(payload)])
    const { docs } = await payload.db.find<{ id: DocID; question: string; seq: number }>({
      collection: 'embed-views',
      limit: 0,
      pagination: false,
      where: {},
    })
    const places = docs.map(({ question, seq }) => `${question} ${seq}`)
    expect(new Set(places).size).toBe(places.length)
    const followers = await payload.db.findOne<{ id: DocID; position: number }>({
      collection: 'feed-followers',
      where: { name: { equals: 'embed-views' } },
    })
    const feed = await payload.db.findOne<{ id: DocID; position: number }>({
      collection: 'feed-positions',
      where: { name: { equals: 'feed' } },
    })
    expect(followers?.position).toBe(feed?.position)
  })
})
