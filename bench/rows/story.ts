import { median, rates } from '../support/load.ts'
import { startPeer } from '../support/startPeer.ts'
import type { Newsroom, Row } from '../types.ts'

/** How many times a cold read is taken. */
const COLD_READS = 15

const slug = 'ingebrigtsen-rome-1500m-final'

/** The story of the Rome final with its tables, podium and marks, as a front end reads it over REST. */
export const story: Row[] = [
  {
    name: 'Rome story, hot, and plain Payload',
    against: 'plain Payload at the depth that shows the same',
    goal: 20,
    measure: async (newsroom) => {
      const plain = await startPeer('plain', { DATA_DIR: newsroom.dataDir })
      try {
        const path = await pathOfStory(newsroom)
        const { against, ours } = await rates({
          against: `${plain.url}${path}?depth=2`,
          ours: `${newsroom.url}${path}?depth=0`,
        })
        return { against, ours, unit: 'rate' }
      } finally {
        await plain.stop()
      }
    },
  },
  {
    name: 'Rome story, hot, and Express from memory',
    against: 'Express sending the same bytes from memory',
    goal: 0.8,
    measure: async (newsroom) => {
      const url = `${newsroom.url}${await pathOfStory(newsroom)}?depth=0`
      const memory = await startPeer('memory', { BENCH_URL: url })
      try {
        const { against, ours } = await rates({ against: `${memory.url}/`, ours: url })
        return { against, ours, unit: 'rate' }
      } finally {
        await memory.stop()
      }
    },
  },
  {
    name: 'Rome story, cold, and plain Payload',
    against: 'plain Payload at the depth that shows the same; each read follows a correction',
    goal: 3,
    measure: async (newsroom) => {
      const plain = await startPeer('plain', { DATA_DIR: newsroom.dataDir })
      try {
        const path = await pathOfStory(newsroom)
        const correct = await corrector(newsroom)
        const times: { against: number; ours: number }[] = []
        for (let i = 0; i < COLD_READS; i++) {
          await correct(i)
          const ours = await timeOf(`${newsroom.url}${path}?depth=0`)
          times.push({ against: await timeOf(`${plain.url}${path}?depth=2`), ours })
        }
        return {
          against: median(times.map(({ against }) => against)),
          ours: median(times.map(({ ours }) => ours)),
          unit: 'time',
        }
      } finally {
        await plain.stop()
      }
    },
  },
]

async function pathOfStory({ url }: Newsroom): Promise<string> {
  const { id } = await first<{ id: number | string }>(
    `${url}/api/articles?where[slug][equals]=${slug}&depth=0`,
  )
  return `/api/articles/${id}`
}

/** Gives a function that corrects the winner's time in the story's final, to and fro. */
async function corrector({ token, url }: Newsroom): Promise<(turn: number) => Promise<void>> {
  const { event } = await first<{ event: number | string }>(
    `${url}/api/articles?where[slug][equals]=${slug}&depth=0`,
  )
  const winner = await first<{ id: number | string }>(
    `${url}/api/results?where[event][equals]=${event}&where[rank][equals]=1&depth=0`,
  )
  return async (turn) => {
    const response = await fetch(`${url}/api/results/${winner.id}`, {
      body: JSON.stringify({ mark: turn % 2 === 0 ? '3:31.94' : '3:31.95' }),
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      method: 'PATCH',
    })
    if (!response.ok) throw new Error(`The correction was refused: ${await response.text()}`)
  }
}

async function first<Doc>(url: string): Promise<Doc> {
  const { docs } = (await (await fetch(url)).json()) as { docs: Doc[] }
  const [doc] = docs
  if (!doc) throw new Error(`${url} found nothing.`)
  return doc
}

async function timeOf(url: string): Promise<number> {
  const start = performance.now()
  const response = await fetch(url)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return performance.now() - start
}
