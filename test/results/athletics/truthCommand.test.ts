import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Check } from '../../../src/truth/checks/check.ts'
import { program } from '../../support/program.ts'

const FIXTURE = path.join(import.meta.dirname, 'fixtures/rome2024-part')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'truth-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs `npm run truth -- …` without npm. */
function run(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program('src/commands/truth.ts'), ...args],
      (error, out, errors) => resolve({ code: error ? Number(error.code) : 0, out, errors }),
    )
  })
}

it('prints a table, writes rows and misses as JSON, and fails below the line', async () => {
  const json = path.join(folder, 'truth.json')
  const read = async () => JSON.parse(await readFile(json, 'utf8')) as Check[]

  const good = await run('--data', FIXTURE, '--json', json)
  expect(good).toMatchObject({ code: 0, errors: '' })
  expect(good.out).toMatch(/^holds {2}ranks, from marks and series +315 of 315 +100\.000 %/m)
  expect((await read()).every(({ holds, misses }) => holds && misses.length === 0)).toBe(true)

  const wrong = path.join(folder, 'wrong')
  await cp(FIXTURE, wrong, { recursive: true })
  const results = await readFile(path.join(wrong, 'results-men.json'), 'utf8')
  const swapped = results
    .replaceAll('"rank":"1"', '"rank":"0"')
    .replaceAll('"rank":"2"', '"rank":"1"')
  await writeFile(
    path.join(wrong, 'results-men.json'),
    swapped.replaceAll('"rank":"0"', '"rank":"2"'),
  )
  const bad = await run('--data', wrong, '--json', json)
  expect(bad.code).toBe(1)
  expect(bad.out).toMatch(/^FAILS {2}ranks/m)
  const ranks = (await read()).find(({ name }) => name.startsWith('ranks'))
  expect(ranks?.misses.length).toBe((ranks?.of ?? 0) - (ranks?.agree ?? 0))
  expect(ranks?.misses[0]).toMatchObject({ reason: 'marks and series say otherwise' })
})

it('says what it expected where there is nothing to read', async () => {
  const { code, errors } = await run('--data', path.join(folder, 'nowhere'))
  expect(code).toBe(2)
  expect(errors).toMatch(/nowhere.*\n.*a folder with a championship/)
})
