import type { FormPreview } from '../../plugins/embeds/endpoints/viewEmbeds.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'
import { A_TURN, countQueries } from './countQueries.ts'
import { block, inline, paragraph, tree, views } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

describe('the editor', () => {
  let facts: Tokyo
  let house: House

  beforeAll(async () => {
    house = await openHouse()
    facts = await tokyo(house.payload)
  })
  afterAll(() => house.stop())

  const preview = async (...embeds: object[]) =>
    (await house.rest('editor', 'POST', '/embeds/views', { embeds })).body
      .views as (FormPreview | null)[]
  const recognise = async (text: string) =>
    (await house.rest('editor', 'POST', '/embeds/recognise', { text })).body.offer

  describe('previews', () => {
    it('come for a whole form at once, as each would come alone', async () => {
      const asked = [
        { event: facts.final, slug: 'results-table' },
        { athlete: facts.wightman, event: facts.final, slug: 'live-mark' },
        { injury: facts.injury, slug: 'injury-note' },
      ]
      const all = await preview(...asked)
      for (const [at, fields] of asked.entries()) {
        const query = new URLSearchParams(
          Object.entries(fields).map(([name, value]) => [name, String(value)]),
        )
        const { body } = await house.rest('editor', 'GET', `/embeds/view?${query}`)
        expect(body).toMatchObject({ ...all[at] })
      }
    })

    it('cost the queries of their kinds', async () => {
      const one = { event: facts.final, slug: 'results-table' }
      const two = { athlete: facts.kerr, event: facts.final, slug: 'live-mark' }
      const few = await countQueries(house.payload, () => preview(one, two))
      const others = [facts.wightman, facts.ingebrigtsen, facts.kerr]
      const many = Array.from({ length: 100 }, (_, at) => [
        one,
        { ...two, athlete: others[at % 3] },
      ])
      const most = await countQueries(house.payload, () => preview(...many.flat()))
      expect(most).toBeLessThanOrEqual(few + A_TURN)
      expect((await preview(...many.flat())).every((each) => each?.public)).toBe(true)
    })

    it('say what is wrong with each, and leave the others alone', async () => {
      const { id: secret } = await house.payload.create({
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
      const { id: empty } = await house.payload.create({
        collection: 'events',
        data: {
          competition: facts.competition,
          date: '2025-09-19T10:00:00.000Z',
          discipline: '800m',
          gender: 'men',
          round: 'final',
        } as never,
        depth: 0,
        overrideAccess: true,
      })
      const gone = typeof facts.final === 'number' ? 999_999 : '0'.repeat(24)
      const [hidden, waiting, missing, wrong, unknown] = await preview(
        { injury: secret, slug: 'injury-note' },
        { event: empty, slug: 'results-table' },
        { event: gone, slug: 'podium' },
        { event: { $ne: null }, slug: 'podium' },
        { slug: 'no-such-embed' },
      )
      expect(hidden).toMatchObject({ public: false })
      expect(hidden?.html).toContain('Calf')
      expect(waiting?.warning).toContain('no results yet')
      expect(missing).toMatchObject({ html: null, public: false })
      expect([wrong, unknown]).toEqual([null, null])
    })
  })

  describe('a paste', () => {
    const table =
      '1\tJakob INGEBRIGTSEN\tNOR\t3:28.32\n2\tJake WIGHTMAN\tGBR\t3:29.28\n\tJosh KERR\tGBR\tDNF'

    it('of an event’s table is offered as a bound block, with what differs', async () => {
      expect(await recognise(table)).toEqual({
        differs: [{ fact: '3:29.82', read: '3:29.28', who: 'Jake Wightman' }],
        fields: { event: facts.final },
        label: 'Men’s 1500 m, final, Tokyo 2025',
        matched: 3,
        rows: 3,
        slug: 'results-table',
      })
    })

    it('of anything else stays as it is', async () => {
      for (const text of [
        '',
        'Ingebrigtsen won.',
        'Jakob Ingebrigtsen won in 3:28.32 and said he had more to give.',
        table.replaceAll(':', ' to '),
        `1 Somebody Else 3:28.32\n2 Another One 3:29.82`,
        'x'.repeat(60_000),
      ])
        expect(await recognise(text)).toBeNull()
      const { body, status } = await house.rest('editor', 'POST', '/embeds/recognise', { text: 7 })
      expect([status, body.errors?.[0]?.message]).toEqual([
        400,
        'text: read 7, expected the pasted text.',
      ])
    })

    it('costs a handful of queries', async () => {
      expect(await countQueries(house.payload, () => recognise(table))).toBeLessThanOrEqual(5)
    })
  })

  /** Fixed: “The following field is invalid: body” was all that was said of a story of a hundred paragraphs. */
  it('names the node that is refused, and where it stands', async () => {
    const story = (...nodes: Parameters<typeof tree>) => ({
      body: tree(paragraph('He ran to the line.'), ...nodes),
      byline: 'x',
      headline: 'Refused',
      slug: crypto.randomUUID(),
    })
    const said = async (data: object) => {
      const { body, status } = await house.rest('editor', 'POST', '/articles?draft=true', data)
      return [status, body.errors?.[0]?.data?.errors?.[0]?.message ?? body.doc?.id]
    }
    const link = {
      children: [{ text: 'Read more', type: 'text' }],
      fields: { linkType: 'custom', url: 'file:///C:/report.doc' },
      type: 'link',
    }
    expect(await said(story(paragraph('Word: ', link)))).toEqual([
      400,
      'body.root.children.1.children.1.fields.url: read "file:///C:/report.doc", expected an address with http, https, mailto or tel. It is the link “Read more” in “Word: Read more”.',
    ])
    const [status, id] = await said(story(block('podium', {})))
    expect(status).toBe(201)
    const { body } = await house.rest('editor', 'PATCH', `/articles/${id}`, {
      _status: 'published',
    })
    expect(body.errors?.[0]?.data?.errors?.[0]).toMatchObject({
      message:
        'body.root.children.1: The following fields are invalid: event. It is the block podium after “He ran to the line.”.',
      path: 'body',
    })
  })

  it('takes a link to a house of one word as it is', async () => {
    const url = 'http://intranet/report'
    const link = { children: [], fields: { linkType: 'custom', url }, type: 'link', version: 3 }
    const { body } = await house.rest('editor', 'POST', '/articles?depth=0', {
      body: tree(paragraph('In the house: ', link)),
      byline: 'x',
      headline: 'Intranet',
      slug: crypto.randomUUID(),
    })
    expect(JSON.stringify(body.doc?.body)).toContain(url)
  })

  it('keeps what is bound in a copied story, and in a paragraph pasted twice', async () => {
    const mark = inline('live-mark', { athlete: facts.wightman, event: facts.final, id: 'same' })
    const { body } = await house.rest('editor', 'POST', '/articles?depth=0', {
      body: tree(paragraph(mark), paragraph(mark), block('podium', { event: facts.final })),
      byline: 'x',
      headline: 'First',
      slug: crypto.randomUUID(),
    })
    const copy = await house.rest('editor', 'POST', `/articles/${body.doc?.id}/duplicate?depth=0`, {
      slug: crypto.randomUUID(),
    })
    const read = await house.rest('editor', 'GET', `/articles/${copy.body.doc?.id}?draft=true`)
    const bound = views.nodes(read.body.body as ReturnType<typeof tree>)
    expect(bound.map(({ view }) => view)).not.toContain(null)
    expect(new Set(bound.map(({ id }) => id)).size).toBe(3)
    expect(read.body.dependsOn).toContain(`events:${facts.final}`)
  })
})
