import { startServer } from './support/startServer.ts'

/**
 * `node src/run.js test/smoke.ts [path of a node]`: starts the product on that Node with an empty data folder,
 * reads a story as a page and over REST, stops it, and ends with `N passed, N failed`.
 */
const node = process.argv[2] ?? process.execPath
const checks: [what: string, holds: boolean][] = []

const product = await startServer({ node })
try {
  const { docs } = await ask<{ docs: { headline: string; slug: string }[] }>(
    '/api/articles?depth=0',
  )
  const [story] = docs
  checks.push(['REST gives the demo stories', docs.length >= 2])
  const page = await fetch(`${product.url}/stories/${story?.slug}`)
  checks.push(['the page of a story is there', page.status === 200])
  checks.push(['it carries the headline', (await page.text()).includes(story?.headline ?? '\0')])
  const admin = await fetch(`${product.url}/admin/login`)
  checks.push(['the newsroom is there', admin.status === 200])
} finally {
  checks.push(['it stops in good order', (await product.stop()) === 0])
}

for (const [what, holds] of checks) console.log(`  ${holds ? '✓' : '✗'} ${what}`)
const passed = checks.filter(([, holds]) => holds).length
if (passed < checks.length) console.log(product.output())
console.log(`${passed} passed, ${checks.length - passed} failed`)
process.exit(passed < checks.length ? 1 : 0)

async function ask<T>(path: string): Promise<T> {
  const response = await fetch(`${product.url}${path}`)
  return (await response.json()) as T
}
