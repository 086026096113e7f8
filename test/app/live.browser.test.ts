import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'

import { block, mark, paragraph, tree } from '../embeds/story.ts'
import { startBrowser } from '../support/browser.ts'
import { cuttableLine } from '../support/cuttableLine.ts'
import { deskOverREST, type RESTDesk, type RESTDoc } from '../support/deskOverREST.ts'
import { startServer, type Started } from '../support/startServer.ts'

const tokyo = 'ingebrigtsen-tokyo-1500m-final'
/** How long the network is gone. Milliseconds. */
const CUT_MS = 10_000
const DAY = 86_400_000

describe('an open story', () => {
  let browser: Browser
  const dataDir = mkdtempSync(join(tmpdir(), 'mixed-zone-'))
  let desk: RESTDesk
  let server: Started
  let injury: RESTDoc
  let wightman: RESTDoc
  let winner: RESTDoc

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([startBrowser(), startServer({ dataDir })])
    desk = await deskOverREST(server.url, 'editor@demo.example')
    wightman = await resultOf('demo-wightman')
    winner = await resultOf('tilastopaja:170792')
    const [kerr] = await desk.find('athletes', { sourceID: 'demo-kerr' })
    const [found] = await desk.find('injuries', { athlete: String(kerr?.id) })
    if (!found) throw new Error('The demo has no injury.')
    injury = found
  }, 400_000)
  afterAll(async () => {
    await browser.close()
    await server.stop()
    rmSync(dataDir, { force: true, recursive: true })
  })

  it('is right after each of ten corrections, in two windows, and says so politely', async () => {
    const pages = [await follow(tokyo), await follow(tokyo)]
    for (let hundredths = 81; hundredths > 71; hundredths--) {
      await correct(hundredths)
      await Promise.all(pages.map((page) => becomes(page, `3:29.${hundredths}`)))
    }
    for (const page of pages) {
      expect(await row(page)).toMatch(/2.*3:29\.72.*SB/)
      expect(await loads(page)).toBe(1)
      const spoken = page.locator('.mz-spoken[aria-live="polite"]')
      await spoken.filter({ hasText: /Updated\..*3:29\.72/ }).waitFor()
      await page.context().close()
    }
  })

  it.each(['anchors scrolling itself', 'does not anchor scrolling'])(
    'stays where its reader is when a note above grows, in a browser that %s',
    async (kind) => {
      const page = await follow(
        tokyo,
        server.url,
        kind.startsWith('does not') ? withoutAnchoring : undefined,
      )
      const note = page.locator('[data-embed="injury-note"]')
      const below = page.locator('#comments h2')
      await below.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
      await page.waitForFunction(() => scrollY > 0)
      const before = { below: await top(below), height: await height(note), note: await top(note) }
      expect(before.note + before.height).toBeLessThan(0)

      const description = injury.description as string
      await desk.update('injuries', injury.id, { description: 'What is known so far. '.repeat(20) })
      await becomes(page, 'What is known so far')
      expect(await height(note)).toBeGreaterThan(before.height + 20)
      expect(Math.abs((await top(below)) - before.below)).toBeLessThanOrEqual(1)
      await desk.update('injuries', injury.id, { description })
      await page.context().close()
    },
  )

  it('with a thousand embeds renders the one that changed', async () => {
    const event = winner.event as RESTDoc['id']
    const others = Array.from({ length: 999 }, () => mark(event, winner.athlete as RESTDoc['id']))
    const paragraphs = Array.from({ length: 37 }, (_, n) =>
      paragraph(...others.slice(n * 27, n * 27 + 27)),
    )
    await desk.create('articles', {
      _status: 'published',
      body: tree(...paragraphs, paragraph('And ', mark(event, wightman.athlete as RESTDoc['id']))),
      byline: 'x',
      headline: 'A thousand marks',
      slug: 'a-thousand-marks',
    })
    const page = await follow('a-thousand-marks')
    const embeds = page.locator('[data-embed]')
    expect(await embeds.evaluateAll(countRendered)).toBe(1_000)
    await correct(65)
    await becomes(page, '3:29.65')
    expect(await embeds.evaluateAll(countRendered)).toBe(1)
    await page.context().close()
  })

  it('catches up when the network was gone for ten seconds', async () => {
    const line = await cuttableLine(server.url)
    const cut = await follow(tokyo, line.url)
    const offline = await follow(tokyo)
    line.cut()
    await offline.context().setOffline(true)
    await correct(55)
    await sleep(CUT_MS / 2)
    await correct(54)
    await sleep(CUT_MS / 2)
    expect(await row(cut)).not.toContain('3:29.54')
    line.mend()
    await offline.context().setOffline(false)
    await Promise.all([becomes(cut, '3:29.54'), becomes(offline, '3:29.54')])
    await correct(53)
    for (const page of [cut, offline]) {
      await becomes(page, '3:29.53')
      expect(await loads(page)).toBe(1)
      await page.context().close()
    }
    line.stop()
  })

  it('reads anew when its reader’s machine slept over a birthday, and so does an athlete’s page', async () => {
    const athlete = wightman.athlete as RESTDoc['id']
    await desk.update('athletes', athlete, { birthDate: '1994-07-11' })
    await desk.create('articles', {
      _status: 'published',
      body: tree(block('athlete-card', { athlete })),
      byline: 'x',
      headline: 'A card',
      slug: 'a-card',
    })
    for (const path of ['/stories/a-card', `/athletes/${athlete}`, '/']) {
      const page = await (await browser.newContext()).newPage()
      const connected = page.waitForResponse((response) => response.url().includes('/live?'))
      await page.goto(`${server.url}${path}`)
      await connected
      await page.clock.setFixedTime(Date.now() + 400 * DAY)
      const anew = page.waitForRequest((request) => request.headers().rsc === '1')
      await page.evaluate(() => dispatchEvent(new Event('online')))
      expect(new URL((await anew).url()).pathname).toBe(path)
      await page.context().close()
    }
  })

  it('catches up when the server was restarted', async () => {
    const page = await follow(tokyo)
    await correct(45)
    await becomes(page, '3:29.45')
    await server.stop()
    server = await startServer({ dataDir, port: Number(new URL(server.url).port) })
    await correct(44)
    await becomes(page, '3:29.44')
    await correct(82)
    await becomes(page, '3:29.82')
    expect(await loads(page)).toBe(1)
    await page.context().close()
  })

  const correct = (hundredths: number) =>
    desk.update('results', wightman.id, { mark: `3:29.${hundredths}` })

  async function resultOf(athlete: string): Promise<RESTDoc> {
    const [who] = await desk.find('athletes', { sourceID: athlete })
    const [where] = await desk.find('events', { sourceID: 'demo-tokyo-1500m-final' })
    const [result] = await desk.find('results', {
      athlete: String(who?.id),
      event: String(where?.id),
    })
    if (!result) throw new Error(`No result of ${athlete}`)
    return result
  }

  /** A story whose live stream is connected. */
  async function follow(slug: string, url = server.url, first?: () => void): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    if (first) await page.addInitScript(first)
    const connected = page.waitForResponse((response) => response.url().includes('/live?article'))
    await page.goto(`${url}/stories/${slug}`)
    await connected
    return page
  }
})

