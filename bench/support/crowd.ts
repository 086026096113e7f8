import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { correctWinner } from './correctWinner.ts'
import { startPeer, type Peer } from './startPeer.ts'
import { startReaders, type Readers } from './startReaders.ts'
import type { Newsroom } from '../types.ts'

/** How one stream serves a crowd of readers in one process. */
export interface Crowd {
  /** Bytes that one event has. */
  eventBytes: number
  /** Growth of the serving process by a reader, between a thousand and all of them, garbage collected. Bytes. */
  readerBytes: number
  /** From the moment a save, or a post, is sent until the last reader has the event. Milliseconds, one a save. */
  times: number[]
}

interface Stream {
  /** Sends one event to all. */
  say: (turn: number) => Promise<void>
  server: Peer
  /** What readers ask for. */
  url: string
}

export const READERS = 10_000
/** Enough that the slowest one or two do not decide. */
const SAVES = 150
/** One every so often, in milliseconds: more than a desk ever corrects, and what a save leaves to do later is done. */
const EVERY = 400
/** With a thousand readers, so that what a process takes for its work is there before it is weighed. */
const FIRST_SAVES = 20

/**
 * The product's stream, saves included, as its own client asks for it: the page holds the views it shows. One process,
 * with a copy of the newsroom: on the same database the newsroom's own would follow every save as well.
 */
export async function ourCrowd({ dataDir, token }: Newsroom): Promise<Crowd> {
  const copy = mkdtempSync(join(tmpdir(), 'mixed-zone-live-'))
  cpSync(dataDir, copy, { recursive: true })
  try {
    const server = await startPeer('live', { DATA_DIR: copy })
    const { correct, story } = await correctWinner(server.url, token)
    return await crowd({
      say: correct,
      server,
      url: `${server.url}/live?article=${story}&patches=1`,
    })
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** A stream that knows nothing: an event of as many bytes is posted, and written to all. */
export async function bareCrowd(eventBytes: number): Promise<Crowd> {
  const server = await startPeer('bareLive', {})
  const event = `event:embeds\ndata:${'x'.repeat(eventBytes - 20)}\n\n`
  const say = async () => {
    await (await fetch(server.url, { body: event, method: 'POST' })).arrayBuffer()
  }
  return crowd({ say, server, url: `${server.url}/live` })
}

async function crowd({ say, server, url }: Stream): Promise<Crowd> {
  const readers: Readers[] = []
  const open = async (count: number, first: number) =>
    readers.push(await startReaders({ count, first, url }))
  let bytes = 0
  const times = async (turns: number): Promise<number[]> => {
    const all: number[] = []
    for (let turn = 0; turn < turns; turn++) {
      if (turn > 0) await sleep(EVERY - Math.min(all.at(-1) ?? 0, EVERY))
      const start = performance.timeOrigin + performance.now()
      const [, ...had] = await Promise.all([say(turn), ...readers.map((some) => some.allHaveIt())])
      all.push(Math.max(...had.map(({ at }) => at)) - start)
      bytes = had[0]?.bytes ?? 0
    }
    return all
  }
  try {
    await open(1_000, 0)
    await times(FIRST_SAVES)
    const before = await weight(server)
    await open(READERS - 1_000, 1_000)
    const readerBytes = ((await weight(server)) - before) / (READERS - 1_000)
    return { eventBytes: bytes, readerBytes, times: await times(SAVES) }
  } finally {
    await Promise.all(readers.map((some) => some.stop()))
    await server.stop()
  }
}

async function weight({ url }: Peer): Promise<number> {
  return ((await (await fetch(`${url}/weight`)).json()) as { resident: number }).resident
}
