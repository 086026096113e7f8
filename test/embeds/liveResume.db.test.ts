import fc from 'fast-check'
import type { Payload } from 'payload'

import { feedPosition } from '../../plugins/derived-fields/index.ts'
import { LiveStore } from '../../plugins/embeds/client.ts'
import type { DocID, Tree } from '../../plugins/embeds/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { openLive, type LiveMessage, type LiveServer, type OpenStream } from './openStream.ts'
import { injuryNote, mark, paragraph, podium, resultsTable, tree, views } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

type Step =
  | { does: 'come back' }
  | { does: 'leave' }
  | { does: 'note'; visibility: 'private' | 'public' }
  | { does: 'save'; hundredths: number; wait: boolean; who: 'ingebrigtsen' | 'wightman' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('save' as const),
      hundredths: fc.integer({ max: 99, min: 10 }),
      wait: fc.boolean(),
      who: fc.constantFrom('ingebrigtsen' as const, 'wightman' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('note' as const),
      visibility: fc.constantFrom('private' as const, 'public' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Step>({ does: 'leave' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ does: 'come back' }) },
)

/** A browser, as far as the stream is concerned: it shows what it was given, and knows its place. */
class Page {
  readonly events: LiveMessage[] = []
  readonly store = new LiveStore()
  /** Patches that were of a view which this page did not hold. */
  misfits = 0
  #stream: null | OpenStream = null

  constructor(
    readonly live: LiveServer,
    readonly story: DocID,
    readonly since: number,
    /** What it shows by the embed's id, where it takes patches. */
    readonly held: ReadonlyMap<string, unknown> = new Map(),
  ) {
    for (const [id, view] of held) this.store.hold(id, view, since)
  }

  async comeBack(): Promise<void> {
    if (this.#stream) return
    const last = this.events.at(-1)?.id ?? String(this.since)
    const patches = this.held.size > 0 ? '&patches=1' : ''
    this.#stream = await this.live.open(
      `article=${this.story}${patches}`,
      { 'Last-Event-ID': last },
      (event) => {
        this.events.push(event)
        if (event.event !== 'embeds') return
        if (!this.store.apply(event.data as unknown as Parameters<LiveStore['apply']>[0]))
          this.misfits++
      },
    )
  }

  leave(): void {
    this.#stream?.close()
    this.#stream = null
  }
}

describe('a reader whose line breaks at any moment', () => {
  let booted: Booted
  let facts: Tokyo
  let live: LiveServer
  let payload: Payload
  let story: DocID

  beforeAll(async () => {
    booted = await bootPayload()
    payload = booted.payload
    facts = await tokyo(payload)
    const body = tree(
      resultsTable(facts.final),
      paragraph(mark(facts.final, facts.wightman), mark(facts.final, facts.ingebrigtsen)),
      injuryNote(facts.injury),
      podium(facts.final),
    )
    const data = { _status: 'published' as const, body, byline: 'x', headline: 'x', slug: 'resume' }
    const saved = await payload.create({
      collection: 'articles',
      data,
      depth: 0,
      overrideAccess: true,
    })
    story = saved.id
    live = await openLive(payload, { perAddress: 0 })
  })
  afterAll(async () => {
    live.stop()
    await booted.stop()
  })

  it('shows in the end what a fresh read shows, and gets no event twice or out of order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12, minLength: 4 }), async (steps) => {
        const { place, shown } = await readStory()
        const page = new Page(live, story, place)
        const patched = new Page(live, story, place, shown)
        const pages = [page, patched]
        await Promise.all(pages.map((each) => each.comeBack()))
        const saves: Promise<unknown>[] = []
        for (const each of steps) {
          if (each.does === 'leave') pages.forEach((one) => one.leave())
          else if (each.does === 'come back')
            await Promise.all(pages.map((each) => each.comeBack()))
          else {
            saves.push(save(each))
            if (each.does === 'note' || each.wait) await saves.at(-1)
          }
        }
        await Promise.all(saves)
        await Promise.all(pages.map((each) => each.comeBack()))

        const { shown: fresh } = await readStory()
        for (const each of pages) {
          await eventually(() => {
            const now = new Map(
              [...shown].map(([id, view]) => [id, (each.store.get(id) ?? { view }).view]),
            )
            expect(now).toEqual(fresh)
          })
          each.leave()
          const told = each.events
            .filter(({ event }) => event !== 'ready')
            .map(({ data }) => data.seq)
          expect(told).toEqual([...new Set(told)].sort((a, b) => a - b))
          expect(new Set(each.events.map(({ event }) => event))).not.toContain('reload')
          expect(each.misfits).toBe(0)
        }
      }),
      { numRuns: Number(process.env.HISTORIES ?? 6) },
    )
  })

  function save(each: Extract<Step, { does: 'note' | 'save' }>): Promise<unknown> {
    const desk = { depth: 0, overrideAccess: true }
    return each.does === 'save'
      ? payload.update({
          ...desk,
          id: facts.results[each.who],
          collection: 'results',
          data: { mark: `3:29.${each.hundredths}` },
        })
      : payload.update({
          ...desk,
          id: facts.injury,
          collection: 'injuries',
          data: { visibility: each.visibility },
        })
  }

  /** The story as a page of the public has it: first the place, then what it shows. */
  async function readStory(): Promise<{ place: number; shown: Map<string, unknown> }> {
    const place = await feedPosition(payload)
    const { body } = await payload.findByID({
      id: story,
      collection: 'articles',
      depth: 0,
      overrideAccess: false,
    })
    const nodes = views.nodes(JSON.parse(JSON.stringify(body)) as Tree)
    return { place, shown: new Map(nodes.map(({ id, view }) => [String(id), view])) }
  }
})

/** Tries until it holds. */
async function eventually(check: () => void): Promise<void> {
  for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    try {
      return check()
    } catch (err) {
      if (Date.now() > end) throw err
    }
  }
}
