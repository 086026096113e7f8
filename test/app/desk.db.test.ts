import { createLocalReq, type PayloadRequest } from 'payload'

import { settle } from '../../plugins/derived-fields/index.ts'
import { keepViews } from '../../plugins/embeds/index.ts'
import { staleStories } from '../../src/desk/staleStories.ts'
import { untoldEvents } from '../../src/desk/untoldEvents.ts'
import { waitingComments } from '../../src/desk/waitingComments.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'
import { countQueries } from '../embeds/countQueries.ts'
import { block, inline, paragraph, tree } from '../embeds/story.ts'
import { tokyo, type Tokyo } from '../embeds/tokyo.ts'

describe('what the desk asks', () => {
  let facts: Tokyo
  let house: House

  beforeAll(async () => {
    house = await openHouse()
    facts = await tokyo(house.payload)
  })
  afterAll(() => house.stop())

  /** As someone of the desk. A request of its own each time: one that lives on answers from its cache. */
  const asDesk = async (): Promise<PayloadRequest> => {
    const user = await house.payload.findByID({
      id: house.ids.editor,
      collection: 'users',
      overrideAccess: true,
    })
    return createLocalReq({ user: { ...user, collection: 'users' } }, house.payload)
  }
  const write = async (data: object): Promise<number | string> => {
    const { body } = await house.rest('editor', 'POST', '/articles?depth=0', {
      _status: 'published',
      byline: 'x',
      headline: 'Wightman, second',
      publishedAt: '2025-09-17T15:00:00.000Z',
      slug: crypto.randomUUID(),
      ...data,
    })
    return body.doc?.id ?? 0
  }
  const correct = (mark: string) =>
    house.rest('editor', 'PATCH', `/results/${facts.results.wightman}`, { mark })

  it('finds a final that has results until it has a story, a draft too', async () => {
    expect(await untoldEvents(await asDesk())).toMatchObject([
      { id: facts.final, resultCount: 3, title: 'Men’s 1500 m, final, Tokyo 2025' },
    ])
    const id = await write({
      _status: 'draft',
      body: tree(block('podium', { event: facts.final })),
    })
    expect(await untoldEvents(await asDesk())).toEqual([])
    await house.rest('editor', 'DELETE', `/articles/${id}`)
  })

  it('finds a published story whose facts changed after it was saved, until someone has looked', async () => {
    const mark = inline('live-mark', { athlete: facts.wightman, event: facts.final })
    const id = await write({ body: tree(paragraph('He ran ', mark, '.')) })
    await write({ _status: 'draft', body: tree(paragraph(mark)), headline: 'A draft' })
    await write({ body: tree(paragraph('Nothing bound.')), headline: 'Prose' })
    await settle(house.payload)
    expect(await staleStories(await asDesk())).toEqual([])

    await correct('3:29.80')
    await settle(house.payload)
    const [story, ...others] = await staleStories(await asDesk())
    expect(others).toEqual([])
    expect(story).toMatchObject({ headline: 'Wightman, second', id })
    expect(story?.changed).toContain('Men’s 1500 m, final, Tokyo 2025')

    await house.rest('editor', 'PATCH', `/articles/${id}`, { headline: 'Wightman, still second' })
    await settle(house.payload)
    expect(await staleStories(await asDesk())).toEqual([])
  })

  /** Fixed: a story was listed because of a fact that had been put back, or that it does not show. */
  it('leaves out a story that shows what it showed when it was saved', async () => {
    const mark = inline('live-mark', { athlete: facts.wightman, event: facts.final })
    const id = await write({ body: tree(paragraph('He ran ', mark, '.')), headline: 'Put back' })
    await settle(house.payload)
    await keepViews(house.payload)
    const listed = async () => {
      await settle(house.payload)
      await keepViews(house.payload)
      return (await staleStories(await asDesk())).some((story) => story.id === id)
    }
    const { mark: before } = await house.payload.findByID({
      id: facts.results.wightman,
      collection: 'results',
      overrideAccess: true,
    })
    await correct('3:29.71')
    expect(await listed()).toBe(true)
    await correct(before ?? '')
    expect(await listed()).toBe(false)
    await house.rest('editor', 'PATCH', `/results/${facts.results.wightman}`, { bib: '77' })
    expect(await listed()).toBe(false)
  })

  it('counts the comments that wait, the oldest first', async () => {
    const article = await write({ commentsOpen: true })
    for (const body of ['The first to say so.', 'The second to say so.'])
      await house.rest('reader', 'POST', '/comments', { article, body })
    const { comments, count } = await waitingComments(await asDesk())
    expect([count, comments[0]?.excerpt]).toEqual([2, 'The first to say so.'])
  })

  it('asks the same few queries whatever there is', async () => {
    const req = await asDesk()
    const all = () => Promise.all([untoldEvents(req), staleStories(req), waitingComments(req)])
    expect(await countQueries(house.payload, all)).toBeLessThanOrEqual(12)
  })
})
