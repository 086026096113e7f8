import fc from 'fast-check'

import { checkSheet } from '../../src/import/checkSheet.ts'
import { parse } from '../../src/import/tilastopaja/parse.ts'
import type { Sheet } from '../../src/import/Sheet.ts'
import { career, championship, event, folderOf, here, performance, row } from './support/folder.ts'

/** A championship of one event and whatever careers there are, as the desk would take it. */
async function taken(events: object[], careers: (object | string)[] = []): Promise<Sheet> {
  const folder = folderOf({ careers, results: championship(events) })
  try {
    return checkSheet(await parse(folder.path))
  } finally {
    folder.remove()
  }
}

const named = { firstname: 'Invented', lastname: 'Alpha' }

describe('a row of which one field cannot be', () => {
  /** Each with the field that must be left out. */
  const wrong: Record<string, object> = {
    publishedFlags: { recordFlags: 'best ever!' },
    qualified: { qualified: 'Q' },
    reactionTimeMs: { reactiontime: '0.158' },
  }
  const fields = Object.keys(wrong)

  it('is taken without it, and with all that is right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(fields), async (some) => {
        const more = Object.assign({}, named, ...some.map((field) => wrong[field])) as object
        const sheet = await taken([event('1500m', [row(1, '3:34.00', 1, more)])])
        expect(sheet.refused).toEqual([])
        const [result] = sheet.results
        expect(result?.facts).toMatchObject({ mark: '3:34.00', nation: 'NOR', status: 'OK' })
        for (const field of some) {
          expect(result?.facts[field as 'qualified'] ?? null).toBeNull()
          expect(sheet.notes.join('\n')).toContain(
            `results-men.json, events[0].results[0]: ${field} left out: read `,
          )
          expect(sheet.leftOut).toContainEqual({
            count: 1,
            why: expect.stringContaining(`values of ${field} of results that`) as string,
          })
        }
        expect(sheet.notes.filter((note) => note.includes('left out'))).toHaveLength(some.length)
      }),
      { numRuns: 8 },
    )
  })

  it.each([
    ['Q beside DQ', 'Heats', row(1, 'DQ', null, { ...named, qualified: 'Q' }), 'qualified'],
    [
      'a symbol of nobody’s',
      'Heats',
      row(1, '3:34.00', 1, { ...named, qualified: 'qq' }),
      'qualified',
    ],
    [
      'no number',
      'Heats',
      row(1, '3:34.00', 1, { ...named, reactiontime: 'n/a' }),
      'reactionTimeMs',
    ],
  ])('says so of %s', async (_, roundName, one, field) => {
    const sheet = await taken([event('1500m', [one], { roundName })])
    expect(sheet.refused).toEqual([])
    expect(sheet.results).toHaveLength(1)
    expect(sheet.notes).toContainEqual(expect.stringContaining(`${field} left out: read `))
  })

  it.each([
    ['Under 18', 'SP-5kg', 'u18'],
    ['U20', 'SP-6kg', 'u20'],
    ['M50', 'SP-6kg', 'm50'],
    ['Masters 60', 'SP-5kg', 'm60'],
    ['', 'SP', 'senior'],
  ])('is of the age group that is written %s', async (ageGroup, discipline, ours) => {
    const sheet = await taken([event('Shot Put', [row(1, '15.00', 1, named)], { ageGroup })])
    expect([sheet.refused, sheet.notes.filter((note) => note.includes('ageGroup'))]).toEqual([
      [],
      [],
    ])
    expect(sheet.events).toMatchObject([{ facts: { ageGroup: ours, discipline } }])
  })

  it('is none of an age group of nobody’s, and says so', async () => {
    const sheet = await taken([
      event('1500m', [row(1, '3:34.00', 1, named)], { ageGroup: 'Veterans' }),
    ])
    expect(sheet.events).toMatchObject([{ facts: { ageGroup: 'senior' } }])
    expect(sheet.notes).toContainEqual(expect.stringContaining('ageGroup left out: read Veterans'))
  })

  it('is what is written in small letters or with blanks around', async () => {
    const sheet = await taken([
      event('1500m', [
        row(1, 'dns', null, named),
        row(2, ' 3:34.00 ', 1, { ...named, nation: 'NOR ' }),
      ]),
    ])
    expect(
      sheet.results.map(({ facts }) => [facts.status, facts.mark ?? null, facts.nation]),
    ).toEqual([
      ['DNS', null, 'NOR'],
      ['OK', '3:34.00', 'NOR'],
    ])
  })

  it('is taken without tries that do not make its mark', async () => {
    const tries = [{ performance: '8.01', round: 1, wind: '0.1' }]
    const jump = row(1, '8.65', 1, { ...named, roundResults: tries })
    const sheet = await taken([event('Long Jump', [jump])])
    expect(sheet.refused).toEqual([])
    expect(sheet.results[0]?.facts).toMatchObject({ mark: '8.65' })
    expect(sheet.results[0]?.facts.series).toBeUndefined()
  })

  it('keeps its place where its mark is none, and is refused where it has neither', async () => {
    const rows = [row(1, '3.29,82', 1, named), row(2, '3.30,00', null, named)]
    const sheet = await taken([event('1500m', rows)])
    expect(sheet.results.map(({ facts }) => [facts.place, facts.mark ?? null])).toEqual([[1, null]])
    expect(sheet.refused).toEqual([
      expect.objectContaining({ read: 'mark: 3.30,00', spot: expect.anything() as unknown }),
    ])
  })

  it('has a place and no mark where the time was not taken', async () => {
    const sheet = await taken(
      [event('1500m', [row(1, '3:34.00', 1), row(2, 'NT', 2, named)])],
      [career(1, 'Alpha', [performance('1500', 'NT', '2024-05-01', { rank: '3' })])],
    )
    expect(sheet.refused).toEqual([])
    const [winner, second, elsewhere] = sheet.results.map(({ facts }) => facts)
    expect(winner).toMatchObject({ mark: '3:34.00' })
    expect(second).toMatchObject({ mark: null, place: 2, status: 'OK' })
    expect(elsewhere).toMatchObject({ mark: null, place: 3, status: 'OK' })
  })

  it('is not bad where nothing is printed', async () => {
    const sheet = await taken([event('1500m', [row(1, '', null, named)])])
    expect(sheet.results[0]?.facts).toMatchObject({ mark: null, place: null, status: 'OK' })
  })
})

