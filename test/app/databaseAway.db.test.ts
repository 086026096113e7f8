import { createClient } from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'

import { freshDatabase, isMongo } from '../support/freshDatabase.ts'
import { loose } from '../support/loose.ts'
import { startMongo } from '../support/mongo.js'
import { editor, openNewsroom, type Newsroom } from '../support/newsroom.ts'

const SAVERS = 12
/** How long a save waits for the lock of SQLite's file; by default 15 s. */
const PATIENCE_MS = 2_000
const ENOUGH_MS = 60_000

interface Answer {
  headline: string
  message: string
  retryAfter: string | null
  status: number
}

describe('savers, while the database goes away under them and comes back', () => {
  let newsroom: Newsroom | undefined
  let mongo: Awaited<ReturnType<typeof startMongo>> | undefined
  let cookie = ''

  const send = async (method: string, path: string, headline: string): Promise<Answer> => {
    const response = await fetch(`${newsroom?.url}${path}`, {
      body: JSON.stringify({ headline }),
      headers: { 'content-type': 'application/json', cookie },
      method,
    })
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return {
      headline,
      message: errors?.[0]?.message ?? '',
      retryAfter: response.headers.get('retry-after'),
      status: response.status,
    }
  }

  /** Takes the database away; resolves when it is coming back. */
  const takeAway = async (database: string, refused: () => boolean): Promise<void> => {
    if (mongo) return mongo.killPrimary()
    // Another program that keeps the file's lock.
    const other = createClient({ url: database })
    const lock = await other.transaction('write')
    await until(refused)
    await lock.rollback()
    other.close()
  }

  beforeAll(async () => {
    if (isMongo()) mongo = await startMongo({ members: 3 })
    newsroom = await openNewsroom(freshDatabase(mongo?.uri), mongo ? {} : { waitMs: PATIENCE_MS })
    newsroom.payload.logger.level = 'silent'
    const login = await fetch(`${newsroom.url}/api/users/login`, {
      body: JSON.stringify(editor),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }, 120_000)
  afterAll(async () => {
    await newsroom?.stop()
    await mongo?.stop()
  }, 120_000)

  /** Fixed: with the primary of three killed, six saves under way were answered "Something went wrong". */
  it('are told of each save that it succeeded, or what became of it and when to try again', async () => {
    const answers: Answer[] = []
    let over = false
    const { payload } = newsroom as Newsroom
    const { id } = await loose(payload).create('stories', { headline: 'of all' })
    const saver = async (n: number) => {
      for (let round = 0; !over; round++) {
        const name = `${n}-${round}`
        const answer =
          n % 2 === 0
            ? await send('POST', '/api/stories', name)
            : await send('PATCH', `/api/stories/${id}`, name)
        answers.push(answer)
        if (answer.status === 503) await sleep(200)
      }
    }
    const savers = Array.from({ length: SAVERS }, (_, n) => saver(n))
    await until(() => answers.length > SAVERS)
    const before = answers.length
    const since = () => answers.slice(before)
    await takeAway((newsroom as Newsroom).database.uri, () => since().some((one) => !isSaved(one)))
    // Those who were refused save again.
    await until(() => {
      const refused = since().findLastIndex((answer) => !isSaved(answer))
      return refused !== -1 && since().slice(refused).filter(isSaved).length > SAVERS
    })
    over = true
    await Promise.all(savers)

    const refused = answers.filter((answer) => !isSaved(answer))
    expect(refused.length).toBeGreaterThan(0)
    for (const { message, retryAfter, status } of refused) {
      expect({ message, status }).toEqual({
        message: expect.stringMatching(/save again|try again/) as string,
        status: 503,
      })
      expect(Number(retryAfter)).toBeGreaterThan(0)
    }

    const { docs } = await payload.find({
      collection: 'stories' as never,
      overrideAccess: true,
      pagination: false,
    })
    const there = new Set(docs.map((doc) => (doc as { headline: string }).headline))
    const created = answers.filter(({ headline }) => Number(headline.split('-')[0]) % 2 === 0)
    const lost = created.filter((answer) => isSaved(answer) && !there.has(answer.headline))
    expect(lost).toEqual([])
    const untrue = created.filter(
      ({ headline, message }) => message.includes('Nothing was saved') && there.has(headline),
    )
    expect(untrue).toEqual([])
  }, 150_000)
})

const isSaved = ({ status }: Answer): boolean => status === 200 || status === 201

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + ENOUGH_MS
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come to that in a minute.')
    await sleep(50)
  }
}
