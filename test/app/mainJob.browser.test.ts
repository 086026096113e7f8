import type { Browser, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { linkOfMail } from '../support/linkOfMail.ts'
import { startServer, type Started } from '../support/startServer.ts'

const password = 'mixed-zone-demo'
const tokyo = 'ingebrigtsen-tokyo-1500m-final'
const rome = 'ingebrigtsen-rome-1500m-final'

interface Doc extends Record<string, unknown> {
  id: number | string
}

/** The desk over REST, as one of its people. */
interface Desk {
  create: (collection: string, data: object) => Promise<Doc>
  find: (collection: string, where: Record<string, string>) => Promise<Doc[]>
  update: (collection: string, id: Doc['id'], data: object) => Promise<Doc>
}

describe('the main job', () => {
  let browser: Browser
  let server: Started
  let editor: Desk
  let moderator: Desk

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([startBrowser(), startServer()])
    editor = await logInAs('editor@demo.example')
    moderator = await logInAs('moderator@demo.example')
  }, 400_000)
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  describe('Tokyo', () => {
    it('shows a time that is corrected in the admin in the open story, with its rank and flags', async () => {
      const story = await open(tokyo)
      expect(await row(story, 'Wightman')).toMatch(/^S?2.*3:29\.82.*SB/)
      const wightman = await resultOf('demo-wightman', 'demo-tokyo-1500m-final')
      const admin = await openAdmin(`collections/results/${wightman.id}`)
      expect(await admin.locator('main').innerText()).toContain('SB because 3:29.82 beats 3:30.60')

      await correctMark(admin, '3:28.12')
      await becomes(story, 'Wightman', /1.*3:28\.12.*PB.*OR/)
      await becomes(story, 'Ingebrigtsen', /2.*3:28\.32/)
      expect(await story.locator('.story, article').first().innerText()).toContain('3:28.12')

      await correctMark(admin, '3:29.82')
      await becomes(story, 'Wightman', /2.*3:29\.82.*SB/)
      await admin.context().close()
      await story.context().close()
    })

    it('says at the field what it read and what it expected', async () => {
      const wightman = await resultOf('demo-wightman', 'demo-tokyo-1500m-final')
      const admin = await openAdmin(`collections/results/${wightman.id}`)
      await admin.locator('input[name="mark"]').fill('3.29,82')
      await admin.locator('#action-save').click()
      await admin.getByText('Read “3.29,82”', { exact: false }).first().waitFor()
      expect((await resultOf('demo-wightman', 'demo-tokyo-1500m-final')).mark).toBe('3:29.82')
      await admin.context().close()
    })

    it('moves the medals everywhere when the winner is disqualified, and back', async () => {
      const story = await open(tokyo)
      const winner = await resultOf('tilastopaja:170792', 'demo-tokyo-1500m-final')
      const second = await resultOf('demo-wightman', 'demo-tokyo-1500m-final')
      const before = await medalsOf('demo-wightman')
      expect(before).toMatchObject({ gold: 0, silver: 1 })

      await editor.update('results', winner.id, { rule: 'TR 17.2.2', status: 'DQ' })
      await becomes(story, 'Wightman', /1.*3:29\.82/)
      expect(await story.locator('.mz-apart').innerText()).toMatch(/DQ\s+Jakob Ingebrigtsen/)
      expect(await medalsOf('demo-wightman')).toMatchObject({ gold: 1, silver: 0 })
      expect(await overGraphQL(second.id)).toEqual({ medal: 'gold', rank: 1 })
      expect((await medalTable('demo-tokyo'))[0]).toMatchObject({ gold: 1, nation: 'GBR' })
      const athlete = await visit(`/athletes/${String(second.athlete)}`)
      expect(await athlete.locator('main').innerText()).toMatch(/1 gold/i)
      await athlete.context().close()

      await editor.update('results', winner.id, { rule: null, status: 'OK' })
      await becomes(story, 'Wightman', /2.*3:29\.82/)
      expect(await medalsOf('demo-wightman')).toEqual(before)
      expect((await medalTable('demo-tokyo'))[0]).toMatchObject({ gold: 1, nation: 'NOR' })
      await story.context().close()
    })

    it('shows an injury in the athlete’s availability and in the story’s note, from the desk’s word', async () => {
      const story = await open(tokyo)
      const [kerr] = await editor.find('athletes', { sourceID: 'demo-kerr' })
      const [injury] = await editor.find('injuries', { athlete: String(kerr?.id) })
      const note = story.locator('.mz-injury, aside').filter({ hasText: 'hamstring' }).first()
      expect(await note.innerText()).toContain('hamstring')

      await editor.update('injuries', injury?.id ?? 0, { expectedReturn: '2026-03-01' })
      await expectSoon(async () => expect(await note.innerText()).toMatch(/1 March 2026/))
      const page = await follow(`/athletes/${kerr?.id}`)
      expect(await page.locator('main').innerText()).toMatch(/Out/)

      await editor.update('injuries', injury?.id ?? 0, { expectedReturn: null, status: 'fit' })
      await page.locator('main').getByText('Available').first().waitFor()
      await page.context().close()
      await story.context().close()
    })
  })

  describe('the admin', () => {
    it('draws an athlete’s seasons and an event’s splits beside their fields', async () => {
      const [athlete] = await editor.find('athletes', { sourceID: 'tilastopaja:170792' })
      const [event] = await editor.find('events', { sourceID: 'demo-tokyo-1500m-final' })
      const title = (page: Page) => page.locator('.mz-chart title').textContent()
      const admin = await openAdmin(`collections/athletes/${athlete?.id}`, '.mz-chart > svg')
      expect(await title(admin)).toMatch(/^Jakob Ingebrigtsen, 1500 m: season’s bests \d{4} to/)
      await admin.goto(`${server.url}/admin/collections/events/${event?.id}`)
      await admin.locator('.mz-chart > svg').waitFor()
      expect(await title(admin)).toBe('Men’s 1500 m, final: seconds behind the leader')
      await admin.context().close()
    })
  })

  describe('Rome', () => {
    it('follows a correction, a disqualification and its undoing without a reload', async () => {
      const story = await open(rome)
      const winner = await resultOf('tilastopaja:170792', 'rome2024-1500m-final')
      const second = await resultOf('tilastopaja:165288', 'rome2024-1500m-final')
      expect(await row(story, 'Vermeulen')).toMatch(/2.*3:33\.30.*PB/)

      await editor.update('results', second.id, { mark: '3:31.90' })
      await becomes(story, 'Vermeulen', /1.*3:31\.90.*PB/)
      await editor.update('results', second.id, { mark: '3:33.30' })
      await editor.update('results', winner.id, { rule: 'TR 17.2.2', status: 'DQ' })
      await becomes(story, 'Vermeulen', /1.*3:33\.30/)
      await becomes(story, 'Arese', /2.*3:33\.34/)
      await editor.update('results', winner.id, { rule: null, status: 'OK' })
      await becomes(story, 'Vermeulen', /2.*3:33\.30/)
      expect(await story.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
      await story.context().close()
    })
  })

  describe('a reader', () => {
    it('registers, comments, waits, is approved and appears', async () => {
      const page = await open(rome)
      await page.getByRole('link', { name: 'Log in to comment' }).click()
      await page.locator('main').getByRole('link', { name: 'Register' }).click()
      await page.getByLabel('Name shown beside your comments').fill('Bell Lap')
      await page.getByLabel('Email').fill('bell-lap@example.org')
      await page.getByRole('button', { name: 'Register' }).click()
      await page.goto(await linkOfMail(server, 'bell-lap@example.org', 'Choose a password'))
      await page.getByLabel('New password').fill('a long pass phrase')
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.getByLabel('Your comment', { exact: true }).fill('A slow heat, a fast final.')
      await page.getByRole('button', { name: 'Post comment' }).click()
      await page.getByText('Waiting for a moderator').waitFor()

      const stranger = await open(rome)
      expect(await stranger.locator('#comments').innerText()).not.toContain('A slow heat')
      const [comment] = await moderator.find('comments', { body: 'A slow heat, a fast final.' })
      await moderator.update('comments', comment?.id ?? 0, { state: 'approved' })
      await page.getByText('Waiting for a moderator').waitFor({ state: 'detached' })
      await stranger.reload()
      expect(await stranger.locator('#comments').innerText()).toContain(
        'A slow heat, a fast final.',
      )
      await stranger.context().close()
      await page.context().close()
    })
  })

  async function logInAs(email: string): Promise<Desk> {
    const { token } = await ask<{ token: string }>('/api/users/login', 'POST', { email, password })
    const authorised = { Authorization: `JWT ${token}` }
    return {
      create: async (collection, data) =>
        (await ask<{ doc: Doc }>(`/api/${collection}?depth=0`, 'POST', data, authorised)).doc,
      find: async (collection, where) => {
        const query = Object.entries(where).map(
          ([field, value]) => `where[${field}][equals]=${encodeURIComponent(value)}`,
        )
        return (
          await ask<{ docs: Doc[] }>(
            `/api/${collection}?depth=0&${query.join('&')}`,
            'GET',
            undefined,
            authorised,
          )
        ).docs
      },
      update: async (collection, id, data) =>
        (await ask<{ doc: Doc }>(`/api/${collection}/${id}?depth=0`, 'PATCH', data, authorised))
          .doc,
    }
  }

  async function ask<T>(
    path: string,
    method = 'GET',
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const response = await fetch(`${server.url}${path}`, {
      body: body && JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
      method,
    })
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  async function resultOf(athlete: string, event: string): Promise<Doc> {
    const [who] = await editor.find('athletes', { sourceID: athlete })
    const [where] = await editor.find('events', { sourceID: event })
    const [result] = await editor.find('results', {
      athlete: String(who?.id),
      event: String(where?.id),
    })
    if (!result) throw new Error(`No result of ${athlete} in ${event}`)
    return result
  }

  const medalsOf = async (athlete: string) =>
    (await editor.find('athletes', { sourceID: athlete }))[0]?.medals

  async function medalTable(competition: string): Promise<object[]> {
    const [found] = await editor.find('competitions', { sourceID: competition })
    return found?.medalTable as object[]
  }

  async function overGraphQL(id: Doc['id']): Promise<unknown> {
    const query = `{ Result(id: ${JSON.stringify(id)}) { medal rank } }`
    return (await ask<{ data: { Result: unknown } }>('/api/graphql', 'POST', { query })).data.Result
  }

  async function visit(path: string): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${server.url}${path}`)
    return page
  }

  const open = (slug: string): Promise<Page> => follow(`/stories/${slug}`)

  /** A page whose live stream is connected. */
  async function follow(path: string): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    const connected = page.waitForResponse((response) => response.url().includes('/live?'))
    await page.goto(`${server.url}${path}`)
    await connected
    return page
  }

  async function openAdmin(path: string, shown = 'input[name="mark"]'): Promise<Page> {
    const page = await visit('/admin/login')
    await page.locator('input[name="email"]').fill('editor@demo.example')
    await page.locator('input[name="password"]').fill(password)
    await page.locator('button[type="submit"]').click()
    await page.waitForURL((url) => !url.pathname.includes('login'))
    await page.goto(`${server.url}/admin/${path}`)
    await page.locator(shown).waitFor()
    return page
  }
})

/** An athlete's row in the table of the final, as one line of text. */
async function row(page: Page, name: string): Promise<string> {
  const final = page.locator('.mz-table').filter({ hasText: ', final' })
  const text = await final.locator('tr', { hasText: name }).innerText()
  return text.replace(/\s+/g, ' ')
}

async function correctMark(admin: Page, mark: string): Promise<void> {
  await admin.locator('input[name="mark"]').fill(mark)
  const saved = admin.waitForResponse((response) => response.request().method() === 'PATCH')
  await admin.locator('#action-save').click()
  await saved
}

/** By itself: how soon is measured by the bench. */
async function expectSoon(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 15_000
  for (;;) {
    try {
      return await check()
    } catch (err) {
      if (Date.now() > end) throw err
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

const becomes = (page: Page, name: string, text: RegExp): Promise<void> =>
  expectSoon(async () => expect(await row(page, name)).toMatch(text))
