import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a newcomer reads is true as far as a machine can tell: its links lead somewhere, its commands exist. */

const within = (folder: string): string[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: true }).map((name) => join(folder, name))
const files = ['bench', 'collections', 'docs', 'plugins', 'src', 'test']
  .flatMap(within)
  .concat(readdirSync('.'))
  .filter((path) => path.endsWith('.md'))

const read = (path: string): string => readFileSync(path, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

const LINK = /\]\((?:<([^>]+)>|([^)\s]+))\)/g
const HEADING = /^#+ (.+)$/gm

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-')

it.each(files)('%s: its links lead somewhere', (file) => {
  const astray = [...read(file).matchAll(LINK)].flatMap(([, quoted, plain = '']) => {
    const [path = '', anchor] = (quoted ?? plain).split('#')
    if (/^[a-z]+:/.test(path)) return []
    const target = path === '' ? file : join(dirname(file), path)
    if (!existsSync(target)) return [path]
    if (anchor === undefined) return []
    const anchors = [...read(target).matchAll(HEADING)].map(([, heading = '']) => anchorOf(heading))
    return anchors.includes(anchor) ? [] : [`${path}#${anchor}`]
  })
  expect(astray).toEqual([])
})

it.each(files)('%s: its commands exist', (file) => {
  const named = [...read(file).matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

it('the decisions are all in their list', () => {
  const list = read('docs/adr/README.md')
  const pages = files.filter((path) => /^docs\/adr\/\d/.test(path))
  expect(pages.filter((path) => !list.includes(`(${path.replace('docs/adr/', '')})`))).toEqual([])
})
