import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { program } from '../support/program.ts'

interface Ended {
  code: number | null
  said: string
}

/** A start with `settings`, in a folder of its own, ended by itself. */
async function start(file: string, settings: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, program(file), {
    env: { ...process.env, DATA_DIR: folder, DEMO: 'off', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said: said.join('').trim() }
}

const folder = mkdtempSync(join(tmpdir(), 'mixed-zone-settings-'))
const text = join(folder, 'notes.txt')
writeFileSync(text, 'A shopping list, and no database.')
const mongodAway = 'mongodb://127.0.0.1:1/zone?replicaSet=rs0&serverSelectionTimeoutMS=300'
afterAll(() => rmSync(folder, { recursive: true }))

const wrong = [
  ['PORT', { PORT: '3OOO' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'example.org' }],
  ['DATABASE_URI', { DATABASE_URI: 'postgres://x' }],
  ['DATABASE_URI', { DATABASE_URI: `file:${folder}` }],
  ['DATABASE_URI', { DATABASE_URI: `file:${text}` }],
  ['DATABASE_URI', { DATABASE_URI: `file:${text}/below/a.db` }],
  ['DATABASE_URI', { DATABASE_URI: 'mongodb://' }],
  ['DATABASE_URI', { DATABASE_URI: mongodAway }],
  ['DATA_DIR', { DATA_DIR: `${text}/below`, PAYLOAD_SECRET: '' }],
] as const

/** Fixed: each of these printed 24 to 123 lines of stack. */
it.each(wrong)('refuses a wrong %s in one line with code 1: %j', async (name, settings) => {
  const { code, said } = await start('src/commands/verify.ts', settings)
  expect(said).toMatch(new RegExp(`^${name} is "`))
  expect(said.split('\n')).toHaveLength(1)
  expect(code).toBe(1)
})

/** Fixed: it ended with code 0, so whatever had started it took it for served. */
it('ends with code 1 and one line where its port is in use', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as { port: number }
  const settings = { DATABASE_URI: `file:${folder}/a.db`, HOST: '127.0.0.1', PORT: String(port) }
  const { code, said } = await start('src/commands/dev.ts', settings)
  taken.close()
  expect(said).toContain(`PORT is ${port}, and another program listens there`)
  expect(said).not.toMatch(/^ {4}at /m)
  expect(code).toBe(1)
})
