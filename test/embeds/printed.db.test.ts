import type { Payload } from 'payload'

import {
  keepViews,
  type DocID,
  type Printed,
  type PrintedStory,
  type TreeNode,
} from '../../plugins/embeds/index.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'
import { A_TURN, countQueries } from './countQueries.ts'
import { explain } from './explain.ts'
import { athlete, block, mark, paragraph, podium, resultsTable, tree } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

describe('who printed this?', () => {
  let facts: Tokyo
  let house: House
  let payload: Payload

  const write = async (
    nodes: TreeNode[],
    { draft = false }: { draft?: boolean } = {},
  ): Promise<{ id: DocID; slug: string }> => {
    const slug = crypto.randomUUID()
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        _status: draft ? 'draft' : 'published',
        body: tree(...nodes),
        byline: 'A. Reporter',
        headline: `Story ${slug}`,
        slug,
      },
      depth: 0,
      draft,
      overrideAccess: true,
    })
    return { id, slug }
  }
  const ask = async (key: string): Promise<PrintedStory[]> => {
    await keepViews(payload)
    const { body } = await house.rest('editor', 'GET', `/embeds/printed?key=${key}`)
    return (body as unknown as Printed).stories
  }
  const idsFor = async (key: string, among: DocID[]): Promise<DocID[]> =>
    (await ask(key)).map(({ id }) => id).filter((id) => among.includes(id))

  beforeAll(async () => {
    house = await openHouse()
    payload = house.payload
    facts = await tokyo(payload)
  })
  afterAll(() => house.stop())

  it('names the stories that show a result, by whichever embed: its table, its podium, its mark', async () => {
    const { final, ingebrigtsen, kerr, results, wightman } = facts
    const table = await write([resultsTable(final)])
    const first = await write([podium(final)])
    const inline = await write([paragraph('He ran ', mark(final, wightman), '.')])
    const name = await write([paragraph(athlete(wightman))])
    const all = [table, first, inline, name].map(({ id }) => id)

    expect(await idsFor(`results:${results.wightman}`, all)).toEqual(
      expect.arrayContaining([table.id, inline.id]),
    )
    // A did-not-finish stands in the table and in no one else's mark.
    expect(await idsFor(`results:${results.kerr}`, all)).toEqual([table.id])
    expect((await idsFor(`athletes:${wightman}`, all)).sort()).toEqual(
      expect.arrayContaining([table.id, inline.id, name.id].sort()),
    )
    expect(await idsFor(`athletes:${kerr}`, all)).toEqual([table.id])
    expect(await idsFor(`athletes:${ingebrigtsen}`, all)).toContain(table.id)
    expect((await idsFor(`events:${final}`, all)).sort()).toEqual(
      [table.id, first.id, inline.id].sort(),
    )
  })

  it('says of each whether readers see it, by which embeds, live or frozen, and where it is', async () => {
    const { final, results, wightman } = facts
    const { id, slug } = await write([
      resultsTable(final),
      block('results-table', { asOf: 'publication', event: final }),
      paragraph(mark(final, wightman)),
    ])
    const [story] = (await ask(`results:${results.kerr}`)).filter((each) => each.id === id)
    expect(story).toMatchObject({
      adminURL: `/admin/collections/articles/${id}`,
      collection: 'articles',
      embeds: [
        { asOf: null, kind: 'block', label: 'Results table', mode: 'live', slug: 'results-table' },
        { asOf: 'publication', mode: 'frozen', slug: 'results-table' },
      ],
      goneFromDraft: false,
      headline: `Story ${slug}`,
      mode: 'both',
      slug,
      status: 'published',
      url: `/stories/${slug}`,
    })
  })

  it('tells what only a draft shows from what readers see', async () => {
    const { final, results } = facts
    const key = `results:${results.kerr}`
    const draft = await write([resultsTable(final)], { draft: true })
    const added = await write([paragraph('Nothing yet.')])
    const removed = await write([resultsTable(final)])
    for (const [id, nodes] of [
      [added.id, [resultsTable(final)]],
      [removed.id, [paragraph('Not any more.')]],
    ] as const)
      await payload.update({
        id,
        collection: 'articles',
        data: { body: tree(...nodes) },
        draft: true,
        overrideAccess: true,
      })
    const stories = new Map((await ask(key)).map((story) => [story.id, story]))
    expect(stories.get(draft.id)).toMatchObject({ status: 'draft', url: null })
    expect(stories.get(added.id)).toMatchObject({ status: 'draft' })
    expect(stories.get(removed.id)).toMatchObject({ goneFromDraft: true, status: 'published' })
  })

  it('follows the facts: a result that was moved to another event is not printed by the first', async () => {
    const { competition, final } = facts
    const create = (collection: 'events' | 'results' | 'athletes', data: object) =>
      payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
    const heat = await create('events', {
      competition,
      date: '2025-09-14T10:00:00.000Z',
      discipline: '1500m',
      gender: 'men',
      round: 'heat',
    })
    const person = await create('athletes', { familyName: 'Nader', nation: 'POR' })
    const result = await create('results', { athlete: person.id, event: final, mark: '3:34.10' })
    const ofFinal = await write([resultsTable(final)])
    const ofHeat = await write([resultsTable(heat.id)])
    const both = [ofFinal.id, ofHeat.id]
    expect(await idsFor(`results:${result.id}`, both)).toEqual([ofFinal.id])
    await payload.update({
      id: result.id,
      collection: 'results',
      data: { event: heat.id },
      overrideAccess: true,
    })
    expect(await idsFor(`results:${result.id}`, both)).toEqual([ofHeat.id])
    await payload.delete({ id: result.id, collection: 'results', overrideAccess: true })
    expect(await idsFor(`results:${result.id}`, both)).toEqual([])
  })

  it('costs the same queries for one story and for many', async () => {
    const { final, results } = facts
    const key = `results:${results.kerr}`
    await keepViews(payload)
    const one = await countQueries(payload, () => ask(key))
    for (let at = 0; at < 8; at++) await write([resultsTable(final), podium(final)])
    await keepViews(payload)
    expect(await countQueries(payload, () => ask(key))).toBeLessThanOrEqual(one + A_TURN)
  })

  it.each([
    ['embed-questions', { keys: { in: ['results:1'] } }],
    ['embed-askers', { question: { in: ['x'] } }],
    ['articles', { dependsOn: { in: ['events:1'] } }],
  ] as const)('finds %s by an index', async (collection, where) => {
    const plan = await explain(payload, collection, where)
    expect(plan).toMatch(/USING (COVERING )?INDEX \w*(text|question)|"IXSCAN"/)
    expect(plan).not.toMatch(/SCAN (?!CONSTANT)\w|COLLSCAN/)
  })

  it('is asked by the desk alone, of a document', async () => {
    for (const visitor of ['anonymous', 'reader'] as const)
      expect(
        (await house.rest(visitor, 'GET', `/embeds/printed?key=events:${facts.final}`)).status,
      ).toBe(403)
    const wrong = await house.rest('editor', 'GET', '/embeds/printed?key=nothing')
    expect([wrong.status, wrong.body.errors?.[0]?.message]).toEqual([
      400,
      'key: read "nothing", expected <collection>:<id>, such as results:12.',
    ])
  })
})
