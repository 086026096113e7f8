import { jest } from '@jest/globals'
import type { Payload } from 'payload'

import { settle } from '../../plugins/derived-fields/index.ts'
import { keepViews, type DocID, type TreeNode } from '../../plugins/embeds/index.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'
import { bootPayload } from '../support/boot.ts'
import { block, injuryNote, mark, paragraph, resultsTable, tree } from './story.ts'
import { countQueries } from './countQueries.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

describe('what is kept of what the public is answered', () => {
  let facts: Tokyo
  let house: House
  let payload: Payload

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${house.url}/api${path}`, { headers })
  const text = async (path: string) => (await get(path)).text()
  const write = async (nodes: TreeNode[], more: object = {}): Promise<DocID> => {
    const slug = crypto.randomUUID()
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        _status: 'published',
        body: tree(...nodes),
        byline: 'A. Reporter',
        headline: slug,
        slug,
        ...more,
      },
      depth: 0,
      overrideAccess: true,
    })
    return id
  }
  const correct = (mark: string) =>
    house.rest('statistician', 'PATCH', `/results/${facts.results.wightman}?depth=0`, { mark })

  beforeAll(async () => {
    house = await openHouse()
    payload = house.payload
    facts = await tokyo(payload)
  })
  afterAll(() => house.stop())

  it('comes from memory: the second answer, and a 304, ask the database nothing', async () => {
    const id = await write([
      resultsTable(facts.final),
      paragraph(mark(facts.final, facts.wightman)),
    ])
    for (const path of [
      `/articles/${id}?depth=0`,
      `/articles?where[id][equals]=${id}&depth=2`,
      `/events/${facts.final}`,
      `/events?limit=5`,
      `/results?where[event][equals]=${facts.final}&depth=0`,
      `/athletes/${facts.kerr}?depth=1`,
    ]) {
      const first = await get(path)
      const etag = first.headers.get('etag') ?? ''
      const body = await first.text()
      const asked = await countQueries(payload, async () => {
        expect(await text(path)).toBe(body)
        const known = await get(path, { 'if-none-match': etag })
        expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([
          304,
          '',
          etag,
        ])
      })
      expect([path, asked]).toEqual([path, 0])
    }
  })

  it('is never older than a save that was answered: the story, its list, its facts', async () => {
    const id = await write([resultsTable(facts.final)])
    const paths = [
      `/articles/${id}?depth=0`,
      `/articles?where[id][equals]=${id}`,
      `/results/${facts.results.wightman}`,
      `/results?where[event][equals]=${facts.final}`,
    ]
    for (let turn = 0; turn < 4; turn++) {
      const time = `3:29.${10 + turn}`
      const etags = await Promise.all(
        paths.map(async (path) => (await get(path)).headers.get('etag') ?? ''),
      )
      expect((await correct(time)).status).toBe(200)
      const answers = await Promise.all(
        paths.map((path, at) => get(path, { 'if-none-match': etags[at] ?? '' })),
      )
      for (const answer of answers) {
        expect(answer.status).toBe(200)
        expect(await answer.text()).toContain(time)
      }
    }
  })

  it('is right while readers and savers come at once', async () => {
    const id = await write([resultsTable(facts.final)])
    const path = `/articles/${id}?depth=0`
    let saving = true
    const readers = Array.from({ length: 8 }, async () => {
      while (saving) await text(path)
    })
    for (let turn = 0; turn < 6; turn++) {
      const time = `3:28.${10 + turn}`
      await correct(time)
      expect(await text(path)).toContain(time)
    }
    saving = false
    await Promise.all(readers)
  })

  describe('by the clock', () => {
    const DAY = 86_400_000
    const later = (ms: number) => {
      const now = Date.now()
      jest.spyOn(Date, 'now').mockImplementation(() => now + ms)
    }
    afterEach(() => jest.restoreAllMocks())

    it('ends on a birthday: an age, in a story and beside it', async () => {
      const tomorrow = new Date(Date.now() + DAY).toISOString().slice(5, 10)
      const { id: athlete } = await payload.create({
        collection: 'athletes',
        data: { birthDate: `2000-${tomorrow}`, familyName: 'Tomorrow', nation: 'GBR' },
        overrideAccess: true,
      })
      const path = `/articles/${await write([block('athlete-card', { athlete })])}?depth=0`
      const age = async () => Number(/"age":(\d+)/.exec(await text(path))?.[1])
      const today = await age()
      expect(await countQueries(payload, age)).toBe(0)
      later(DAY)
      expect(await age()).toBe(today + 1)
      const { headers } = await get(path)
      expect(headers.get('cache-control')).toContain('s-maxage=5')
    })

    it('lets no cache in front answer beyond it', async () => {
      const midnight = DAY - (Date.now() % DAY)
      const tomorrow = new Date(Date.now() + midnight).toISOString().slice(5, 10)
      const { id: athlete } = await payload.create({
        collection: 'athletes',
        data: { birthDate: `2000-${tomorrow}`, familyName: 'Midnight', nation: 'GBR' },
        overrideAccess: true,
      })
      const path = `/articles/${await write([block('athlete-card', { athlete })])}?depth=0`
      later(midnight - 2_500)
      const { headers } = await get(path)
      expect(headers.get('cache-control')).toMatch(/s-maxage=[12], stale-while-revalidate=0/)
    })

    it('shows as of its moment what was kept: the age of then, not of the last change', async () => {
      const tomorrow = new Date(Date.now() + DAY).toISOString().slice(5, 10)
      const { id: athlete } = await payload.create({
        collection: 'athletes',
        data: { birthDate: `2000-${tomorrow}`, familyName: 'Then', nation: 'GBR' },
        overrideAccess: true,
      })
      const asOf = new Date(Date.now() + 2 * DAY).toISOString()
      const card = block('athlete-card', { asOf, athlete })
      const path = `/articles/${await write([card])}?depth=0`
      await settle(payload)
      await keepViews(payload)
      const age = async () => Number(/"age":(\d+)/.exec(await text(path))?.[1])
      const today = await age()
      expect(await text(path)).not.toContain('"shows":"then"')
      // The moment itself comes: what was from memory ends.
      later(3 * DAY)
      expect(await text(path)).toContain('"shows":"then"')
      expect(await age()).toBe(today + 1)
    })
  })

  it('leaves alone what a change does not concern', async () => {
    const near = await write([resultsTable(facts.final)])
    const far = await write([paragraph('Nothing bound here.')])
    const etagOf = async (id: DocID) => (await get(`/articles/${id}?depth=0`)).headers.get('etag')
    const before = [await etagOf(near), await etagOf(far)]
    await correct('3:29.77')
    const asked = await countQueries(payload, async () => {
      expect(await etagOf(far)).toBe(before[1])
    })
    expect(asked).toBe(0)
    expect(await etagOf(near)).not.toBe(before[0])
  })

  it('reads the story and nothing else once the histories have seen what a correction changes', async () => {
    const { competition, final } = facts
    const runner = await payload.create({
      collection: 'athletes',
      data: { familyName: 'Wanyonyi', nation: 'KEN' },
      overrideAccess: true,
    })
    const event = await payload.create({
      collection: 'events',
      data: {
        competition,
        date: '2025-09-14',
        discipline: '800m',
        gender: 'men',
        round: 'heat',
      } as never,
      overrideAccess: true,
    })
    const data = { athlete: runner.id, event: event.id, mark: '1:46.00', status: 'OK' } as never
    const other = await payload.create({ collection: 'results', data, overrideAccess: true })
    const id = await write([resultsTable(final), paragraph(mark(event.id, runner.id))])
    const path = `/articles/${id}?depth=0`
    await text(path)
    await house.rest('statistician', 'PATCH', `/results/${other.id}`, { mark: '1:45.00' })
    const one = await countQueries(payload, async () => {
      expect(await text(path)).toContain('1:45.00')
    })
    await house.rest('statistician', 'PATCH', `/results/${other.id}`, { mark: '1:44.00' })
    await correct('3:29.66')
    const both = await countQueries(payload, async () => {
      expect(await text(path)).toMatch(/3:29\.66.*1:44\.00/s)
    })
    expect([one, both]).toEqual([1, 1])
  })

  it('knows what it was made of, for who purges: documents, and collections where any may matter', async () => {
    const id = await write([resultsTable(facts.final)])
    const one = await get(`/articles/${id}?depth=0`)
    const keys = one.headers.get('surrogate-key')?.split(' ')
    expect(keys).toEqual(
      expect.arrayContaining([
        `articles:${id}`,
        `events:${facts.final}`,
        `results:${facts.results.kerr}`,
      ]),
    )
    expect(keys).not.toContain('articles')
    expect(one.headers.get('cache-tag')?.split(',')).toEqual(keys)
    expect((await get('/articles')).headers.get('surrogate-key')?.split(' ')).toContain('articles')
  })

  it('is for the public alone: who is logged in, or asks for drafts, gets an answer of their own', async () => {
    const id = await write([resultsTable(facts.final)])
    const open = await get(`/articles/${id}`)
    for (const [path, headers] of [
      [`/articles/${id}`, { cookie: 'payload-token=x' }],
      [`/articles/${id}`, { authorization: 'JWT x' }],
      [`/articles/${id}?draft=true`, {}],
    ] as const) {
      const answer = await get(path, headers)
      expect(answer.headers.get('cache-control')).toBe('private, no-cache')
      expect(answer.headers.get('surrogate-key')).toBeNull()
      // Theirs, if any, names the document's state, for If-Match.
      expect(answer.headers.get('etag')).not.toBe(open.headers.get('etag'))
    }
    expect(open.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=5, stale-while-revalidate=30',
    )
    expect(open.headers.get('vary')).toBe('Accept-Encoding, Authorization, Cookie')
  })

  it('cannot be poisoned: what one who asks sends along is not in what others get', async () => {
    const id = await write([resultsTable(facts.final)])
    const path = `/articles/${id}?depth=0`
    await get(path, { referer: `${house.url}/admin/collections/articles/${id}` })
    await get(path, { 'accept-language': 'de', host: 'evil.example', 'x-forwarded-host': 'evil' })
    expect(await text(path)).toContain('"view"')
    expect(await text(path)).not.toContain('evil')
  })

  it('does not hide a story whose embargo ends', async () => {
    const embargo = new Date(Date.now() + 5_000).toISOString()
    const id = await write([paragraph('At last.')], { embargo })
    const left = Date.parse(embargo) - Date.now()
    const before = await get('/articles?limit=100&depth=0')
    expect(await before.text()).not.toContain('At last.')
    const [, shared = '', stale = ''] =
      /s-maxage=(\d+), stale-while-revalidate=(\d+)/.exec(
        before.headers.get('cache-control') ?? '',
      ) ?? []
    expect(Number(shared) + Number(stale)).toBeLessThanOrEqual(left / 1_000)
    expect((await get(`/articles/${id}`)).status).toBe(404)
    await new Promise((resolve) => setTimeout(resolve, Date.parse(embargo) - Date.now() + 50))
    expect(await text('/articles?limit=100&depth=0')).toContain('At last.')
    expect((await get(`/articles/${id}`)).status).toBe(200)
  })

  it('goes with the story that is taken down, and with a note that turns private', async () => {
    const id = await write([injuryNote(facts.injury)])
    expect(await text(`/articles/${id}`)).toContain('hamstring')
    const visibility = (visibility: string) =>
      house.rest('editor', 'PATCH', `/injuries/${facts.injury}`, { visibility })
    await visibility('private')
    expect(await text(`/articles/${id}`)).not.toContain('hamstring')
    await visibility('public')
    await house.rest('editor', 'PATCH', `/articles/${id}`, { _status: 'draft' })
    expect((await get(`/articles/${id}`)).status).toBe(404)
  })

  it('shows an embed as frozen as soon as what it showed is kept', async () => {
    const id = await write([block('results-table', { asOf: 'publication', event: facts.final })])
    await text(`/articles/${id}`)
    await keepViews(payload)
    expect(await text(`/articles/${id}`)).toContain('"shows":"then"')
  })

  it('is compressed once, and the same', async () => {
    const id = await write([resultsTable(facts.final)])
    const path = `/articles/${id}?depth=0`
    const plain = await (await get(path, { 'accept-encoding': 'identity' })).text()
    for (const encoding of ['gzip', 'br']) {
      const answer = await get(path, { 'accept-encoding': encoding })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(await answer.text()).toBe(plain)
    }
  })

  it('hears of what another process saves within two seconds', async () => {
    const id = await write([resultsTable(facts.final)])
    const path = `/articles/${id}?depth=0`
    await text(path)
    const other = await bootPayload({ on: house.database })
    try {
      await text(path)
      await other.payload.update({
        id: facts.results.wightman,
        collection: 'results',
        data: { mark: '3:27.11' },
        depth: 0,
        overrideAccess: true,
      })
      await settle(other.payload)
      const end = Date.now() + 20_000
      while (!(await text(path)).includes('3:27.11') && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50))
      expect(await text(path)).toContain('3:27.11')
    } finally {
      await other.stop({ keep: true })
    }
  })
})
