import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
const base = 'http://localhost:3471'
for (let i = 0; i < 3600; i++) {
  try { const r = await fetch(base + '/api/records?depth=0'); if (r.ok && (await r.json()).docs?.length) break } catch { /* not yet */ }
  await new Promise((r) => setTimeout(r, 1000))
}
console.log('up', new Date().toISOString())
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage()
page.setDefaultTimeout(120000)
await page.goto(base + '/admin/login')
await page.fill('#field-email', 'editor@demo.example'); await page.fill('#field-password', 'mixed-zone-demo')
await page.click('button[type=submit]'); await page.waitForURL(/\/admin$/)
const one = async (path) => (await (await fetch(base + path)).json()).docs[0].id
const record = await one('/api/records'), result = await one('/api/results?where[mark][equals]=3:28.32&depth=0'), event = await one('/api/events?where[title][like]=Tokyo&depth=0'), heat = await one('/api/events?where[title][like]=heat&depth=0'), athlete = await one('/api/athletes?where[familyName][equals]=Ingebrigtsen&depth=0'), competition = await one('/api/competitions?where[city][equals]=Tokyo&depth=0')
for (const [name, path] of [['records', '/admin/collections/records'], ['record', `/admin/collections/records/${record}`], ['record-new', '/admin/collections/records/create'], ['result', `/admin/collections/results/${result}`], ['event', `/admin/collections/events/${event}`], ['heat', `/admin/collections/events/${heat}`], ['athlete', `/admin/collections/athletes/${athlete}`], ['competition', `/admin/collections/competitions/${competition}`], ['site-event', `/events/${event}`]]) {
  try {
    await page.goto(base + path); await page.waitForTimeout(4000)
    await page.screenshot({ fullPage: true, path: `/tmp/shot-${name}.png` }); console.log('shot', name)
  } catch (err) { console.log('failed', name, String(err).slice(0, 200)) }
}
await page.setViewportSize({ width: 390, height: 844 })
for (const [name, path] of [['record', `/admin/collections/records/${record}`], ['result', `/admin/collections/results/${result}`]]) {
  await page.goto(base + path); await page.waitForTimeout(3000); await page.screenshot({ fullPage: true, path: `/tmp/shot-${name}-phone.png` })
}
await browser.close()
console.log('done', new Date().toISOString())
