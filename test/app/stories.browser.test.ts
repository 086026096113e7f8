import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

import { startBrowser } from '../support/browser.ts'
import { deskOverREST, type RESTDesk } from '../support/deskOverREST.ts'
import { startServer, type Started } from '../support/startServer.ts'

let browser: Browser
let desk: RESTDesk
let server: Started

beforeAll(async () => {
  ;[browser, server] = await Promise.all([startBrowser(), startServer()])
  desk = await deskOverREST(server.url, 'editor@demo.example')
}, 400_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** Fixed: an address with an umlaut or a space answered 404, and so did the old address of a story that had moved. */
describe('the address of a story', () => {
  const at = (path: string) => fetch(server.url + path, { redirect: 'manual' })

  it('that was published leads to its new one with 308, and a hand-made one too', async () => {
    const doc = await desk.create('articles', {
      _status: 'published',
      byline: 'Desk',
      headline: `Wörter ${randomUUID()}`,
    })
    const from = `/stories/${String(doc.slug)}`
    expect((await at(from)).status).toBe(200)
    const moved = await desk.update('articles', doc.id, { slug: `to-${String(doc.slug)}` })
    const to = `/stories/${String(moved.slug)}`
    for (const query of ['', '?as=published']) {
      const answer = await at(from + query)
      expect([answer.status, answer.headers.get('location')]).toEqual([308, to + query])
    }
    const old = '/stories/gr%C3%B6%C3%9Fe%20und%20gold'
    const reference = { relationTo: 'articles', value: doc.id }
    await desk.create('redirects', { from: old, to: { reference, type: 'reference' } })
    expect((await at(old)).headers.get('location')).toBe(to)
    await desk.update('articles', doc.id, { _status: 'draft' })
    expect([(await at(from)).status, (await at(to)).status]).toEqual([404, 404])
    await desk.remove('articles', doc.id)
  })
})

/** Fixed: pictures had no address, and then one that the page’s own policy forbade wherever it was read elsewhere. */
describe('a picture', () => {
  it.each(['localhost', '127.0.0.1'])(
    'shows above and in a story that is read at %s',
    async (host) => {
      const form = new FormData()
      const png = await sharp({
        create: { background: 'firebrick', channels: 3, height: 900, width: 1800 },
      })
        .png()
        .toBuffer()
      form.set('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'straight.png')
      form.set('_payload', JSON.stringify({ alt: 'The straight', credit: 'Someone' }))
      const picture = await desk.create('media', form)
      const upload = {
        fields: null,
        format: '',
        id: randomUUID(),
        relationTo: 'media',
        type: 'upload',
        value: picture.id,
        version: 3,
      }
      const doc = await desk.create('articles', {
        _status: 'published',
        body: {
          root: {
            children: [upload],
            direction: 'ltr',
            format: '',
            indent: 0,
            type: 'root',
            version: 1,
          },
        },
        byline: 'Desk',
        headline: `Seen ${randomUUID()}`,
        picture: picture.id,
      })
      await onPage(async (page) => {
        const url = new URL(`/stories/${String(doc.slug)}`, server.url)
        url.hostname = host
        await page.goto(url.href, { waitUntil: 'load' })
        const widths = await page
          .locator('figure img')
          .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth))
        expect(widths).toHaveLength(2)
        for (const width of widths) expect(width).toBeGreaterThan(0)
        expect(await page.locator('figcaption').allTextContents()).toEqual(
          Array(2).fill(expect.stringContaining('Someone')),
        )
      })
      await desk.remove('articles', doc.id)
      await desk.remove('media', picture.id)
    },
  )
})

async function onPage(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext()
  try {
    await use(await context.newPage())
  } finally {
    await context.close()
  }
}
