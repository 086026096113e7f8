import { jest } from '@jest/globals'
import type { Payload } from 'payload'

import { closeLive, shownUntil, type DocID, type Tree } from '../../plugins/embeds/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { countQueries } from './countQueries.ts'
import { openLive, type LiveServer, type OpenStream } from './openStream.ts'
import { block, injuryNote, paragraph, resultsTable, tree, views } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

const login = { email: 'statistics@example.org', password: 'a long pass phrase' }
const desk = { depth: 0, overrideAccess: true }
/** On a busy machine nobody else can be told of a change within so short a time. */
const QUICK = { heartbeatMs: 100, recheckMs: 400 }

describe('the readers of a live stream', () => {
  let booted: Booted
  let facts: Tokyo
  let live: LiveServer
  let payload: Payload
  let story: DocID
  /** Ids of the table and of the injury note. */
  let ids: string[]

  beforeAll(async () => {
    booted = await bootPayload()
    payload = booted.payload
    facts = await tokyo(payload)
    const body = tree(resultsTable(facts.final), injuryNote(facts.injury))
    const data = {
      _status: 'published' as const,
      body,
      byline: 'x',
      headline: 'x',
      slug: 'readers',
    }
    const saved = await payload.create({ ...desk, collection: 'articles', data })
    story = saved.id
    ids = views.nodes(saved.body as typeof body).map(({ id }) => String(id))
    await note('private')
    live = await openLive(payload, { perAddress: 0 })
  })
  afterAll(async () => {
    live.stop()
    await booted.stop()
  })

  it('come by hundreds for the queries of a few', async () => {
    const few = await countQueries(payload, () => come(1))
    const many = await countQueries(payload, () => come(200))
    expect(few).toBeGreaterThan(0)
    expect(many).toBeLessThan(few + 100)
  })

  it('hear a heartbeat that pages can see, and that moves no one’s place', async () => {
    const quick = await openLive(payload, QUICK)
    const stream = await quick.open(`article=${story}`)
    const beat = await stream.next('beat')
    expect(beat.id).toBe('')
    stream.close()
    quick.stopListening()
  })

  it('read anew, once, when an age that they see ends', async () => {
    const DAY = 86_400_000
    const birthDate = `2000-${new Date(Date.now() + DAY).toISOString().slice(5, 10)}`
    const { id: athlete } = await payload.create({
      ...desk,
      collection: 'athletes',
      data: { birthDate, familyName: 'Tomorrow', nation: 'GBR' },
    })
    const { id } = await payload.create({
      ...desk,
      collection: 'articles',
      data: {
        _status: 'published',
        body: tree(block('athlete-card', { athlete })),
        byline: 'x',
        headline: 'x',
        slug: 'birthday',
      },
    })
    const read = await payload.findByID({ collection: 'articles', id, overrideAccess: false })
    expect(shownUntil(payload, read.body as Tree)).toBe(new Date().setUTCHours(24, 0, 0, 0))
    const quick = await openLive(payload, QUICK)
    const stream = await quick.open(`article=${id}`)
    await stream.next('beat')
    expect(news(stream)).toEqual([])
    const now = Date.now()
    jest.spyOn(Date, 'now').mockImplementation(() => now + DAY)
    const { data } = await stream.next('reload')
    expect(data.spreadMs).toBeGreaterThanOrEqual(0)
    await stream.next('beat')
    await stream.next('beat')
    expect(news(stream)).toEqual(['reload'])
    jest.restoreAllMocks()
    stream.close()
    quick.stopListening()
  })

  it('do not hear of drafts', async () => {
    const stream = await live.open(`article=${story}`)
    const keys = await live.open(`keys=articles:${story}`)
    const draft = tree(resultsTable(facts.final), paragraph('Not yet for anyone'))
    await payload.update({
      ...desk,
      id: story,
      collection: 'articles',
      data: { body: draft },
      draft: true,
    })
    await payload.update({
      ...desk,
      id: facts.results.wightman,
      collection: 'results',
      data: { mark: '3:29.11' },
    })
    await stream.next('embeds')
    expect(news(stream)).toEqual(['embeds'])
    expect(news(keys)).toEqual([])
    const late = await live.open(`article=${story}&since=${keys.seen[0]?.data.seq}`)
    stream.close()
    keys.close()
    late.close()
  })

  it('who are of the desk get what the public does not, and nobody else learns that it changed', async () => {
    const authorised = await logIn()
    const inside = await live.open(`article=${story}`, authorised)
    const outside = await live.open(`article=${story}`)
    await payload.update({
      ...desk,
      id: facts.injury,
      collection: 'injuries',
      data: { description: 'A private word' },
    })
    const { data } = await inside.next('embeds')
    expect(data.views).toMatchObject({ [ids[1] ?? '']: { description: 'A private word' } })
    await payload.update({
      ...desk,
      id: facts.results.wightman,
      collection: 'results',
      data: { mark: '3:29.12' },
    })
    await outside.next('embeds')
    expect(news(outside)).toEqual(['embeds'])
    const missed = await live.open(`article=${story}&since=${outside.seen[0]?.data.seq}`)
    expect(JSON.stringify(missed.seen)).not.toContain('private')
    for (const stream of [inside, outside, missed]) stream.close()
  })

  it('who are logged in say again who they are; a log-in that was taken away gets nothing more', async () => {
    const quick = await openLive(payload, QUICK)
    const authorised = await logIn()
    const inside = await quick.open(`keys=injuries:${facts.injury}`, authorised)
    const outside = await quick.open(`keys=injuries:${facts.injury}`)
    await payload.delete({
      ...desk,
      collection: 'users',
      where: { email: { equals: login.email } },
    })
    await inside.ended
    const again = await quick.open(`keys=injuries:${facts.injury}`, authorised)
    await payload.update({
      ...desk,
      id: facts.injury,
      collection: 'injuries',
      data: { description: 'Nobody hears' },
    })
    await again.next('beat')
    await again.next('beat')
    expect([news(again), news(outside)]).toEqual([[], []])
    again.close()
    outside.close()
    quick.stopListening()
  })

  it('are asked to come back spread when the server stops', async () => {
    const closing = await openLive(payload, { perAddress: 0 })
    const streams = await Promise.all(
      Array.from({ length: 30 }, () => fetch(`${closing.url}?article=${story}`)),
    )
    closeLive(payload)
    const texts = await Promise.all(streams.map((stream) => stream.text()))
    const waits = texts.map((text) => Number(/\nretry:(\d+)\n\n$/.exec(text)?.[1]))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(500)
    expect(Math.max(...waits)).toBeLessThanOrEqual(5_500)
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(1_000)
    expect((await fetch(`${closing.url}?article=${story}`)).status).toBe(503)
    closing.stop()
  })

  it('who ask for anything but to read are refused', async () => {
    const answers = await Promise.all(
      ['HEAD', 'POST'].map((method) => fetch(`${live.url}?article=${story}`, { method })),
    )
    expect(answers.map(({ headers, status }) => [status, headers.get('allow')])).toEqual([
      [405, 'GET'],
      [405, 'GET'],
    ])
  })

  const note = (visibility: 'private' | 'public') =>
    payload.update({ ...desk, id: facts.injury, collection: 'injuries', data: { visibility } })

  async function come(readers: number): Promise<void> {
    const streams = await Promise.all(
      Array.from({ length: readers }, () => live.open(`article=${story}`)),
    )
    for (const stream of streams) stream.close()
  }

  async function logIn(): Promise<Record<string, string>> {
    await payload.delete({
      ...desk,
      collection: 'users',
      where: { email: { equals: login.email } },
    })
    await payload.create({
      ...desk,
      collection: 'users',
      data: { ...login, name: 'Statistics', role: 'statistician' } as never,
    })
    const { token } = await payload.login({ collection: 'users', data: login })
    return { Authorization: `JWT ${token}` }
  }
})

/** What came beside greetings and heartbeats. */
const news = ({ seen }: OpenStream): string[] =>
  seen.map(({ event }) => event).filter((event) => event !== 'ready' && event !== 'beat')
