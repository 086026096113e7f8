import { readFileSync } from 'node:fs'

import type { Where } from 'payload'

import { verify } from '../../plugins/derived-fields/index.ts'
import { demoLogins, seed } from '../../src/demo/seed.ts'
import { bootPayload, type Booted } from '../support/boot.ts'

const flagsOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}-flags.json`, import.meta.url), 'utf8')) as {
    flags: Record<string, Record<string, null | string>>
  }
const published = {
  flags: { ...flagsOf('rome2024-1500m').flags, ...flagsOf('rome2024-long-jump').flags },
}

const races = Object.keys(published.flags)
const tokyoFinal = 'demo-tokyo-1500m-final'

describe('the demo stories', () => {
  let newsroom: Booted

  beforeAll(async () => {
    newsroom = await bootPayload()
    await seed(newsroom.payload)
  }, 180_000)
  afterAll(() => newsroom.stop())

  const resultsOf = async (event: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'results',
      depth: 1,
      limit: 100,
      overrideAccess: true,
      sort: 'rank',
      where: { 'event.sourceID': { equals: event } },
    })
    return docs
  }
  const linesOf = async (event: string) =>
    (await resultsOf(event)).map(({ competitor, flagText, mark, medal, rank, status }) =>
      [rank, competitor, mark ?? status, flagText, medal].filter(Boolean).join(' '),
    )
  const athlete = async (familyName: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'athletes',
      depth: 0,
      overrideAccess: true,
      where: { familyName: { equals: familyName } },
    })
    return docs
  }

  it('gives the report of the founding story, with its flags derived', async () => {
    expect(new Set(await linesOf(tokyoFinal))).toEqual(
      new Set([
        '1 Jakob Ingebrigtsen 3:28.32 SB OR gold',
        '2 Jake Wightman 3:29.82 SB silver',
        '3 Marco Esempio 3:30.41 PB bronze',
        '4 Paul Beispiel 3:31.07',
        '5 Luc Exemple 3:32.90',
        'Josh Kerr DNF',
      ]),
    )
  })

  it('says why', async () => {
    const wightman = (await resultsOf(tokyoFinal)).find(({ rank }) => rank === 2)
    expect(wightman?.why).toMatchObject({
      flags: 'SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2025',
      rank: 'Second in 3:29.82, 1.50 behind 3:28.32',
    })
  })

  const one = async (collection: 'athletes' | 'events' | 'records', where: Where) =>
    (await newsroom.payload.find({ collection, depth: 0, overrideAccess: true, where })).docs[0]

  it('knows that Kerr is the defending champion, and why', async () => {
    const final = await one('events', { sourceID: { equals: tokyoFinal } })
    expect(final).toMatchObject({
      reigningChampions: [{ competitor: 'Josh Kerr', mark: '3:29.38' }],
      why: {
        reigningChampions:
          'Josh Kerr is the defending champion, having won at the last edition kept here: World Championships, Budapest 2023, in 3:29.38, on 23 August 2023',
      },
    })
  })

  it('gives the record its history, pending until it is ratified', async () => {
    expect(await one('records', {})).toMatchObject({
      current: { holder: 'Jakob Ingebrigtsen', mark: '3:28.32', status: 'pending' },
      history: [{ mark: '3:28.80' }, { mark: '3:28.32' }],
      standing: { holder: 'Jan Voorbeeld', mark: '3:28.80' },
    })
  })

  it('sends on from the heats of Rome whom the published list sends on, and lists the honours', async () => {
    for (const race of races.filter((key) => key.includes('heat')))
      for (const { advances, qualified } of await resultsOf(race))
        expect(advances ?? null).toBe(qualified ?? null)
    const ingebrigtsen = await one('athletes', { familyName: { equals: 'Ingebrigtsen' } })
    expect(ingebrigtsen).toMatchObject({
      honours: [
        { level: 'world', mark: '3:28.32', medal: 'gold' },
        { level: 'world', mark: '3:29.65', medal: 'silver' },
        { level: 'area', mark: '3:31.95', medal: 'gold' },
      ],
    })
  })

  it.each(races)('gives the flags that were published for %s', async (race) => {
    const derived = (await resultsOf(race)).map(({ athlete, flagText }) => {
      if (typeof athlete !== 'object') throw new Error('The athlete was not read with the result.')
      return [athlete?.sourceID, flagText || null]
    })
    expect(Object.fromEntries(derived)).toEqual(published.flags[race])
  })

  it('counts the medals of an athlete who is in both stories once', async () => {
    const [ingebrigtsen, ...others] = await athlete('Ingebrigtsen')
    expect(others).toEqual([])
    expect(ingebrigtsen?.medals).toMatchObject({ bronze: 0, gold: 2, silver: 1 })
  })

  it('takes an athlete’s availability from what may be told', async () => {
    const [kerr] = await athlete('Kerr')
    expect(kerr?.availability).toMatchObject({
      note: 'hamstring',
      since: '2025-09-17',
      status: 'out',
    })
    const [beispiel] = await athlete('Beispiel')
    expect(beispiel?.availability).toMatchObject({ status: 'available' })
  })

  it('binds both stories to what they tell of', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'articles',
      depth: 0,
      overrideAccess: false,
      sort: 'publishedAt',
    })
    expect(docs.map(({ slug }) => slug)).toEqual([
      'ingebrigtsen-rome-1500m-final',
      'ingebrigtsen-tokyo-1500m-final',
    ])
    expect(docs.map(({ mentionedEvents }) => mentionedEvents?.length)).toEqual([4, 1])
    expect(docs.map(({ mentionedAthletes }) => mentionedAthletes?.length)).toEqual([15, 4])
  })

  it('types no mark into the prose', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
      select: { body: true, headline: true, standfirst: true },
    })
    const typed = docs.flatMap(({ body, headline, standfirst }) => [
      headline,
      standfirst ?? '',
      ...typedText(body),
    ])
    expect(typed.join(' ')).not.toMatch(/\d[:.]\d/)
  })

  it('shows readers the approved comment and keeps the waiting one back', async () => {
    const seen = await newsroom.payload.find({
      collection: 'comments',
      depth: 0,
      overrideAccess: false,
    })
    expect(seen.docs.map(({ state }) => state)).toEqual(['approved'])
    const all = await newsroom.payload.count({ collection: 'comments', overrideAccess: true })
    expect(all.totalDocs).toBe(2)
  })

  it.each(demoLogins.map(({ email, role }) => [role, email]))(
    'lets the %s log in as %s',
    async (_role, email) => {
      const login = demoLogins.find((one) => one.email === email)
      if (!login) throw new Error(`No log-in of ${email}.`)
      const collection = login.role === 'reader' ? 'readers' : 'users'
      const { user } = await newsroom.payload.login({
        collection,
        data: { email, password: login.password },
        overrideAccess: false,
      })
      expect(user).toMatchObject(login.role === 'reader' ? {} : { role: login.role })
    },
  )

  it('leaves derived values that a rebuild would leave as they are', async () => {
    expect(await verify(newsroom.payload)).toEqual([])
  })

  it('does nothing where there is a story already', async () => {
    const counts = async () => {
      const { payload } = newsroom
      const collections = [
        'articles',
        'athletes',
        'comments',
        'events',
        'results',
        'users',
      ] as const
      return Promise.all(
        collections.map((collection) => payload.count({ collection, overrideAccess: true })),
      )
    }
    const before = await counts()
    await seed(newsroom.payload)
    expect(await counts()).toEqual(before)
  })
})

/** The words of a Lexical tree that a person typed: what its embeds show is not among them. */
function typedText(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  const inner = 'root' in node ? [node.root] : 'children' in node ? node.children : []
  return Array.isArray(inner) ? inner.flatMap(typedText) : []
}