/** Wightman's row in the table, as one line of text. */
const row = async (page: Page): Promise<string> =>
  (await page.locator('.mz-table tr', { hasText: 'Wightman' }).first().innerText()).replace(
    /\s+/g,
    ' ',
  )

/** By itself: how soon is measured by the bench. */
const becomes = (page: Page, text: string): Promise<void> =>
  page.locator('.mz-embed').filter({ hasText: text }).first().waitFor()

const loads = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByType('navigation').length)

type Located = ReturnType<Page['locator']>
const height = (some: Located) => some.evaluate((element) => element.getBoundingClientRect().height)
const top = (some: Located) => some.evaluate((element) => element.getBoundingClientRect().top)

/** Makes the browser one that leaves scrolling alone, as Safari does. */
function withoutAnchoring(): void {
  const supports = CSS.supports.bind(CSS)
  CSS.supports = (property: string, value?: string) =>
    property !== 'overflow-anchor' &&
    (value === undefined ? supports(property) : supports(property, value))
  addEventListener('DOMContentLoaded', () =>
    document.documentElement.style.setProperty('overflow-anchor', 'none'),
  )
}

interface Rendered extends Element {
  remembered?: unknown
}

/**
 * How many embeds have been rendered since it was last asked: React gives a component new props whenever its parent
 * is rendered, and around each embed stands one.
 */
function countRendered(elements: Element[]): number {
  return (elements as Rendered[]).filter((element) => {
    const fiber: unknown = Object.entries(element).find(([name]) =>
      name.startsWith('__reactFiber$'),
    )?.[1]
    const { props } = (fiber as { return: { stateNode: { props: unknown } } }).return.stateNode
    const rendered = element.remembered !== props
    element.remembered = props
    return rendered
  }).length
}
