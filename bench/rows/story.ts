import { bigSlug, makeBigStory } from '../support/bigStory.ts'
import { median, rates } from '../support/load.ts'
import { first, send, timeOf } from '../support/requests.ts'
import { startPeer } from '../support/startPeer.ts'
import type { Figures, Newsroom, Row } from '../types.ts'

/** How many times a cold read is taken. */
const COLD_READS = 15

interface Subject {
  make: (newsroom: Newsroom) => Promise<void>
  name: string
  slug: string
}

/** As a front end reads them over REST: a real story with its tables, podium and marks, and one that is large. */
const subjects: Subject[] = [
  { make: () => Promise.resolve(), name: 'Rome story', slug: 'ingebrigtsen-rome-1500m-final' },
  { make: makeBigStory, name: 'Story with 50 blocks and 1,500 rows', slug: bigSlug },
]

export const story: Row[] = subjects.flatMap((subject) => [
  {
    name: `${subject.name}, hot, and plain Payload`,
    against: 'plain Payload at the depth that shows the same',
    goal: 20,
    measure: (newsroom) => besidePlain(newsroom, subject, hot),
  },
  ...(['identity', 'gzip'] as const).map((encoding) => ({
    name: `${subject.name}, hot, and Express from memory${encoding === 'gzip' ? ', gzip' : ''}`,
    against: `Express sending the same bytes from memory${encoding === 'gzip' ? ', both compressed' : ''}`,
    goal: 0.8,
    measure: (newsroom: Newsroom) => besideMemory(newsroom, subject, encoding),
  })),
  {
    name: `${subject.name}, cold, and plain Payload`,
    against:
      'plain Payload at the depth that shows the same; each read of ours follows a correction',
    goal: 3,
    measure: (newsroom) =>
      besidePlain(newsroom, subject, async (addresses) =>
        cold(addresses, await corrector(newsroom, subject)),
      ),
  },
])

interface Addresses {
  ours: string
  /** What plain Payload takes two requests for: the story with its events and athletes … */
  document: string
  /** … and the rows of its tables, since the joins of a populated document stay ids at any depth. */
  rows: string
}

async function hot({ document, ours, rows }: Addresses): Promise<Figures> {
  const rate = await rates({ document, ours, rows })
  return { against: 1 / (1 / rate.document + 1 / rate.rows), ours: rate.ours, unit: 'rate' }
}

async function cold(
  { document, ours, rows }: Addresses,
  correct: (turn: number) => Promise<void>,
): Promise<Figures> {
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
}

async function besidePlain(
  newsroom: Newsroom,
  subject: Subject,
  measure: (addresses: Addresses) => Promise<Figures>,
): Promise<Figures> {
  const { id, mentionedEvents } = await findStory(newsroom, subject)
  const plain = await startPeer('plain', { DATA_DIR: newsroom.dataDir })
  try {
    return await measure({
      document: `${plain.url}/api/articles/${id}?depth=2`,
      ours: `${newsroom.url}/api/articles/${id}?depth=0`,
      rows: `${plain.url}/api/results?where[event][in]=${mentionedEvents.join(',')}&depth=0&limit=2000`,
    })
  } finally {
    await plain.stop()
  }
}

async function besideMemory(
  newsroom: Newsroom,
  subject: Subject,
  encoding: 'gzip' | 'identity',
): Promise<Figures> {
  const { id } = await findStory(newsroom, subject)
  const url = `${newsroom.url}/api/articles/${id}?depth=0`
  const memory = await startPeer('memory', { BENCH_ENCODING: encoding, BENCH_URL: url })
  try {
    const rate = await rates({ against: `${memory.url}/`, ours: url }, { encoding })
    return { ...rate, unit: 'rate' }
  } finally {
    await memory.stop()
  }
}

interface Story {
  event: number | string
  id: number | string
  mentionedEvents: (number | string)[]
}

async function findStory(newsroom: Newsroom, { make, slug }: Subject): Promise<Story> {
  await make(newsroom)
  return first(`${newsroom.url}/api/articles?where[slug][equals]=${slug}&depth=0`)
}

/** Gives a function that corrects the time of the winner of the story's event, to and fro. */
async function corrector(
  newsroom: Newsroom,
  subject: Subject,
): Promise<(turn: number) => Promise<void>> {
  const { token, url } = newsroom
  const { event } = await findStory(newsroom, subject)
  const winner = await first<{ id: number | string }>(
    `${url}/api/results?where[event][equals]=${event}&where[rank][equals]=1&depth=0`,
  )
  return async (turn) => {
    const mark = turn % 2 === 0 ? '3:28.94' : '3:28.95'
    await send(`${url}/api/results/${winner.id}`, 'PATCH', { mark }, token)
  }
}
