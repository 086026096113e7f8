import type { Payload } from 'payload'

import { feedPosition } from '../../plugins/derived-fields/index.ts'
import { LiveStore, type EmbedsEvent } from '../../plugins/embeds/client.ts'
import { closeLive, type DocID } from '../../plugins/embeds/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { openLive, type LiveServer } from './openStream.ts'
import { injuryNote, mark, paragraph, podium, resultsTable, tree, views } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

describe('the live stream', () => {
  let booted: Booted
  let facts: Tokyo
  let live: LiveServer
  let payload: Payload
  let story: DocID
  /** Ids of the table, the mark and the note in the story. */
  let ids: string[]

  const correct = (result: DocID, data: Record<string, unknown>) =>
    payload.update({ id: result, collection: 'results', data, depth: 0, overrideAccess: true })

  beforeAll(async () => {
    booted = await bootPayload()
    payload = booted.payload
    facts = await tokyo(payload)
    const body = tree(
      resultsTable(facts.final),
      paragraph(mark(facts.final, facts.wightman)),
      injuryNote(facts.injury),
      podium(facts.final),
    )
    const data = { _status: 'published' as const, body, byline: 'x', headline: 'x', slug: 'live' }
    const saved = await payload.create({
      collection: 'articles',
      data,
      depth: 0,
      overrideAccess: true,
    })
    story = saved.id
    ids = views.nodes(saved.body as typeof body).map(({ id }) => String(id))
    live = await openLive(payload)
  })
  afterAll(async () => {
    live.stop()
    await booted.stop()
  })

  it('sends the new views of the embeds that changed, and only those', async () => {
    const stream = await live.open(`article=${story}`)
    await correct(facts.results.wightman, { mark: '3:28.00' })
    const { data, id } = await stream.next('embeds')
    expect(id).toBe(String(data.seq))
    expect(Object.keys(data.views as object).sort()).toEqual([ids[0], ids[1], ids[3]].sort())
    expect((data.views as Record<string, unknown>)[ids[0] ?? '']).toMatchObject({
      rows: [
        { mark: '3:28.00', medal: 'gold', name: 'Jake Wightman', place: 1 },
        { medal: 'silver' },
        { status: 'DNF' },
      ],
    })
    stream.close()
    await correct(facts.results.wightman, { mark: '3:29.82' })
  })

  it('sends to those who hold the views only what differs in them', async () => {
    const read = async () => {
      const found = await payload.findByID({ id: story, collection: 'articles', depth: 0 })
      return new Map(
        views
          .nodes(found.body as ReturnType<typeof tree>)
          .map(({ id, view }) => [String(id), view]),
      )
    }
    const store = new LiveStore()
    const place = await feedPosition(payload)
    for (const [id, view] of await read()) store.hold(id, view, place)
    const stream = await live.open(`article=${story}&patches=1&since=${place}`)
    const whole = await live.open(`article=${story}`)
    for (const mark of ['3:28.00', '3:29.82']) {
      await correct(facts.results.wightman, { mark })
      const { data } = await stream.next('embeds')
      const long = await whole.next('embeds')
      expect(Object.keys(data.patches as object)).toContain(ids[0])
      expect(JSON.stringify(data).length).toBeLessThan(JSON.stringify(long.data).length)
      expect(store.apply(data as unknown as EmbedsEvent)).toBe(true)
      const fresh = await read()
      for (const id of [ids[0], ids[1], ids[3]]) {
        expect(store.get(id ?? '')?.view).toEqual(fresh.get(id ?? ''))
        expect((long.data.views as Record<string, unknown>)[id ?? '']).toEqual(fresh.get(id ?? ''))
      }
    }
    stream.close()
    whole.close()

    // One who comes back gets the whole views of what they missed.
    await correct(facts.results.wightman, { mark: '3:28.00' })
    const back = await live.open(`article=${story}&patches=1&since=${place}`)
    const { data } = await back.next('embeds')
    expect(data.patches).toBeUndefined()
    expect(Object.keys(data.views as object)).toContain(ids[0])
    back.close()
    await correct(facts.results.wightman, { mark: '3:29.82' })
  })

  it('is quiet about what is not in the story', async () => {
    const stream = await live.open(`article=${story}`)
    const other = await payload.create({
      collection: 'athletes',
      data: { familyName: 'Elsewhere', nation: 'GBR' },
      depth: 0,
      overrideAccess: true,
    })
    await payload.update({
      id: other.id,
      collection: 'athletes',
      data: { nation: 'IRL' },
      overrideAccess: true,
    })
    await correct(facts.results.wightman, { mark: '3:29.81' })
    await stream.next('embeds')
    expect(stream.seen.map(({ event }) => event)).toEqual(['ready', 'embeds'])
    stream.close()
  })

  it('follows an athlete who is only shown: a name that is corrected', async () => {
    const stream = await live.open(`article=${story}`)
    await payload.update({
      id: facts.ingebrigtsen,
      collection: 'athletes',
      data: { nation: 'SWE' },
      overrideAccess: true,
    })
    const { data } = await stream.next('embeds')
    expect((data.views as Record<string, unknown>)[ids[0] ?? '']).toMatchObject({
      rows: [{ nation: 'SWE' }, {}, {}],
    })
    await payload.update({
      id: facts.ingebrigtsen,
      collection: 'athletes',
      data: { nation: 'NOR' },
      overrideAccess: true,
    })
    await stream.next('embeds')
    stream.close()
  })

  it('resumes from Last-Event-ID with nothing lost and nothing twice', async () => {
    const first = await live.open(`article=${story}`)
    await correct(facts.results.wightman, { mark: '3:29.70' })
    const { id } = await first.next('embeds')
    first.close()
    await correct(facts.results.wightman, { mark: '3:29.60' })
    await correct(facts.results.wightman, { mark: '3:29.50' })

    const again = await live.open(`article=${story}`, { 'Last-Event-ID': id })
    expect(again.seen.map(({ event }) => event)).toEqual(['embeds', 'ready'])
    expect(JSON.stringify(again.seen[0]?.data)).toContain('3:29.50')
    await correct(facts.results.wightman, { mark: '3:29.40' })
    const replayed = await again.next('embeds')
    const later = await again.next('embeds')
    expect(later.data.seq).toBeGreaterThan(replayed.data.seq)
    expect(JSON.stringify(later.data)).toContain('3:29.40')
    again.close()

    const upToDate = await live.open(`article=${story}&since=${await feedPosition(payload)}`)
    expect(upToDate.seen.map(({ event }) => event)).toEqual(['ready'])
    upToDate.close()
  })

  it('says "reload" to who missed too much, or comes from another feed', async () => {
    const impatient = await openLive(payload, { replay: 1 })
    const late = await impatient.open(`article=${story}&since=1`)
    const lost = await impatient.open(`article=${story}&since=999999`)
    expect([late, lost].map(({ seen }) => seen[0]?.event)).toEqual(['reload', 'reload'])
    expect(lost.seen[0]?.data.seq).toBe(await feedPosition(payload))
    late.close()
    lost.close()
    impatient.stopListening()
  })

  it('says that the story itself was edited, and ends when it is taken down', async () => {
    const stream = await live.open(`article=${story}`)
    await payload.update({
      id: story,
      collection: 'articles',
      data: { headline: 'Corrected' },
      overrideAccess: true,
    })
    await stream.next('story')
    await payload.update({
      id: story,
      collection: 'articles',
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await stream.next('story')
    expect((await live.open(`article=${story}`)).status).toBe(404)
    await payload.update({
      id: story,
      collection: 'articles',
      data: { _status: 'published' },
      overrideAccess: true,
    })
  })

  it('tells nobody more than they may know: a note that turns private disappears', async () => {
    const stream = await live.open(`article=${story}`)
    const note = (data: { description?: string; visibility?: 'private' | 'public' }) =>
      payload.update({ id: facts.injury, collection: 'injuries', data, overrideAccess: true })
    await note({ visibility: 'private' })
    expect((await stream.next('embeds')).data.views).toMatchObject({ [ids[2] ?? '']: null })

    const keys = await live.open(`keys=events:${facts.final},injuries:${facts.injury}`)
    const inTheStory = stream.seen.length
    await note({ description: 'Between the desk and the athlete' })
    await correct(facts.results.wightman, { mark: '3:29.30' })
    expect((await keys.next('change')).data.keys).toEqual([`events:${facts.final}`])
    await stream.next('embeds')
    expect(stream.seen.length).toBe(inTheStory + 1)

    await note({ visibility: 'public' })
    expect((await keys.next('change')).data.keys).toEqual([`injuries:${facts.injury}`])
    expect((await stream.next('embeds')).data.views).toMatchObject({
      [ids[2] ?? '']: { description: 'Between the desk and the athlete' },
    })
    stream.close()
    keys.close()
  })

  it('refuses what it cannot read, and more streams than an address may have', async () => {
    expect((await live.open('')).status).toBe(400)
    expect((await live.open('keys=events')).status).toBe(400)
    expect((await live.open('article=no-such-id')).status).toBe(404)
    const narrow = await openLive(payload, { perAddress: 2 })
    const streams = [
      await narrow.open(`keys=events:${facts.final}`),
      await narrow.open(`article=${story}`),
    ]
    expect((await narrow.open(`article=${story}`)).status).toBe(429)
    streams.forEach((stream) => stream.close())
    let after = await narrow.open(`article=${story}`)
    while (after.status === 429) after = await narrow.open(`article=${story}`)
    expect(after.status).toBe(200)
    after.close()
    narrow.stopListening()
  })

  it('ends on shutdown, and comes back by itself later', async () => {
    const closing = await openLive(payload)
    const stream = await closing.open(`article=${story}`)
    closeLive(payload)
    expect(stream.status).toBe(200)
    expect((await closing.open(`article=${story}`)).status).toBe(503)
    closing.stopListening()
  })
})
