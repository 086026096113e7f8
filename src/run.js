import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { compile } from './compile.js'

/**
 * `node src/run.js path/to/program.ts [arguments]`: runs a TypeScript program of this project.
 *
 * The project's own sources are compiled ahead and packages stay what they are: a start costs half of what it
 * does with a loader that looks at every file on the fly, and no compiler stays in memory beside the server.
 *
 * Give Node `--conditions=production` or `development` with it. Without, Lexical's packages choose between the
 * two by top-level await, in a circle, and on Node 20 that never ends one time in three: the program stops with
 * code 13 or 0 before its first line (the cause of payloadcms/payload#17757).
 *
 * A program that fails ends with code 1, whatever packages have done to Node's own way of ending. What the person
 * who started it has to put right (src/WrongSetting.ts) is said in one line, anything else with its stack.
 */
const [program = '', ...args] = process.argv.slice(2)
if (!existsSync(program)) throw new Error(`There is no program "${program}".`)

process.setSourceMapsEnabled(true)
process.argv = [process.execPath, resolve(program), ...args]
try {
  const file = await compile(resolve(program))
  await import(pathToFileURL(file).href)
} catch (err) {
  console.error(err instanceof Error && err.name === 'WrongSetting' ? err.message : err)
  process.exit(1)
}
