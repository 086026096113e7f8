import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { program } from '../support/program.ts'

/** A fixed bug: the folder's name and the file's ran into each other, and no editor could open the place. */
it('names the file and the line of a program that failed, as they were written', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mixed-zone-program-')))
  const file = join(folder, 'fails.ts')
  writeFileSync(
    file,
    `type Reason = string\nconst reason: Reason = 'on purpose'\nthrow new Error(reason)\n`,
  )
  const { stderr } = spawnSync(process.execPath, program(file), { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const [, place = ''] = /(\/\S+fails\.ts:\d+)/.exec(stderr) ?? []
  expect(place).toBe(`${file}:3`)
})

describe('a read-only image, or packages that another user installed', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mixed-zone-program-')))
  const temporary = join(folder, 'tmp')
  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules/greeting'), { recursive: true })
    writeFileSync(join(folder, 'node_modules/greeting/index.js'), `module.exports = 'Hello'`)
    writeFileSync(
      join(folder, 'greets.ts'),
      `import greeting from 'greeting'\nconst name: string = 'desk'\nconsole.log(greeting, name)\n`,
    )
    // Nobody can write there, root neither.
    const readOnly = existsSync('/sys') ? '/sys' : '/System'
    symlinkSync(readOnly, join(folder, 'node_modules/.cache'))
    mkdirSync(temporary)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (TMPDIR: string) =>
    spawnSync(process.execPath, [resolve('src/run.js'), 'greets.ts'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR },
    })

  /** Fixed: it did not start, since it could not write to `node_modules/.cache`. */
  it('runs a program from a folder of its own, and leaves nothing there', () => {
    const { stderr, stdout } = run(temporary)
    expect([stdout, stderr]).toEqual(['Hello desk\n', ''])
    expect(readdirSync(temporary)).toEqual([])
  })

  it('says in one line what to do where no folder can be written to', () => {
    const { status, stderr } = run(join(folder, 'nowhere'))
    expect(stderr).toMatch(/^Neither node_modules\/\.cache nor TMPDIR .* set TMPDIR .*\n$/)
    expect(status).toBe(1)
  })
})