describe('an athlete', () => {
  it('without a career is who the results say, with all results', async () => {
    const rows = [
      row(1, '3:34.00', 1, { athlete: 'Wayde van Niekerk' }),
      row(2, '3:35.00', 2, named),
    ]
    const sheet = await taken([event('1500m', rows)])
    expect(sheet.athletes.map(({ facts }) => [facts.givenName, facts.familyName])).toEqual([
      ['Wayde', 'van Niekerk'],
      ['Invented', 'Alpha'],
    ])
    expect(sheet.results).toHaveLength(2)
    expect(sheet.athletes[0]?.facts.history).toBeUndefined()
  })

  it('whose career cannot be read, or has a nation that is none, keeps all results', async () => {
    const rows = [row(1, '3:34.00', 1, named), row(2, '3:35.00', 2, named)]
    const sheet = await taken(
      [event('1500m', rows)],
      ['{ not JSON', career(2, 'Beta', [here('1500', '3:35.00')], { nationality: 'Norway' })],
    )
    expect(sheet.results).toHaveLength(2)
    expect(sheet.athletes.map(({ facts }) => [facts.familyName, facts.nation])).toEqual([
      ['Beta', 'NOR'],
      ['Alpha', 'NOR'],
    ])
    expect(sheet.notes).toContainEqual(expect.stringContaining('nation left out: read Norway'))
    expect(sheet.refused).toHaveLength(1)
  })

  it('of whom a mark was left out has no whole history', async () => {
    const sheet = await taken(
      [event('1500m', [row(1, '3.29,82', 1, named)])],
      [career(1, 'Alpha', [performance('1500', '3:35.00', '2024-05-01')])],
    )
    expect(sheet.athletes[0]?.facts.history).toEqual({ extent: 'since', since: '2024-06-13' })
  })
})

it('counts what is not read by the name of its field', async () => {
  const one = row(1, '3:34.00', 1, { ...named, WAID: 7, shoe: '' })
  const sheet = await taken([event('1500m', [one], { listName: 'a' })])
  expect(sheet.leftOut.filter(({ count }) => count > 0)).toEqual([
    { count: 1, why: 'values of listName of events, which are not read' },
    { count: 1, why: 'values of WAID of results, which are not read' },
  ])
})
