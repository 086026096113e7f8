import type { Row } from '../../plugins/derived-fields/index.ts'
import type { Flag } from '../../plugins/results/index.ts'
import { deriveAll } from './support/deriveAll.ts'
import { byID, tokyo } from './support/tokyo.ts'

const complete = { extent: 'complete' }

/** The final of Tokyo: Wightman’s 3:29.82, after 3:30.60 in the same season and 3:29.23 before. */
function wightman(more: object, history: null | object = complete) {
  const base = tokyo()
  byID(base.athletes, 2).history = history
  Object.assign(byID(base.results, 2), more)
  deriveAll(base)
  const { flags, flagText, publishedOtherwise, why } = byID(base.results, 2)
  return { flags: (flags ?? []) as Flag[], flagText, publishedOtherwise, why: why as Row }
}

describe('flags that a source prints', () => {
  it('agree with what follows from the results, and change nothing', () => {
    const plain = wightman({})
    expect(wightman({ publishedFlags: 'SB' })).toEqual(plain)
    expect(plain).toMatchObject({ flagText: 'SB', flags: [{ published: false }] })
  })

  it('are told where the results say otherwise, and not followed', () => {
    const { flagText, publishedOtherwise, why } = wightman({ publishedFlags: 'PB' })
    expect([flagText, publishedOtherwise]).toEqual([
      'SB',
      'published PB, the results kept here give SB',
    ])
    expect(why.flags).toBe(
      'SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2025; published PB, the results kept here give SB',
    )
    expect(wightman({ mark: '3:30.90', publishedFlags: '=SB' })).toMatchObject({
      flagText: null,
      publishedOtherwise: 'published =SB, the results kept here give none',
    })
  })

  it('stand where what came before is not known: never a best that nobody gave', () => {
    expect(wightman({}, null)).toMatchObject({ flagText: null, publishedOtherwise: null })
    const given = wightman({ publishedFlags: 'SB' }, null)
    expect(given).toMatchObject({ flagText: 'SB', flags: [{ beats: null, published: true }] })
    expect(given.why.flags).toBe('SB as published: what came before is not all known here')
  })

  it('are told even there, where a better mark is kept', () => {
    expect(wightman({ publishedFlags: 'PB' }, null)).toMatchObject({
      flagText: null,
      publishedOtherwise: 'published PB, the results kept here give none',
    })
  })

  it('are more than a season’s best where the season alone is known', () => {
    const season = { extent: 'since', since: '2025-01-01' }
    expect(wightman({ mark: '3:28.90' }, season)).toMatchObject({ flagText: 'SB' })
    expect(wightman({ mark: '3:28.90', publishedFlags: 'PB' }, season)).toMatchObject({
      flagText: 'PB',
      publishedOtherwise: null,
    })
    const later = { extent: 'since', since: '2025-01-02' }
    expect(wightman({ mark: '3:28.90' }, later)).toMatchObject({ flagText: null })
  })

  it('name records that are not kept here; of those that are, the record knows', () => {
    expect(wightman({ publishedFlags: 'SB NR NU23R' })).toMatchObject({
      flagText: 'SB NR NU23R',
      flags: [
        { flag: 'SB' },
        { because: 'NR as published: the record, or what it asks for, is not kept here' },
        {},
      ],
      publishedOtherwise: null,
    })
    expect(wightman({ publishedFlags: 'SB OR' })).toMatchObject({
      flagText: 'SB',
      publishedOtherwise: 'published OR, the results kept here give none',
    })
    expect(wightman({ mark: '3:28.00', publishedFlags: 'PB =OR' })).toMatchObject({
      flagText: 'PB OR',
      publishedOtherwise: 'published =OR, the results kept here give OR',
    })
  })

  it('go with a mark that is taken away, or kept back', () => {
    expect(wightman({ publishedFlags: 'PB NR', status: 'DQ' }, null)).toMatchObject({
      flagText: null,
      publishedOtherwise: null,
    })
    expect(wightman({ embargo: '2030-01-01', publishedFlags: 'PB NR' }, null)).toMatchObject({
      flagText: null,
      publishedOtherwise: null,
    })
  })

  it('make a personal best of an athlete as published, and nothing else does', () => {
    const base = tokyo()
    for (const athlete of base.athletes) delete athlete.history
    byID(base.results, 1).publishedFlags = 'SB'
    byID(base.results, 6).publishedFlags = 'PB'
    deriveAll(base)
    const kinds = (id: number) =>
      (byID(base.athletes, id).bests as Row[]).map(({ kind, published, season }) => [
        season,
        kind,
        published,
      ])
    expect(kinds(1)).toEqual([
      [null, 'PB', true],
      [2024, 'SB', true],
      [2025, 'SB', true],
    ])
    expect(kinds(2)).toEqual([
      [null, 'kept', false],
      [2022, 'kept', false],
      [2025, 'kept', false],
    ])
  })
})

describe('a relay team’s history', () => {
  const team = (n: number, mark: string, date: string, more: object = {}): Row => ({
    id: n,
    elsewhere: { date, discipline: '4x100m', gender: 'men' },
    mark,
    nation: 'ITA',
    status: 'OK',
    team: 'Italy',
    ...more,
  })
  const flagsOf = (...results: Row[]) =>
    deriveAll({ results }).results?.map(({ flagText }) => flagText as null | string)

  it('is known as far as one of its results says', () => {
    const [budapest, rome] = [team(1, '38.40', '2023-08-26'), team(2, '37.82', '2024-06-12')]
    expect(flagsOf({ ...budapest }, { ...rome })).toEqual([null, null])
    const season = { teamHistory: { extent: 'since', since: '2024-01-01' } }
    expect(flagsOf({ ...budapest }, { ...rome, ...season })).toEqual([null, 'SB'])
    expect(flagsOf({ ...budapest, teamHistory: complete }, { ...rome, ...season })).toEqual([
      'PB',
      'PB',
    ])
  })

  it('is not known by a result that is kept back', () => {
    const secret = { embargo: '2030-01-01', teamHistory: complete }
    expect(flagsOf(team(1, '38.40', '2023-08-26', secret), team(2, '37.82', '2024-06-12'))).toEqual(
      [null, null],
    )
  })

  it('is what its source prints where it is not known', () => {
    expect(flagsOf(team(1, '38.40', '2023-08-26', { publishedFlags: 'PB NR' }))).toEqual(['PB NR'])
  })
})
