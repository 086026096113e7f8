import { readRows, verify } from '../../plugins/derived-fields/index.ts'
import { formatOf } from '../../src/import/formats.ts'
import { importSheet, type ImportOptions } from '../../src/import/importSheet.ts'
import { printReport } from '../../src/import/printReport.ts'
import { disagreements } from '../../src/published/disagreements.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { rebuilt } from '../support/rebuilt.ts'
import {
  career,
  championship,
  event,
  folderOf,
  here,
  performance,
  row,
  type Files,
} from './support/folder.ts'

const runner = (leg: number, toID: number, lastname: string) => ({
  firstname: 'Invented',
  lastname,
  leg,
  nation: 'NOR',
  toID,
})

/** A 1500 m, a decathlon with its 100 m, and a relay, one of whose runners has no career. */
const files: Files = {
  careers: [
    career(1, 'Alpha', [
      performance('1500', '3:35.00', '2024-05-01'),
      performance('1500', '3:33.00', '2024-05-02', { okForSB: false }),
      performance('1500', '3:36.00', '2024-05-04', { wind: '+1.0' }),
      here('1500', '3:34.00'),
    ]),
    'not JSON',
    career(
      2,
      'Beta',
      [
        performance('1500', '3.29,82', '2024-05-03'),
        here('1500', '3:34.00'),
        here('100', '10.90'),
        here('Dec', '8000'),
      ],
      {
        accomplishments: [
          { ageGroup: 'Under 20', competition: 'EJ', eventCode: 'Dec', rank: '6=', season: '2019' },
        ],
        club: 'IF Invented',
      },
    ),
    career(3, 'Gamma', [here('4x1', '39.00')], { nationality: 'Norway' }),
    { gender: 'M', nationality: 'NOR', results: [here('4x1', '39.00')], tpAthleteId: '9' },
  ],
  results: championship([
    event('1500m', [
      row(1, '3:34.00', 2, { club: 'SK Invented', personalFlags: 'SB', recordFlags: 'NR NU23R' }),
      row(2, '3:34.00', 1, { personalFlags: 'PB', qualified: null }),
    ]),
    event('Decathlon', [row(2, '8000', 1)]),
    event(
      '100m',
      [row(2, '10.90', 1, { combinedPoints: '883', reactiontime: '0.158', wind: '0.7' })],
      {
        combinedEvent: 'Decathlon',
        heatNumber: '1',
        wind: '0.7',
      },
    ),
    event('4 x 100m', [
      row(9, '39.00', 1, {
        relayParticipants: [1, 2, 3, 4, 5].map((leg) => runner(leg, 10 + leg, `Relay ${leg}`)),
        relayTeam: 'NOR',
      }),
    ]),
  ]),
}

