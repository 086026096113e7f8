import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { resultsRenderers, sheetOf } from '../../../plugins/results/client.ts'

const FOLDER = 'plugins/results/embeds'

const classesIn = (text: string): Set<string> => new Set(text.match(/\bmz-[a-z-_]+/g))

/** The classes of which these sheets say something. */
const styledBy = (...paths: string[]): Set<string> =>
  new Set(
    paths.flatMap((path) => [
      ...classesIn(
        readFileSync(path, 'utf8')
          .replace(/\/\*.*?\*\//gs, ' ')
          .replace(/\{[^{}]*\}/g, ' '),
      ),
    ]),
  )

/** The components that one of them is made of, itself included, as sources. */
function sourcesOf(path: string, known = new Set<string>()): string {
  if (known.has(path)) return ''
  known.add(path)
  const text = readFileSync(path, 'utf8')
  const parts = [...text.matchAll(/from '(\.[^']+\.tsx)'/g)].map(([, to = '']) =>
    sourcesOf(join(dirname(path), to), known),
  )
  return [text, ...parts].join('\n')
}

const renderers = readFileSync(`${FOLDER}/renderers.ts`, 'utf8')
const sourceOf = (component: string): string =>
  join(FOLDER, RegExp(`import \\{ ${component} \\} from '([^']+)'`).exec(renderers)?.[1] ?? '')

describe('the sheets of embeds', () => {
  const always = styledBy('plugins/embeds/embeds.css', `${FOLDER}/results.css`)
  const sheets = ['cards', 'charts'] as const

  it.each(Object.entries(resultsRenderers))('%s names the one that it needs', (slug, { react }) => {
    const source = sourcesOf(sourceOf(react.name))
    expect(source).toMatch(RegExp(`\\b${react.name}\\b`))
    const used = classesIn(source)
    const needed = sheets.filter((sheet) =>
      [...styledBy(`${FOLDER}/${sheet}.css`)].some((name) => used.has(name) && !always.has(name)),
    )
    expect(needed).toEqual([sheetOf[slug] ?? []].flat())
  })
})
