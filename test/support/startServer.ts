import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { program } from './program.ts'

export interface StartOptions {
  /** Whether the demo stories go into the empty database. @default true */
  demo?: boolean
  /** `dev` compiles pages as they are asked for and needs no build. @default what TEST_SERVER says, else 'start' */
  command?: 'dev' | 'start'
  /** Where its data is, to be kept. @default a folder of its own, deleted afterwards */
  dataDir?: string
  env?: Record<string, string>
  /** Where it listens. @default a port that is free */
  port?: number
  /** The Node that runs it. @default the one that runs the test */
  node?: string
}

export interface Started {
  /** Everything it has printed so far. */
  output: () => string
  process: ChildProcess
  /** Stops it in good order, deletes its data unless it is to be kept, and gives its exit code. */
  stop: () => Promise<number | null>
  url: string
}

/** How long a start may take, a build and the demo stories included, in milliseconds. */
const PATIENCE_MS = 300_000

/** Starts the product as a person would, on a free port with a database and a folder of its own. */
export async function startServer(options: StartOptions = {}): Promise<Started> {
  const command = options.command ?? (process.env.TEST_SERVER === 'dev' ? 'dev' : 'start')
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'mixed-zone-'))
  const port = options.port ?? (await freePort())
  const child = spawn(
    options.node ?? process.execPath,
    program(`src/commands/${command}.ts`, command === 'dev' ? 'development' : 'production'),
    {
      env: {
        ...withoutTestSettings(process.env),
        DATA_DIR: dataDir,
        DEMO: options.demo === false ? 'off' : 'on',
        PORT: String(port),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said: string[] = []
  child.stdout.on('data', (text: Buffer) => said.push(text.toString()))
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const output = () => said.join('')
  const stop = async () => {
    child.kill('SIGTERM')
    const code = await ended
    if (!options.dataDir) rmSync(dataDir, { force: true, recursive: true })
    return code
  }
  const url = `http://localhost:${port}`
  try {
    await ready(url, ended)
  } catch (err) {
    await stop()
    throw new Error(`The product did not start. It said:\n${output()}`, { cause: err })
  }
  return { output, process: child, stop, url }
}

/** A start must find nothing of the test that it runs in. */
function withoutTestSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^(JEST_|NODE_ENV$|NODE_OPTIONS$|PAYLOAD_|DATABASE_URI$|DATA_DIR$|PUBLIC_URL$)/
  const kept = Object.entries(env).filter(([name]) => !foreign.test(name))
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}

async function ready(url: string, ended: Promise<unknown>): Promise<void> {
  let over = false
  void ended.then(() => (over = true))
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS;) {
    if (over) throw new Error('It ended.')
    const ok = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`It was not ready after ${PATIENCE_MS / 1000} s.`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
