import axe from 'axe-core'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { startBrowser } from '../support/browser.ts'
import { becomeReader, linkOfMail } from '../support/linkOfMail.ts'
import { startServer, type Started } from '../support/startServer.ts'

let browser: Browser
let server: Started

beforeAll(async () => {
  ;[browser, server] = await Promise.all([startBrowser(), startServer()])
}, 400_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** The pages of the site, by the link on the front page that leads there. */
const pages = {
  'the front page': null,
  'a story': 'main a[href^="/stories/"]',
  'an athlete': 'main a[href^="/athletes/"]',
  'an event': 'main a[href^="/events/"]',
  'a competition': 'main a[href^="/competitions/"]',
  'the log-in': 'a[href="/login"]',
  'the registration': 'a[href="/register"]',
} as const

const kinds = Object.keys(pages) as (keyof typeof pages)[]

describe('every page', () => {
  it.each(kinds)('%s has nothing that axe objects to, light or dark', async (kind) => {
    for (const colorScheme of ['light', 'dark'] as const)
      await visit(kind, { colorScheme }, async (page) => {
        expect(await violations(page)).toEqual([])
      })
  })

  it.each(kinds)('%s fits a phone of 360 px', async (kind) => {
    await visit(kind, { viewport: { height: 740, width: 360 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      )
    })
  })

  it.each(kinds)('%s says what it is, also without JavaScript', async (kind) => {
    await visit(kind, { javaScriptEnabled: false }, async (page) => {
      expect(await page.title()).toMatch(/Mixed Zone$/)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('main, header.masthead, footer.footer').count()).toBe(3)
      expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
    })
  })
})

/** What a story may weigh as it is built, before compression, in bytes. */
const limits = {
  /** Beside React and Next's own; with next/link. */
  scripts: 60_000,
  /** The site's own sheets, without the declarations of fonts and the sheets of embeds. */
  siteSheets: 7_250,
  /** Of a story that shows charts and cards; one without them loads 2,500 less. */
  allSheets: 16_500,
}

const built = process.env.TEST_SERVER === 'dev' ? it.skip : it

describe('a story', () => {
  built('brings no more scripts and styles than a phone should have to wait for', async () => {
    await onPage({}, async (page) => {
      const loaded = new Map<string, Promise<Buffer>>()
      page.on('response', (response) => {
        const kind = response.request().resourceType()
        if (kind === 'script' || kind === 'stylesheet')
          loaded.set(new URL(response.url()).pathname, response.body())
      })
      await page.goto(server.url)
      const path = await page.locator(pages['a story']).first().getAttribute('href')
      loaded.clear()
      await page.goto(server.url + path, { waitUntil: 'load' })
      await page.locator('.mz-live[data-open="true"]').waitFor()

      const files = await Promise.all(
        [...loaded].map(async ([name, body]) => ({ name, text: (await body).toString() })),
      )
      const bytes = (texts: { text: string }[]) =>
        texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
      const scripts = files.filter(({ name }) => name.endsWith('.js'))
      const own = scripts.filter(({ name }) => !ofTheFramework().has(name))
      const sheets = files.filter(({ name }) => name.endsWith('.css'))
      const ofSite = sheets
        .filter(({ text }) => !text.includes('.mz-'))
        .map(({ text }) => ({ text: text.replace(/@font-face\s*\{[^}]*\}/g, '') }))
      for (const some of [own, ofSite, sheets]) expect(bytes(some)).toBeGreaterThan(1_000)
      expect(bytes(scripts) - bytes(own)).toBeGreaterThan(100_000)
      expect(bytes(own)).toBeLessThan(limits.scripts)
      expect(bytes(ofSite)).toBeLessThan(limits.siteSheets)
      expect(bytes(sheets)).toBeLessThan(limits.allSheets)
    })
  })
})

describe('an address that leads nowhere', () => {
  it.each(['/nowhere', '/stories/nowhere', '/athletes/nobody', '/events/0', '/competitions/x'])(
    '%s is answered with 404 and a way back',
    async (path) => {
      await onPage({}, async (page) => {
        const answer = await page.goto(server.url + path)
        expect(answer?.status()).toBe(404)
        expect(await page.locator('h1').textContent()).toBe('This page is not here')
        expect(await page.locator('main a[href="/"]').count()).toBe(1)
      })
    },
  )
})

