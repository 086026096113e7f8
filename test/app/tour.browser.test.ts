import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { deskOverREST, type RESTDesk, type RESTDoc } from '../support/deskOverREST.ts'
import { startServer, type Started } from '../support/startServer.ts'

/** The README's steps as they are read, by number. */
const tour = /## A tour in ten minutes\s+([^]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1]
const steps = (tour ?? '').split(/\n(?=\d+\. )/).map((step) => step.replaceAll(/\s+/g, ' '))

/** What a step sets in code: `3:28.12`. */
const code = (step: number, at: number): string =>
  [...(steps[step - 1] ?? '').matchAll(/`([^`]+)`/g)][at]?.[1] ?? `no code ${at} in step ${step}`

/** What a step says that one reads: “PB because …”. */
const quoted = (step: number, at = 0): string =>
  [...(steps[step - 1] ?? '').matchAll(/“([^”]+)”/g)][at]?.[1] ?? `no words ${at} in step ${step}`

describe('the README’s tour', () => {
  let browser: Browser
  let desk: RESTDesk
  let context: BrowserContext
  let server: Started
  let wightman: RESTDoc
  let winner: RESTDoc

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([startBrowser(), startServer()])
    desk = await deskOverREST(server.url, code(2, 0))
    wightman = await resultOf('demo-wightman')
    winner = await resultOf('tilastopaja:170792')
    context = await browser.newContext({ reducedMotion: 'reduce' })
    context.setDefaultTimeout(60_000)
    const login = { email: code(2, 0), password: code(2, 1) }
    expect(
      (await context.request.post(`${server.url}/api/users/login`, { data: login })).ok(),
    ).toBe(true)
  }, 400_000)
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  it('corrects a mark, and reads at the result why it has its flags (steps 1 to 3)', async () => {
    const story = await follow(new URL(/\((http[^)]+)\)/.exec(steps[0] ?? '')?.[1] ?? '').pathname)
    const main = story.locator('main')
    expect(await main.innerText()).toContain(code(2, 2))
    const form = await context.newPage()
    await form.goto(`${server.url}/admin/collections/results/${wightman.id}`)
    await save(form, code(2, 3))
    for (const embed of ['live-mark', 'podium', 'results-table', 'record-progression'])
      await story
        .locator(`[data-embed="${embed}"]`, { hasText: code(2, 3) })
        .first()
        .waitFor()
    await form.reload()
    await form.getByText(quoted(3)).first().waitFor()
    await form.getByText(quoted(3, 1)).first().waitFor()
    await save(form, code(3, 0))
    await story
      .locator('[data-embed="results-table"]', { hasText: code(2, 2) })
      .first()
      .waitFor()
    await form.close()
    await story.close()
  })

  it('disqualifies the winner, and the record is whose it was before (step 4)', async () => {
    const story = await follow('/stories/ingebrigtsen-tokyo-1500m-final')
    const record = story.locator('[data-embed="record-progression"]')
    expect(await record.innerText()).toContain('Ingebrigtsen')
    await desk.update('results', winner.id, { rule: 'TR 17.2.2', status: 'DQ' })
    await record.filter({ hasNotText: 'Ingebrigtsen' }).waitFor()
    expect(steps[3]).toContain('Voorbeeld')
    expect(await record.innerText()).toContain('Voorbeeld')
    await desk.update('results', winner.id, { rule: null, status: 'OK' })
    await record.filter({ hasText: 'Ingebrigtsen' }).waitFor()
    await story.close()
  })

  it('says of what was typed what it read and what it expected (step 5)', async () => {
    const form = await context.newPage()
    await form.goto(`${server.url}/admin/collections/results/${wightman.id}`)
    await form.locator('form[data-form-ready="true"]').first().waitFor()
    await form.locator('#field-mark').fill(code(5, 0))
    await form.keyboard.press('Control+s')
    const error = form.locator('.field-error', { hasText: `Read “${code(5, 0)}”` })
    await error.waitFor()
    expect(await error.innerText()).toContain('expected')
    await form.close()
  })

  it('notes an injury, which an open page of the athlete shows at once (step 8)', async () => {
    const page = await follow(`/athletes/${String(wightman.athlete)}`)
    const main = page.locator('main')
    expect(await main.innerText()).toContain(quoted(8))
    const { id } = await desk.create('injuries', {
      athlete: wightman.athlete,
      bodyPart: 'calf',
      date: new Date().toISOString().slice(0, 10),
      phase: 'injured',
      source: 'the team',
      status: 'out',
      visibility: 'public',
    })
    await main.getByText(quoted(8, 1), { exact: true }).first().waitFor()
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
    await desk.update('injuries', id, { status: 'fit' })
    await main.getByText(quoted(8)).first().waitFor()
    await page.close()
  })

  async function resultOf(athlete: string): Promise<RESTDoc> {
    const [who] = await desk.find('athletes', { sourceID: athlete })
    const [where] = await desk.find('events', { sourceID: 'demo-tokyo-1500m-final' })
    const of = { athlete: String(who?.id), event: String(where?.id) }
    const [result] = await desk.find('results', of)
    if (!result) throw new Error(`There is no result of ${athlete}.`)
    return result
  }

  /** A page of the site whose live stream is connected. */
  async function follow(path: string): Promise<Page> {
    const page = await context.newPage()
    const connected = page.waitForResponse((response) => response.url().includes('/live?'))
    await page.goto(`${server.url}${path}`)
    await connected
    return page
  }

  async function save(form: Page, mark: string): Promise<void> {
    await form.locator('form[data-form-ready="true"]').first().waitFor()
    await form.locator('#field-mark').fill(mark)
    const saved = form.waitForResponse((response) => response.request().method() === 'PATCH')
    await form.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
  }
})
