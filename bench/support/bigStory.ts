import { logIn } from './inNewsroom.ts'
import { first, send } from './requests.ts'
import type { Newsroom } from '../types.ts'

const BLOCKS = 50
const ROWS_A_BLOCK = 30
const ATHLETES = 300
/** Requests under way at once while the facts go in. */
const AT_ONCE = 8

export const bigSlug = 'bench-fifty-tables'

type ID = number | string

/** A story with 50 results tables and 1,500 rows, made over REST if it is not there yet. */
export async function makeBigStory(newsroom: Newsroom): Promise<void> {
  const { token, url } = newsroom
  const make = async (collection: string, data: object, as = token): Promise<ID> =>
    (await send<{ doc: { id: ID } }>(`${url}/api/${collection}?depth=0`, 'POST', data, as)).doc.id

  const where = `where[slug][equals]=${bigSlug}&depth=0`
  if (await first(`${url}/api/articles?${where}`).catch(() => null)) return
  const competition = await make('competitions', {
    city: 'Rome',
    level: 'area',
    name: 'The bench',
    startDate: '2024-06-07',
    timeZone: 'Europe/Rome',
  })
  const athletes = await inTurns(ATHLETES, (at) =>
    make('athletes', {
      familyName: `Runner ${at}`,
      gender: 'men',
      givenName: 'Bench',
      history: { extent: 'complete' },
      nation: 'ITA',
    }),
  )
  const events = await inTurns(BLOCKS, (at) =>
    make('events', {
      competition,
      date: new Date(Date.UTC(2024, 5, 7, 8, at)).toISOString(),
      discipline: '1500m',
      gender: 'men',
      heat: at + 1,
      round: 'heat',
    }),
  )
  await inTurns(BLOCKS * ROWS_A_BLOCK, (at) =>
    make('results', {
      athlete: athletes[at % ATHLETES],
      event: events[Math.floor(at / ROWS_A_BLOCK)],
      mark: `3:${30 + (at % ROWS_A_BLOCK)}.${String(10 + (at % 89))}`,
      status: 'OK',
    }),
  )
  const children = events.map((event) => ({
    fields: { blockType: 'results-table', event },
    format: '',
    type: 'block',
    version: 2,
  }))
  const story = {
    _status: 'published',
    body: { root: { children, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } },
    byline: 'The bench',
    event: events[0],
    headline: 'Fifty tables',
    publishedAt: new Date().toISOString(),
    slug: bigSlug,
  }
  await make('articles', story, await logIn(url, 'editor'))
}

/** What `make` gives for 0 to `count - 1`, some at once. */
async function inTurns<T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> {
  const made = new Array<T>(count)
  let next = 0
  const worker = async () => {
    for (let at = next++; at < count; at = next++) made[at] = await make(at)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return made
}