describe.each([true, false])('a reader, with JavaScript: %p', (javaScriptEnabled) => {
  it('registers from a story, comments, waits, and logs out', async () => {
    const words = `What a last lap, ${randomUUID()}.`
    await visit('a story', { javaScriptEnabled }, async (page) => {
      const story = page.url()
      await page.getByRole('link', { name: 'Log in to comment' }).click()
      await page.getByRole('main').getByRole('link', { name: 'Register' }).click()
      await page.getByLabel('Name shown beside your comments').fill('Lane Four')
      const email = `${randomUUID()}@example.org`
      await page.getByLabel('Email').fill(email)
      await page.getByRole('button', { name: 'Register' }).click()
      await page.getByText('A mail is on its way').waitFor()

      await page.goto(await linkOfMail(server, email, 'Choose a password'))
      await page.getByLabel('New password').fill('a long pass phrase')
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.waitForURL(`${story}#comments`)
      await page.getByLabel('Your comment', { exact: true }).fill(words)
      await page.getByRole('button', { name: 'Post comment' }).click()
      const comment = page.locator('.comments li', { hasText: words })
      await comment.waitFor()
      expect(await comment.textContent()).toContain('Lane Four')
      expect(await comment.textContent()).toContain('Waiting for a moderator')
      if (javaScriptEnabled) expect(await violations(page)).toEqual([])

      await visit('a story', {}, async (another) => {
        expect(await another.content()).not.toContain(words)
      })
      await page.getByRole('button', { name: 'Log out' }).click()
      await page.getByRole('link', { name: 'Register' }).waitFor()
    })
  })

  it('is told, field by field, what a registration lacks', async () => {
    await visit('the registration', { javaScriptEnabled }, async (page) => {
      await page.getByLabel('Email').fill('nobody')
      await page.getByRole('button', { name: 'Register' }).click()
      await page.locator('.field__error').first().waitFor()
      expect(await page.locator('.field__error').allTextContents()).toEqual([
        'Write a name of 2 to 60 characters.',
        'Write an email address, such as name@example.org.',
      ])
      expect(await page.getByLabel('Email').inputValue()).toBe('nobody')
    })
  })

  it('who has forgotten the password chooses another by a mail', async () => {
    const email = `${randomUUID()}@example.org`
    const password = 'a long pass phrase'
    await becomeReader(server, { displayName: 'Lane Five', email, password })
    await visit('the log-in', { javaScriptEnabled }, async (page) => {
      await page.getByRole('link', { name: 'Forgotten your password?' }).click()
      const send = page.getByRole('button', { name: 'Send the link' })
      await send.waitFor()
      await page.getByLabel('Email').fill(email)
      await send.click()
      await page.getByText('a link is on its way').waitFor()
      const link = await linkOfMail(server, email, 'Choose a new password')
      await page.goto(link)
      await page.getByLabel('New password').fill('another pass phrase')
      if (javaScriptEnabled) expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.locator('.masthead', { hasText: 'Lane Five' }).waitFor()

      await page.getByRole('button', { name: 'Log out' }).click()
      await page.getByRole('link', { name: 'Register' }).waitFor()
      await page.goto(link)
      await page.getByLabel('New password').fill('a third pass phrase')
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.getByText('This link has been used').waitFor()
    })
  })

  it('is told that the password is wrong, but not which of the two', async () => {
    await visit('the log-in', { javaScriptEnabled }, async (page) => {
      await page.getByLabel('Email').fill('nobody@example.org')
      await page.getByLabel('Password').fill('not the one')
      await page.getByRole('button', { name: 'Log in' }).click()
      await page.getByText('The email or the password is not right.').waitFor()
    })
  })
})

/** Where the last mail that the server has made leads; it has no mail server, so mails are files. */
/** The scripts that every page of Next's loads, ours or not: React, the router, the runtime. */
function ofTheFramework(): ReadonlySet<string> {
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as {
    rootMainFiles: string[]
  }
  // A page of Next's own, in which nothing is ours.
  const own = readFileSync(
    '.next/server/app/_global-error/page_client-reference-manifest.js',
    'utf8',
  ).match(/static\/chunks\/[^"]+\.js/g)
  return new Set([...rootMainFiles, ...(own ?? [])].map((file) => `/_next/${file}`))
}

async function onPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    // With TEST_SERVER=dev a page is compiled when it is first asked for.
    page.setDefaultTimeout(120_000)
    await use(page)
  } finally {
    await context.close()
  }
}

/** Opens a page of that kind as a new visitor. */
const visit = (
  kind: keyof typeof pages,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> =>
  onPage(options, async (page) => {
    await page.goto(server.url)
    const link = pages[kind]
    const path = link === null ? '/' : await page.locator(link).first().getAttribute('href')
    await page.goto(server.url + path)
    await use(page)
  })

/** Each violation that axe finds, in a line: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => window.axe.run())
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
