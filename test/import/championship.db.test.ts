import { readRows, rebuild, type Row } from '../../plugins/derived-fields/index.ts'
import { engineOf } from '../../plugins/derived-fields/engineOf.ts'
import { formatOf } from '../../src/import/formats.ts'
import { importSheet } from '../../src/import/importSheet.ts'
import type { Report } from '../../src/import/Report.ts'
import type { Sheet } from '../../src/import/Sheet.ts'
import { readFolder } from '../../src/truth/readers/readFolder.ts'
import type { SourceEvent, SourceRow } from '../../src/truth/readers/source.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { countDerivations } from './support/countDerivations.ts'

const PART = 'test/results/athletics/fixtures/rome2024-part'

/** A part of a championship with the careers of those who took part, held against what was published of it. */
describe('an imported championship', () => {
  let derived: Map<string, number>
  let newsroom: Booted
  let report: Report
  let sheet: Sheet
  let published: { event: SourceEvent; row: SourceRow; stored: Row }[]

  beforeAll(async () => {
    newsroom = await bootPayload()
    const { payload } = newsroom
    sheet = await (await formatOf(PART)).parse(PART)
    const counting = countDerivations(engineOf(payload).registry, [
      'event-results',
      'athlete-bests',
    ])
    report = await importSheet(payload, sheet, { attribution: 'Data by Tilastopaja' })
    derived = counting.stop()
    published = await besidePublished()
  }, 120_000)
  afterAll(() => newsroom.stop())

  /** Every row of the file, and what the database has of it. */
  async function besidePublished() {
    const { results } = await readFolder(PART)
    const rows = results.flatMap(({ events }) =>
      events.flatMap((event) => event.results.map((row) => ({ event, row }))),
    )
    const keys = sheet.results.filter(({ event }) => event !== null).map(({ key }) => key)
    const stored = await readRows(newsroom.payload, 'results', {
      fields: ['athlete', 'flags', 'medal', 'rank', 'sourceID'],
      pick: { field: 'sourceID', ids: keys },
    })
    const byKey = new Map(stored.map((one) => [one.sourceID, one]))
    return rows.map(({ event, row }, at) => ({
      event,
      row,
      stored: byKey.get(keys[at]) ?? { id: 'missing' },
    }))
  }

  it('is there, but for rows that are no results, each with its file and line', () => {
    expect(report.added).toMatchObject({ athletes: 214, competitions: 1, events: 20 })
    expect(report.added.results + report.refused.length).toBe(sheet.results.length)
    expect(report.refused.length).toBeLessThan(10)
    for (const { spot } of report.refused)
      expect(`${spot.file}, ${spot.place}`).toMatch(
        /^careers-men.ndjson.gz, line \d+, results\[\d+\]$/,
      )
  })

  it('has the ranks that were published, of every row', () => {
    const printed = published.map(({ row }) => Number.parseInt(row.rank ?? '', 10) || null)
    expect(published.map(({ stored }) => stored.rank ?? null)).toEqual(printed)
  })

  it('has the flags that were published, of every athlete’s row and every relay team’s', () => {
    const teams = published.filter(({ stored }) => (stored.athlete ?? null) === null)
    expect(teams.filter(({ row }) => row.personalFlags).length).toBeGreaterThan(5)
    expect(published.map(({ stored }) => bestFlag(stored))).toEqual(
      published.map(({ row }) => row.personalFlags ?? null),
    )
  })

  it('gives the medals to the first three of each final', async () => {
    const medals = ['gold', 'silver', 'bronze']
    for (const { event, row, stored } of published)
      expect(stored.medal ?? null).toBe(
        event.roundName === 'Final' ? (medals[Number(row.rank || 9) - 1] ?? null) : null,
      )
    const { docs } = await newsroom.payload.find({
      collection: 'competitions',
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({
      attribution: expect.stringContaining('Tilastopaja') as string,
      awardsMedals: true,
      level: 'area',
    })
    const table = docs[0]?.medalTable ?? []
    expect(table.reduce((sum, { total }) => sum + total, 0)).toBe(7 * 3)
  })

  it('was derived once an athlete and once an event', () => {
    const athletes = [...derived.keys()].filter((key) => key.startsWith('athlete-bests'))
    expect(athletes).toHaveLength(report.added.athletes)
    expect(derived.size - athletes.length).toBe(report.added.events)
    expect(new Set(derived.values())).toEqual(new Set([1]))
  })

  it('has derived values that a rebuild leaves as they are', async () => {
    expect(await rebuild(newsroom.payload)).toBe(0)
  }, 60_000)

  it('is recognised when it comes again: nothing is added and nothing differs', async () => {
    const again = await importSheet(newsroom.payload, sheet)
    expect(again.added).toEqual({ athletes: 0, competitions: 0, events: 0, results: 0 })
    expect(again.known).toEqual(report.added)
    expect(again.differing).toEqual([])
  }, 60_000)
})

const bestFlag = ({ flags }: Row): null | string =>
  ((flags ?? []) as { flag: string }[]).find(({ flag }) => /^=?(PB|SB)$/.test(flag))?.flag ?? null
