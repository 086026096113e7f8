import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { truth, truthOf } from '../../../src/truth/truth.ts'
import type { Check } from '../../../src/truth/checks/check.ts'
import type { Folder } from '../../../src/truth/readers/readFolder.ts'
import type {
  SourceCareer,
  SourceEvent,
  SourcePerformance,
  SourceRow,
} from '../../../src/truth/readers/source.ts'

/** A competition of our own in the shape of the source: Turku, women. */
const TURKU = 77

const event = (
  eventName: string,
  rows: SourceRow[],
  more: Partial<SourceEvent> = {},
): SourceEvent => ({
  gender: 'W',
  ageGroup: 'Senior',
  eventName,
  indoorOutdoor: 'Outdoor',
  roundName: 'Final',
  date: '2026-06-16',
  results: rows,
  ...more,
})

const row = (
  toID: number,
  bestPerformance: string,
  rank: string | null,
  more: Partial<SourceRow> = {},
) => ({
  toID,
  athlete: `Runner ${toID}`,
  nation: 'FIN',
  bestPerformance,
  rank,
  ...more,
})

const performance = (event: string, result: string, more: Partial<SourcePerformance> = {}) => ({
  IndoorOutdoor: 'Outdoor',
  event,
  result,
  okForSB: true,
  date: '2026-05-01',
  city: 'Lahti',
  ...more,
})

const career = (id: number, results: SourcePerformance[] = []): SourceCareer => ({
  gender: 'W',
  tpAthleteId: String(id),
  familyName: `Runner ${id}`,
  nationality: 'FIN',
  results,
})

function told(
  events: SourceEvent[],
  careers: SourceCareer[] = [career(1)],
  tables: Folder['tables'] = {},
) {
  const checks = truthOf({
    results: [{ compID: TURKU, compName: 'Turku', events }],
    careers: new Map(careers.map((one) => [String(one.tpAthleteId), one])),
    tables,
  })
  return Object.fromEntries(checks.map((check) => [check.name, check])) as Record<string, Check>
}

const ranksOf = (rows: SourceRow[], eventName = '800m', more: Partial<SourceEvent> = {}) =>
  told([event(eventName, rows, more)])['ranks, from marks and series']

describe('tables that others published beside the results', () => {
  const finals = [
    event('800m', [
      row(1, '2:02.46', '1'),
      row(2, '2:02.55', '2', { nation: 'SWE' }),
      row(3, '2:02.55', '2', { nation: 'NOR' }),
      row(4, '2:03.00', '4'),
    ]),
  ]
  const nation = (rank: string, organization: string, more: object) => ({
    organization,
    rank,
    ...more,
  })

  it('are held against the medals and placing points of ours', () => {
    const tables = {
      medals: [
        nation('1', 'FIN', { bronze: '0', gold: '1', silver: '0', total: '1' }),
        nation('2', 'NOR', { bronze: '0', gold: '0', silver: '1', total: '1' }),
        nation('2', 'SWE', { bronze: '0', gold: '0', silver: '0', total: '0' }),
      ],
      placings: [
        nation('1', 'FIN', { place1: '1', place4: '1', points: '13' }),
        nation('2', 'NOR', { place2: '1', points: '6.50' }),
        nation('2', 'SWE', { place2: '1', points: '6.50' }),
      ],
    }
    const checks = told(finals, [career(1)], tables)
    expect(checks['medal table, as published']).toMatchObject({
      agree: 2,
      misses: [{ ours: '2 0 1 0 1', published: '2 0 0 0 0', what: 'SWE' }],
      of: 3,
    })
    expect(checks['placing table, as published']).toMatchObject({ agree: 3, holds: true, of: 3 })
  })

  it('are no line where there are none', () => {
    expect(told(finals)).not.toHaveProperty('medal table, as published')
  })
})

