import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { verify } from '../../plugins/derived-fields/index.ts'
import { formatOf } from '../../src/import/formats.ts'
import { importSheet } from '../../src/import/importSheet.ts'
import { printReport } from '../../src/import/printReport.ts'
import type { Report } from '../../src/import/Report.ts'
import type { Sheet } from '../../src/import/Sheet.ts'
import { bootPayload, type Booted } from '../support/boot.ts'

const PART = 'test/results/athletics/fixtures/rio2016-part'

/** Games as a desk has them: results of everybody, and the careers of a few. */
describe('Games without the archive', () => {
  let newsroom: Booted
  let report: Report
  let sheet: Sheet

  beforeAll(async () => {
    newsroom = await bootPayload()
    sheet = await (await formatOf(PART)).parse(PART)
    // The desk has her under the same id, and knows her by another name and nation.
    await newsroom.payload.create({
      collection: 'athletes',
      data: {
        familyName: 'Ayana Tufa',
        gender: 'women',
        givenName: 'Almaz',
        nation: 'KEN',
        sourceID: keyOf('Almaz Ayana'),
      },
      overrideAccess: true,
    })
    report = await importSheet(newsroom.payload, sheet, {
      attribution: 'Rio 2016 athletics results by Tilastopaja Oy',
      licence: 'ODbL 1.0',
    })
  }, 120_000)
  afterAll(() => newsroom.stop())

  const keyOf = (name: string): string =>
    sheet.athletes.find(({ facts }) => `${facts.givenName} ${facts.familyName}` === name)?.key ?? ''
  const resultsOf = async (where: object) =>
    (
      await newsroom.payload.find({
        collection: 'results',
        depth: 1,
        limit: 0,
        overrideAccess: true,
        where: where as never,
      })
    ).docs

  it('are taken whole, with everybody who took part', () => {
    // The source has two people under one id.
    expect(report.refused).toEqual([
      {
        expected: 'a woman',
        read: 'athlete: Pierre-Ambroise Bosse, a man',
        spot: { file: 'results-rio2016.json', place: 'events[42].results[74]' },
      },
    ])
    expect(report.added).toEqual({
      athletes: sheet.athletes.length - 1,
      competitions: 1,
      events: sheet.events.length,
      results: sheet.results.length - 1,
    })
    expect(printReport(report)).toContain('athletes have no career, and one name in their results')
  })

  it('give the medal table that was published, and say whose facts they are', async () => {
    type Published = Record<'bronze' | 'gold' | 'organization' | 'rank' | 'silver', string>
    const text = await readFile(join(PART, 'published-medal-table.json'), 'utf8')
    const published = (JSON.parse(text) as Published[]).map(
      ({ bronze, gold, organization, rank, silver }) =>
        [organization, rank, gold, silver, bronze].join(' '),
    )
    const { docs } = await newsroom.payload.find({
      collection: 'competitions',
      overrideAccess: true,
    })
    const ours = (docs[0]?.medalTable ?? []).map(({ bronze, gold, nation, place, silver }) =>
      [nation, place, gold, silver, bronze].join(' '),
    )
    expect(ours.sort()).toEqual(published.sort())
    expect(docs[0]).toMatchObject({
      attribution: 'Rio 2016 athletics results by Tilastopaja Oy',
      licence: 'ODbL 1.0',
      level: 'olympic',
    })
  })

  it('make no best of a first mark, and keep the flags that were published', async () => {
    const all = await resultsOf({ event: { exists: true } })
    expect(all.length).toBeGreaterThan(700)
    const isBest = (flag: string) => /^=?(PB|SB)$/.test(flag)
    for (const { competitor, flags, publishedFlags } of all) {
      const published = (publishedFlags ?? '').split(' ').filter(isBest)
      const ours = (flags ?? []).map(({ flag }) => flag).filter(isBest)
      // Published SB; his career has 67.96 of July.
      if (competitor !== 'Andrius Gudžius')
        expect([competitor, ours]).toEqual([competitor, published])
    }
    expect(all.filter(({ flagText }) => flagText).length).toBeGreaterThan(200)
  })

  it('give an athlete whom the desk had under the same id all results, and leave nation and name', async () => {
    const races = await resultsOf({ 'athlete.sourceID': { equals: keyOf('Almaz Ayana') } })
    expect(races).toHaveLength(2)
    expect(races.find(({ mark }) => mark === '29:17.45')).toMatchObject({
      athlete: { familyName: 'Ayana Tufa', nation: 'KEN' },
      competedAs: 'Almaz Ayana',
      competitor: 'Almaz Ayana',
      medal: 'gold',
      nation: 'ETH',
      publishedFlags: 'PB WL WR',
    })
    expect(report.differing).toEqual([])
  })

  it('keep the name on the day where the athlete has another one, and there alone', async () => {
    const named = await resultsOf({ competedAs: { exists: true } })
    expect(new Set(named.map(({ competedAs }) => competedAs))).toEqual(new Set(['Almaz Ayana']))
  })

  it('leave a place open that the source leaves out', async () => {
    const heat = await resultsOf({ 'event.name': { equals: 'Men’s 110 m hurdles, heat 3' } })
    expect(heat.find(({ mark }) => mark === '13.65')).toMatchObject({ status: 'OK' })
  })

  it('derive nothing that a second look would find otherwise', async () => {
    expect(await verify(newsroom.payload)).toEqual([])
  }, 60_000)

  it('are recognised when they come again', async () => {
    const again = await importSheet(newsroom.payload, sheet)
    expect(again.added).toEqual({ athletes: 0, competitions: 0, events: 0, results: 0 })
    expect(again.differing).toEqual([])
    expect(again.notes).toContainEqual(
      expect.stringContaining('neither the file nor --attribution'),
    )
  }, 60_000)

  it('know a name by its last day, and tell of one that was typed over', async () => {
    const named = (data: object) =>
      newsroom.payload.update({
        collection: 'athletes',
        data,
        overrideAccess: true,
        where: { sourceID: { equals: keyOf('Usain Bolt') } },
      })
    const otherNames = [{ familyName: 'Bolt', givenName: 'Usain', until: '2017-08-12' }]
    await named({ familyName: 'Renamed', otherNames })
    expect((await importSheet(newsroom.payload, sheet, { dryRun: true })).differing).toEqual([])
    await named({ otherNames: [] })
    const { differing } = await importSheet(newsroom.payload, sheet, { dryRun: true })
    expect(
      new Set(differing.map(({ field, read, stored }) => [field, read, stored].join())),
    ).toEqual(new Set(['competedAs,Usain Bolt,']))
  }, 60_000)
})
