import type { Browser, BrowserContext, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { startServer, type Started } from '../support/startServer.ts'

const tokyo = 'ingebrigtsen-tokyo-1500m-final'

interface Doc {
  id: number | string
}

describe('an editor who freezes an embed', () => {
  let browser: Browser
  let context: BrowserContext
  let headers: Record<string, string>
  let page: Page
  let server: Started

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([startBrowser(), startServer()])
    context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { height: 1000, width: 390 },
    })
    context.setDefaultTimeout(60_000)
    const data = { email: 'editor@demo.example', password: 'mixed-zone-demo' }
    const answer = await context.request.post(`${server.url}/api/users/login`, { data })
    headers = { Authorization: `JWT ${((await answer.json()) as { token: string }).token}` }
    const story = await find('articles', { slug: tokyo })
    page = await context.newPage()
    await page.goto(`${server.url}/admin/collections/articles/${story.id}`, { timeout: 240_000 })
  }, 400_000)
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  const preview = (slug: string) => page.locator(`.mz-preview[data-embed="${slug}"]`).first()

  it('picks a moment in its drawer and sees it as of then', async () => {
    await preview('podium').getByText('3:29.82').waitFor()
    await page
      .locator('.LexicalEditorTheme__block-podium .LexicalEditorTheme__block__editButton')
      .first()
      .click()
    const drawer = page.getByRole('dialog').filter({ hasText: 'Edit Podium' })
    await drawer.locator('.mz-as-of .rs__control').click()
    await drawer.getByRole('option', { name: 'As of a date' }).click()
    const moment = await drawer.locator('.mz-as-of__when input').inputValue()
    expect(moment).toMatch(/^\d{1,2} \w+ \d{4}, \d\d:\d\d$/)
    await drawer.getByRole('button', { name: 'Save changes' }).click()
    await drawer.waitFor({ state: 'hidden' })
    const note = preview('podium').locator('.mz-frozen')
    await note.waitFor()
    expect(await note.innerText()).toMatch(/^As of \d{1,2} \w+ \d{4}, \d\d:\d\d/)
    expect(await preview('podium').innerText()).toContain('3:29.82')
  })

  it('publishes it, and a correction changes the live ones alone, in the admin and for readers', async () => {
    const saved = page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && response.url().includes('/articles/'),
    )
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)

    const reader = await browser.newContext({ viewport: { height: 800, width: 390 } })
    const open = await reader.newPage()
    await open.goto(`${server.url}/stories/${tokyo}`)
    const frozen = open.locator('.mz-embed', { has: open.locator('.mz-frozen') })
    await frozen.getByText('3:29.82').waitFor()

    const athlete = await find('athletes', { sourceID: 'demo-wightman' })
    const event = await find('events', { sourceID: 'demo-tokyo-1500m-final' })
    const result = await find('results', { athlete: `${athlete.id}`, event: `${event.id}` })
    const answer = await context.request.patch(`${server.url}/api/results/${result.id}`, {
      data: { mark: '3:29.51' },
      headers,
    })
    expect(answer.status()).toBe(200)

    await preview('results-table').getByText('3:29.51').waitFor()
    expect(await preview('podium').innerText()).toContain('3:29.82')
    await open.locator('.mz-embed table', { hasText: '3:29.51' }).first().waitFor()
    for (const load of [() => Promise.resolve(), () => open.reload()]) {
      await load()
      expect(await frozen.count()).toBe(1)
      expect(await frozen.innerText()).toMatch(/3:29\.82[^]*As of \d/)
      expect(await frozen.innerText()).not.toContain('3:29.51')
    }
    await reader.close()
  })

  it('has an admin that fits a phone, whatever its crumbs say', async () => {
    const { id } = await find('competitions', { name: 'European Championships, Rome 2024' })
    await page.goto(`${server.url}/admin/collections/competitions/${id}`)
    await page.locator('.step-nav__last', { hasText: 'Rome 2024' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  async function find(collection: string, where: Record<string, string>): Promise<Doc> {
    const query = Object.entries(where).map(
      ([field, value]) => `where[${field}][equals]=${encodeURIComponent(value)}`,
    )
    const answer = await context.request.get(
      `${server.url}/api/${collection}?depth=0&${query.join('&')}`,
      { headers },
    )
    const [found] = ((await answer.json()) as { docs: Doc[] }).docs
    if (!found) throw new Error(`There is nothing in ${collection} with ${query.join(', ')}.`)
    return found
  }
})