describe('ranks that others published', () => {
  it('may keep the place of who was disqualified after the finish', () => {
    const heat = [row(1, '2:02.46', '1'), row(2, '2:02.55', '3'), row(3, 'DQ', null)]
    expect(ranksOf(heat)).toMatchObject({ of: 3, agree: 3, holds: true, contradictions: [] })
    expect(ranksOf(heat)?.notes.join()).toContain('the list not closed up: Runner 2')
  })

  it('contradict themselves where a place is missing and nobody was disqualified', () => {
    const heat = [row(1, '2:02.46', '1'), row(2, '2:02.55', '3')]
    expect(ranksOf(heat)).toMatchObject({
      of: 1,
      agree: 1,
      holds: true,
      contradictions: [{ what: 'Runner 2, 2:02.55, women, 800m, Final, 2026-06-16' }],
    })
  })

  it('are no measure of anything where they contradict themselves often', () => {
    const heat = [1, 3, 4, 5, 6, 7].map((rank, i) => row(i, `2:0${i}.00`, `${rank}`))
    expect(ranksOf(heat)).toMatchObject({ of: 1, agree: 1, holds: false })
    expect(ranksOf(heat)?.contradictions).toHaveLength(5)
  })

  it('contradict the further marks beside them', () => {
    const series = (...marks: string[]) => ({
      roundResults: marks.map((mark, i) => ({ round: i + 1, performance: mark })),
    })
    const jumps = [
      row(1, '13.69', '1', series('13.54', '13.69')),
      row(2, '13.69', '2', series('13.58', '13.69')),
    ]
    expect(ranksOf(jumps, 'Triple Jump')?.contradictions).toMatchObject([
      { published: 'rank 1', ours: 'rank 2' },
      { published: 'rank 2', ours: 'rank 1' },
    ])
  })

  it('are missed where the marks themselves say otherwise', () => {
    expect(ranksOf([row(1, '2:02.46', '2'), row(2, '2:02.55', '1')])).toMatchObject({
      of: 2,
      agree: 0,
      holds: false,
      misses: [
        { published: 'rank 2', ours: 'rank 1', reason: 'marks and series say otherwise' },
        { published: 'rank 1', ours: 'rank 2' },
      ],
    })
  })

  it('stand for a total even if the file has the same athlete once more as DNF', () => {
    const heptathlon = [row(1, '5975', '2'), row(2, '6314', '1'), row(1, 'DNF', null)]
    expect(ranksOf(heptathlon, 'Heptathlon')).toMatchObject({ of: 3, agree: 3, misses: [] })
  })

  it('of a walk, a road race, a cross-country race and an indoor combined event are compared too', () => {
    const indoors = { indoorOutdoor: 'Indoor' }
    const checks = told([
      event('20km Race Walk', [row(1, '1:28:08', '1'), row(2, '1:28:37', '2')]),
      event('Half Marathon', [row(1, '1:08:09', '1'), row(2, '1:08:10', '2')]),
      event('Cross Country', [row(1, '25:16', '1'), row(2, '25:23', '2')]),
      event('4 x 400m Mixed relay', [row(3, '3:10.69', '1')], { gender: 'X' }),
      event('Pentathlon', [row(1, '5055', '1'), row(2, '4800', '2')], indoors),
      event('Heptathlon', [row(4, '6558', '1')], { ...indoors, gender: 'M' }),
      event('Shot Put', [row(5, '18.02', '1')], { ageGroup: 'Under 18' }),
    ])
    expect(checks['ranks, from marks and series']).toMatchObject({
      of: 11,
      agree: 11,
      notes: ['11 by marks and series alone'],
    })
  })

  it('of an event that nobody knows are told in a note, as are places without a mark', () => {
    const check = told([
      event('Sack race', [row(1, '12.1', '1'), row(2, '12.9', '2')]),
      event('800m', [row(1, '', '1'), row(2, 'DNS', null)]),
    ])['ranks, from marks and series']
    expect(check).toMatchObject({ of: 1, agree: 1 })
    expect(check?.notes).toEqual([
      '1 by marks and series alone',
      'ranks without a mark that could give them, not compared: women, 800m, Final, 2026-06-16 1',
      'discipline not recognised, not compared: women, Sack race, Final, 2026-06-16, results: 2',
    ])
  })
})

