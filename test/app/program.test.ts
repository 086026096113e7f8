import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
