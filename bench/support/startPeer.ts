import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { program } from '../../test/support/program.ts'

export interface Peer {
  stop: () => Promise<void>
  url: string
}

/** Starts one of bench/servers in a process of its own. It prints its address, on one line, when it is ready. */
export async function startPeer(
  name: 'bareLive' | 'live' | 'memory' | 'plain',
  env: Record<string, string>,
): Promise<Peer> {
  const child = spawn(process.execPath, program(`bench/servers/${name}.ts`, 'production'), {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const lines = createInterface({ input: child.stdout })
  const url = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('http://127.0.0.1:')) resolve(line)
    })
  })
  const first = await Promise.race([url, ended])
  if (typeof first !== 'string') throw new Error(`bench/servers/${name}.ts ended by itself.`)
  return {
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
    url: first,
  }
}
