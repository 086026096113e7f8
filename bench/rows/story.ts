import { median, rates } from '../support/load.ts'
import { startPeer } from '../support/startPeer.ts'
import type { Figures, Newsroom, Row } from '../types.ts'

/** How many times a cold read is taken. */
const COLD_READS = 15

const slug = 'ingebrigtsen-rome-1500m-final'

/** The story of the Rome final with its tables, podium and marks, as a front end reads it over REST. */
export const story: Row[] = [
  {
    name: 'Rome story, hot, and plain Payload',
    against: 'plain Payload at the depth that shows the same',
    goal: 20,
    measure: (newsroom) =>
      besidePlain(newsroom, async ({ document, ours, rows }) => {
        const rate = await rates({ document, ours, rows })
        return {
          against: 1 / (1 / rate.document + 1 / rate.rows),
          ours: rate.ours,
          unit: 'rate',
        }
      }),
  },
  {
    name: 'Rome story, hot, and Express from memory',
    against: 'Express sending the same bytes from memory',
    goal: 0.8,
    measure: async (newsroom) => {
      const { id } = await findStory(newsroom)
      const url = `${newsroom.url}/api/articles/${id}?depth=0`
      const memory = await startPeer('memory', { BENCH_URL: url })
      try {
        return { ...(await rates({ against: `${memory.url}/`, ours: url })), unit: 'rate' }
      } finally {
        await memory.stop()
      }
    },
  },
  {
    name: 'Rome story, cold, and plain Payload',
    against:
      'plain Payload at the depth that shows the same; each read of ours follows a correction',
    goal: 3,
    measure: (newsroom) =>
      besidePlain(newsroom, async ({ document, ours, rows }) => {
        const correct = await corrector(newsroom)
        const times: { against: number; ours: number }[] = []
        for (let turn = 0; turn < COLD_READS; turn++) {
          await correct(turn)
          times.push({
            ours: await timeOf(ours),
            against: (await timeOf(document)) + (await timeOf(rows)),
          })
        }
        return {
          against: median(times.map(({ against }) => against)),
          ours: median(times.map(({ ours }) => ours)),
          unit: 'time',
        }
      }),
  },
]

interface Addresses {
  ours: string
  /** What plain Payload takes two requests for: the story with its events and athletes … */
  document: string
  /** … and the rows of its tables, since the joins of a populated document stay ids at any depth. */
  rows: string
}

async function besidePlain(
  newsroom: Newsroom,
  measure: (addresses: Addresses) => Promise<Figures>,
): Promise<Figures> {
  const { id, mentionedEvents } = await findStory(newsroom)
  const plain = await startPeer('plain', { DATA_DIR: newsroom.dataDir })
  try {
    return await measure({
      document: `${plain.url}/api/articles/${id}?depth=2`,
      ours: `${newsroom.url}/api/articles/${id}?depth=0`,
      rows: `${plain.url}/api/results?where[event][in]=${mentionedEvents.join(',')}&depth=0&limit=100`,
    })
  } finally {
    await plain.stop()
  }
}

interface Story {
  event: number | string
  id: number | string
  mentionedEvents: (number | string)[]
}

const findStory = ({ url }: Newsroom): Promise<Story> =>
  first(`${url}/api/articles?where[slug][equals]=${slug}&depth=0`)

/** Gives a function that corrects the winner's time in the story's final, to and fro. */
async function corrector(newsroom: Newsroom): Promise<(turn: number) => Promise<void>> {
  const { token, url } = newsroom
  const { event } = await findStory(newsroom)
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
