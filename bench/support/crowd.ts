import { correctWinner } from './correctWinner.ts'
import { startPeer, type Peer } from './startPeer.ts'
import { startReaders } from './startReaders.ts'
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

export const READERS = 3_000
const SAVES = 60
/** Their processes warm up on these. */
const FIRST_SAVES = 10

/** The product's stream, saves included. */
export async function ourCrowd({ dataDir, token }: Newsroom): Promise<Crowd> {
  const server = await startPeer('live', { DATA_DIR: dataDir })
  const { correct, story } = await correctWinner(server.url, token)
  return crowd({ say: correct, server, url: `${server.url}/live?article=${story}` })
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
  const early = await startReaders({ count: 1_000, first: 0, url })
  const before = await weight(server)
  const late = await startReaders({ count: READERS - 1_000, first: 1_000, url })
  try {
    const times: number[] = []
    let eventBytes = 0
    for (let turn = 0; turn < FIRST_SAVES + SAVES; turn++) {
      const start = performance.timeOrigin + performance.now()
      const [, ...had] = await Promise.all([say(turn), early.allHaveIt(), late.allHaveIt()])
      times.push(Math.max(...had.map(({ at }) => at)) - start)
      eventBytes = had[0]?.bytes ?? 0
    }
    const readerBytes = ((await weight(server)) - before) / (READERS - 1_000)
    return { eventBytes, readerBytes, times: times.slice(FIRST_SAVES) }
  } finally {
    await Promise.all([early.stop(), late.stop()])
    await server.stop()
  }
}

async function weight({ url }: Peer): Promise<number> {
  return ((await (await fetch(`${url}/weight`)).json()) as { resident: number }).resident
}
