import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import type { FreshDatabase } from '../../support/freshDatabase.ts'
import { program } from '../../support/program.ts'

type Message = Record<string, unknown>

export interface Worker {
  /** Gone with all it had not finished, as in a power cut. */
  kill: () => Promise<void>
  /** Resolves with the next message that has the member. Rejects when the worker ends before. */
  next: <T extends object>(member: string) => Promise<T>
  onMessage: (listener: (message: Message) => void) => void
  /** Resolves when it has said that it is ready. */
  ready: Promise<unknown>
  send: (message: object) => void
}

/** Another process of the product on a database whose schema is there. It speaks JSON, a line a message. */
export function startWorker(path: string, { dataDir, uri }: FreshDatabase): Worker {
  const child = spawn(process.execPath, program(path, 'production'), {
    env: {
      ...process.env,
      DATABASE_URI: uri,
      DATA_DIR: dataDir,
      NODE_OPTIONS: '',
      PAYLOAD_MIGRATING: 'true',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // A message to one that was killed is lost.
  child.stdin.on('error', () => undefined)
  const lines = createInterface({ input: child.stdout })
  const listeners = new Set<(message: Message) => void>()
  lines.on('line', (line) => {
    if (!line.startsWith('{')) return
    const message = JSON.parse(line) as Message
    for (const listener of listeners) listener(message)
  })
  const closed = once(lines, 'close')

  const next = <T extends object>(member: string) =>
    new Promise<T>((resolve, reject) => {
      const listener = (message: Message) => {
        if (!(member in message)) return
        listeners.delete(listener)
        resolve(message as T)
      }
      listeners.add(listener)
      void closed.then(() => reject(new Error(`The worker ended before it told its ${member}.`)))
    })

  const ready = next('ready')
  // One that stands by may be killed before anybody asks for it.
  ready.catch(() => undefined)
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
    next,
    onMessage: (listener) => void listeners.add(listener),
    ready,
    send: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
  }
}