describe('importing what Tilastopaja publishes', () => {
  let newsroom: Booted
  let folder: ReturnType<typeof folderOf>

  beforeAll(async () => {
    folder = folderOf(files)
    newsroom = await bootPayload()
  }, 60_000)
  afterAll(async () => {
    folder.remove()
    await newsroom.stop()
  })

  const bring = async (options: ImportOptions = {}, from = folder.path) =>
    importSheet(newsroom.payload, await (await formatOf(from)).parse(from), options)
  const resultsOf = async (event: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'results',
      depth: 1,
      overrideAccess: true,
      sort: 'rank',
      where: { 'event.name': { equals: event } },
    })
    return docs
  }

  it('says in a dry run what would be added, and adds nothing', async () => {
    const report = await bring({ dryRun: true })
    expect(report.added).toMatchObject({ athletes: 6, competitions: 1, events: 4 })
    expect(printReport(report, { dryRun: true })).toContain('6 would be added')
    const { totalDocs } = await newsroom.payload.count({
      collection: 'athletes',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('takes an athlete and a mark for known that the desk had typed in', async () => {
    const athlete = await newsroom.payload.create({
      collection: 'athletes',
      data: { birthDate: '2000-01-01', familyName: 'Alpha', givenName: 'Invented', nation: 'NOR' },
      overrideAccess: true,
    })
    await newsroom.payload.create({
      collection: 'results',
      data: {
        athlete: athlete.id,
        elsewhere: { date: '2024-05-01', discipline: '1500m', venue: 'Bislett' },
        mark: '3:35.00',
        status: 'OK',
      },
      overrideAccess: true,
    })
    const report = await bring()
    expect(report.known).toMatchObject({ athletes: 1, results: 1 })
    const mine = await readRows(newsroom.payload, 'results', {
      fields: ['mark'],
      pick: { field: 'athlete', ids: [athlete.id] },
    })
    expect(mine.map(({ mark }) => mark).sort()).toEqual([
      '3:33.00',
      '3:34.00',
      '3:35.00',
      '3:36.00',
    ])
  })

  it('refuses row by row, with the place, what was read and what was expected', async () => {
    const { refused } = await bring({ dryRun: true })
    const lines = refused.map(({ expected, read, spot }) => `${spot.place}: ${read}: ${expected}`)
    expect(lines).toEqual([
      expect.stringMatching(/^line 2: not JSON: JSON/),
      expect.stringMatching(/^line 4: nation: Norway: three capital letters/),
      expect.stringMatching(/^line 3, results\[0\]: mark: 3\.29,82: a time such as/),
    ])
  })

  it('stores an official place only where the marks do not decide', async () => {
    const race = await resultsOf('Men’s 1500 m, final')
    expect(
      race.map(({ competitor, medal, place, rank }) => [competitor, place, rank, medal]),
    ).toEqual([
      ['Invented Beta', 1, 1, 'gold'],
      ['Invented Alpha', 2, 2, 'silver'],
    ])
    const [decathlon] = await resultsOf('Men’s decathlon, final')
    expect(decathlon).toMatchObject({
      parts: [{ discipline: '100m', mark: '10.90', points: 883 }],
      place: null,
    })
  })

  it('counts for no best what the source says is good for none', async () => {
    const [, alpha] = await resultsOf('Men’s 1500 m, final')
    expect(alpha?.flags).toMatchObject([
      { beats: { text: '3:35.00' }, flag: 'PB' },
      { flag: 'NR', published: true },
      { flag: 'NU23R' },
    ])
  })

  it('takes a career that came whole for complete, that of an athlete of the desk too', async () => {
    const [beta, alpha] = await resultsOf('Men’s 1500 m, final')
    expect(alpha?.athlete).toMatchObject({ history: { extent: 'complete' } })
    // A row of it was refused.
    expect(beta?.athlete).toMatchObject({ history: { extent: 'since', since: '2024-05-04' } })
    expect(beta).toMatchObject({ flagText: 'PB', flags: [{ published: true }] })
  })

  it('keeps what the source says of flags, clubs and honours, and tells where it is wrong', async () => {
    const [beta, alpha] = await resultsOf('Men’s 1500 m, final')
    expect(alpha).toMatchObject({
      club: 'SK Invented',
      publishedFlags: 'SB NR NU23R',
      publishedOtherwise: 'published SB, the results kept here give PB',
    })
    expect(beta?.athlete).toMatchObject({
      accomplishments: [
        { ageGroup: 'Under 20', championship: 'EJ', discipline: 'Dec', place: '6=', season: 2019 },
      ],
      club: 'IF Invented',
    })
    const told: string[] = []
    for await (const { about, competitor } of disagreements(newsroom.payload))
      told.push(`${competitor}: ${about}`)
    expect(told).toEqual(['Invented Alpha: published SB, the results kept here give PB'])
  })

  it('keeps the parts of a combined event, with wind and reaction time', async () => {
    const [part] = await resultsOf('Men’s 100 m in the combined event, race 1')
    expect(part).toMatchObject({
      event: { combinedEvent: expect.anything() as unknown, wind: '+0.7' },
      reactionTimeMs: 158,
      windTenths: 7,
    })
    expect(part?.medal ?? null).toBeNull()
  })

  it('gives a relay to those who ran it, whether they have careers or not', async () => {
    const [relay] = await resultsOf('Men’s 4 × 100 m, final')
    const names = (relay?.members ?? []).map((one) => (typeof one === 'object' ? one.name : one))
    expect(names).toEqual([1, 2, 3, 4].map((leg) => `Invented Relay ${leg}`))
    expect(relay).toMatchObject({ medal: 'gold', representing: 'NOR', team: 'NOR' })
    expect((relay?.members?.[0] as { medals?: unknown }).medals).toMatchObject({ gold: 1 })
  })

  it('tells of a corrected file what differs, and writes it only when asked to', async () => {
    const later = folderOf({
      ...files,
      results: championship([event('1500m', [row(1, '3:34.00', 2), row(2, '3:31.00', 1)])]),
    })
    const { path } = later
    try {
      const told = await bring({}, path)
      expect(told.differing.map(({ field, read, stored }) => [field, stored, read])).toContainEqual(
        ['mark', '3:34.00', '3:31.00'],
      )
      expect((await resultsOf('Men’s 1500 m, final'))[0]?.mark).toBe('3:34.00')
      const written = await bring({ update: true }, path)
      expect(written.corrected.map(({ field }) => field)).toContain('mark')
      expect(written.differing).toEqual([])
      expect((await resultsOf('Men’s 1500 m, final'))[0]).toMatchObject({
        mark: '3:31.00',
        rank: 1,
      })
    } finally {
      later.remove()
    }
  })

  it('leaves derived values that the facts give, and a rebuild puts right what was written past it', async () => {
    const { payload } = newsroom
    expect(await verify(payload)).toEqual([])
    for (const { id } of await resultsOf('Men’s 1500 m, final'))
      await payload.db.updateOne({ collection: 'results', data: { rank: 99, why: null }, id })
    const wrong = await verify(payload)
    // A wrong rank makes what follows from it look wrong too; put right, it does not.
    const ranks = (found: typeof wrong) => found.filter(({ field }) => field === 'rank')
    expect(ranks(wrong)).toHaveLength(2)
    expect(ranks(await rebuilt(payload))).toEqual(ranks(wrong))
    expect(await verify(payload)).toEqual([])
  })

  it('notes a career from before the athlete was ten', async () => {
    const young = folderOf({
      ...files,
      careers: [
        career(1, 'Alpha', [performance('1500', '3:35.00', '2008-05-01'), here('1500', '3:34.00')]),
      ],
    })
    try {
      const { notes } = await bring({ dryRun: true }, young.path)
      expect(notes).toContain(
        'Invented Alpha: On 1 May 2008 the athlete, born 1 January 2000, was 8 years old.',
      )
    } finally {
      young.remove()
    }
  })

  it('keeps New Year in Auckland, with its offset, and refuses what is no date', async () => {
    const inAuckland = folderOf({
      careers: [career(1, 'Alpha', [performance('1500', '3:35.00', '2024-05-01')])],
      results: {
        ...championship([
          event('1500m', [row(1, '3:34.00', 1)], { date: '2025-01-01T10:00:00+1300' }),
          event('1500m', [row(1, '3:34.00', 1)], { date: '1 January', roundName: 'Heats' }),
        ]),
        compID: 98,
        endDate: '2025-01-02T00:00:00+13:00',
        startDate: '2025-01-01T00:00:00+13:00',
      },
    })
    try {
      const { refused } = await bring({}, inAuckland.path)
      expect(refused.map(({ read }) => read)).toContain('date: 1 January')
    } finally {
      inAuckland.remove()
    }
    const { docs } = await newsroom.payload.find({
      collection: 'results',
      depth: 2,
      overrideAccess: true,
      where: { 'event.competition.startDate': { equals: '2025-01-01' } },
    })
    expect(docs).toMatchObject([
      {
        date: '2025-01-01',
        event: {
          competition: { endDate: '2025-01-02', startDate: '2025-01-01' },
          date: '2025-01-01T10:00:00+13:00',
        },
      },
    ])
    expect(await verify(newsroom.payload)).toEqual([])
  })

  it('keeps the name and nation of a relay’s runner who has others in the career', async () => {
    const married = folderOf({
      careers: [
        career(30, 'Married', [here('4x1', '39.00')], { nationality: 'NED' }),
        career(31, 'Same', [here('4x1', '39.00')]),
      ],
      results: {
        ...championship([
          event('4 x 100m', [
            row(8, '39.00', 1, {
              relayParticipants: [runner(1, 30, 'Maiden'), runner(2, 31, 'Same')],
              relayTeam: 'NOR',
            }),
          ]),
        ]),
        compID: 97,
        compName: 'Relays of Inventions',
      },
    })
    try {
      await bring({}, married.path)
      const { docs } = await newsroom.payload.find({
        collection: 'results',
        depth: 1,
        overrideAccess: true,
        where: { runners: { like: 'Maiden' } },
      })
      expect(docs).toMatchObject([
        {
          memberNations: 'NOR',
          membersAs: [
            {
              athlete: { familyName: 'Married' },
              competedAs: 'Invented Maiden',
              nation: 'NOR',
            },
          ],
          runners: 'Invented Maiden, Invented Same',
        },
      ])
      expect(docs[0]?.membersAs).toHaveLength(1)
      expect((await bring({}, married.path)).differing).toEqual([])
    } finally {
      married.remove()
    }
    expect(await verify(newsroom.payload)).toEqual([])
  })

  it('knows what it cannot read', async () => {
    await expect(formatOf(process.cwd())).rejects.toThrow('holds nothing that can be imported')
    await expect(formatOf(folder.path, 'sportsml')).rejects.toThrow('There is no format “sportsml”')
  })
})