describe('flags that others published', () => {
  const flagsOf = (flag: string, before: SourcePerformance[]) =>
    told([event('High Jump', [row(1, '1.83', '1', { personalFlags: flag })])], [career(1, before)])[
      'PB and SB flags, as published'
    ]

  it('are derived from the career up to that moment', () => {
    const [earlier, higher] = [
      performance('HJ', '1.83'),
      performance('HJ', '1.90', { date: '2024-05-01' }),
    ]
    expect(flagsOf('=SB', [earlier, higher])).toMatchObject({ of: 1, agree: 1 })
    expect(flagsOf('SB', [higher])).toMatchObject({ of: 1, agree: 1 })
    expect(flagsOf('SB', [earlier, higher])).toMatchObject({
      agree: 0,
      misses: [{ published: 'SB', ours: '=SB because 1.83 equals 1.83, Lahti, 1 May 2026' }],
    })
  })

  it('count what the athlete did in the same competition beyond the file', () => {
    const here = { competition_ID: String(TURKU) }
    const inHeptathlon = performance('HJ', '1.86', { ...here, date: '2026-06-12' })
    const itself = performance('HJ', '1.83', { ...here, date: '2026-06-16' })
    expect(flagsOf('SB', [inHeptathlon, itself])).toMatchObject({ of: 1, agree: 0 })
    expect(flagsOf('PB', [itself])).toMatchObject({ of: 1, agree: 1 })
  })

  it('contradict a career that has nothing they could equal', () => {
    expect(flagsOf('=SB', [performance('HJ', '1.74')])).toMatchObject({
      of: 0,
      contradictions: [{ reason: 'the career has no earlier 1.83 of 2026 that it could equal' }],
    })
  })

  it('of athletes without a career are told in a note', () => {
    const rows = [row(1, '1.83', '1', { personalFlags: 'PB' }), row(9, '1.80', '2')]
    const check = told([event('High Jump', rows)])['PB and SB flags, as published']
    expect(check).toMatchObject({ of: 1, agree: 1 })
    expect(check?.notes).toEqual(['no career of these athletes, results not compared: Runner 9 1'])
  })
})

describe('points and medals that others published', () => {
  it('are those of the women where women competed, and of the short track indoors', () => {
    const careers = [
      career(1, [
        performance('100', '12.00', { iaafpoints: '990' }),
        performance('60H', '8.20', { iaafpoints: '1115', IndoorOutdoor: 'Indoor' }),
        performance('15W', '1:15:11', { iaafpoints: '941' }),
        performance('Quidditch', '12.00', { iaafpoints: '5' }),
      ]),
    ]
    expect(told([], careers)['scoring points of legal marks']).toMatchObject({
      of: 3,
      agree: 3,
      notes: ['no table or no readable mark: Quidditch 1'],
    })
  })

  it('of athletes without a career are told in a note', () => {
    const won = { competition_ID: String(TURKU), rank: '1', roundstage: 'Final' }
    const checks = told(
      [event('800m', [row(1, '2:02.46', '1'), row(2, '2:02.47', '2')])],
      [career(1, [performance('800', '2:02.46', { ...won, date: '2026-06-16' })])],
    )
    expect(checks['medals per athlete and team']).toMatchObject({ of: 1, agree: 1 })
    expect(checks['medals per nation']).toMatchObject({
      of: 1,
      agree: 1,
      notes: ['1 medals', '1 medals of those without a career, not compared'],
    })
  })

  it('of men are not asked of a file that holds the women only', () => {
    const won = {
      competition_ID: String(TURKU),
      date: '2026-06-16',
      rank: '1',
      roundstage: 'Final',
    }
    const checks = told(
      [event('800m', [row(1, '2:02.46', '1')])],
      [
        career(1, [performance('800', '2:02.46', won)]),
        { ...career(2, [performance('800', '1:44.00', won)]), gender: 'M' },
      ],
    )
    expect(checks['medals per athlete and team']).toMatchObject({ of: 1, agree: 1 })
  })
})

describe('a folder', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'truth-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const competition = (compID: number, rows: SourceRow[]) =>
    JSON.stringify({ compID, events: [event('800m', rows)] })
  const careers = (...all: SourceCareer[]) =>
    gzipSync(all.map((one) => JSON.stringify(one)).join('\n'))

  it('may hold several competitions and careers in several files, with or without a BOM', async () => {
    const [first, second] = [performance('800', '2:05.00'), performance('800', '2:04.00')]
    await writeFile(path.join(folder, 'results-a.json'), competition(1, [row(1, '2:02.46', '1')]))
    await writeFile(
      path.join(folder, 'results-b.json'),
      `\uFEFF${competition(2, [row(2, '2:03.00', '1', { personalFlags: 'PB' })])}`,
    )
    await writeFile(
      path.join(folder, 'careers-a.ndjson.gz'),
      careers(career(1), career(2, [first])),
    )
    await writeFile(path.join(folder, 'careers-b.ndjson.gz'), careers(career(2, [first, second])))
    const [flags] = await truth(folder)
    expect(flags).toMatchObject({ of: 1, agree: 1 })
  })

  it('that holds something else is refused with the name of the file', async () => {
    await expect(truth(folder)).rejects.toThrow(/holds no championship/)
    await writeFile(path.join(folder, 'results-a.json'), '<html>')
    await writeFile(path.join(folder, 'careers-a.ndjson.gz'), careers(career(1)))
    await expect(truth(folder)).rejects.toThrow(/^results-a\.json is not JSON: .*/)
  })
})
