import { spawn } from 'node:child_process'
import { on, once } from 'node:events'

import { program } from '../../test/support/program.ts'
import type { ReadersAsk, ReadersSay } from '../loads/readers.ts'

export interface Readers {
  /** Resolves when every one has one more event: with the moment (ms since 1970) and the event's bytes. */
  allHaveIt: () => Promise<{ at: number; bytes: number }>
  stop: () => Promise<void>
}

/** Opens many readers in a process of their own; resolves when all of them are connected. @throws when one is not */
export async function startReaders(ask: ReadersAsk): Promise<Readers> {
  const child = spawn(
    process.execPath,
    [...program('bench/loads/readers.ts', 'production'), JSON.stringify(ask)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  const ended = once(child, 'exit')
  const messages = on(child, 'message', { close: ['exit'] }) as AsyncIterableIterator<[ReadersSay]>
  const next = async <Say extends ReadersSay['say']>(
    wanted: Say,
  ): Promise<Extract<ReadersSay, { say: Say }>> => {
    const { value } = (await messages.next()) as IteratorResult<[ReadersSay], undefined>
    const [message] = value ?? []
    if (message?.say !== wanted)
      throw new Error(`Readers of ${ask.url}: ${JSON.stringify(message ?? 'they are gone')}`)
    return message as Extract<ReadersSay, { say: Say }>
  }
  await next('open')
  return {
    allHaveIt: () => next('all have it'),
    stop: async () => {
      child.disconnect()
      await ended
    },
  }
}
