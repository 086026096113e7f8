import path from 'node:path'

import fc from 'fast-check'

import type { Check } from '../../../src/truth/checks/check.ts'
import { printTruth } from '../../../src/truth/printTruth.ts'
import { asList } from '../../../src/truth/readers/asList.ts'
import { type Folder, readFolder } from '../../../src/truth/readers/readFolder.ts'
import type { SourceCareer, SourceEvent, SourceRow } from '../../../src/truth/readers/source.ts'
import { truthOf } from '../../../src/truth/truth.ts'

const FIXTURE = path.join(import.meta.dirname, 'fixtures/rome2024-part')

let whole: Folder
/** The high jump alone, with all its rounds and careers. */
let small: Folder
/** One of its rounds, and one season of some careers: judged in a millisecond or two. */
let tiny: Folder

beforeAll(async () => {
  whole = await readFolder(FIXTURE)
  const [rome] = whole.results
  if (!rome) throw new Error('The fixture has no results.')
  const events = rome.events.filter(({ eventName }) => eventName === 'High Jump')
  const athletes = new Set(rowsOf(events).map(({ toID }) => String(toID)))
  const careers = [...whole.careers].filter(([id]) => athletes.has(id))
  small = { results: [{ ...rome, events }], careers: new Map(careers) }
  tiny = {
    results: [{ ...rome, events: events.slice(0, 1) }],
    careers: new Map(careers.slice(0, 12).map(([id, career]) => [id, since2024(career)])),
  }
})

function since2024({ results, ...career }: SourceCareer): SourceCareer {
  return { ...career, results: results?.filter(({ date }) => String(date) >= '2024') ?? [] }
}

function rowsOf(events: readonly SourceEvent[]): SourceRow[] {
  return events.flatMap(({ results }) => asList<SourceRow>(results))
}

/** What a hand or a program could have left in a file. */
const rubbish = fc.oneof(
  fc.constantFrom(null, undefined, '', '-', 'DNF', 'DQ', 'X', '8,65', 'N/A', {}, [], true, 0, -1),
  fc.constantFrom('3:31.95', '8.65', '47.6h', '1:02:34', '=PB', 'Sack race', '2024-06-08', '4x4'),
  fc.double(),
  fc.string({ maxLength: 6 }),
)

const damage = fc.array(fc.tuple(fc.nat(), fc.constantFrom('leaf', 'branch'), rubbish), {
  maxLength: 40,
  minLength: 1,
})

type Place = { holder: Record<string, unknown>; key: string; branch: boolean }

/** Everything in a tree of JSON that can be replaced. */
function placesIn(node: unknown, found: Place[] = []): Place[] {
  if (typeof node !== 'object' || node === null) return found
  const holder = node as Record<string, unknown>
  for (const [key, value] of Object.entries(holder)) {
    const branch = typeof value === 'object' && value !== null
    found.push({ holder, key, branch })
    if (branch) placesIn(value, found)
  }
  return found
}

function damaged(folder: Folder, changes: [number, string, unknown][]): Folder {
  const { results, careers } = structuredClone(folder)
  const lines = [...careers.values()]
  const places = placesIn({ careers: lines, results }).filter(({ key }) => key !== 'tpAthleteId')
  for (const [which, kind, value] of changes) {
    const some = places.filter(({ branch }) => branch === (kind === 'branch'))
    const place = some[which % some.length]
    if (place && place.holder.results !== results) place.holder[place.key] = value
  }
  return {
    results: asList(results),
    careers: new Map(asList<(typeof lines)[number]>(lines).map((one, i) => [String(i), one])),
  }
}

it('is told of any file, however damaged, and every figure adds up', () => {
  fc.assert(
    fc.property(damage, (changes) => {
      const checks = truthOf(damaged(tiny, changes))
      for (const { agree, holds, misses, must, notes, of } of checks) {
        expect(agree + misses.length).toBe(of)
        expect(agree).toBeGreaterThanOrEqual(0)
        if (of > 0 && agree < must * of) expect(holds).toBe(false)
        for (const miss of misses) expect(Object.values(miss).join('')).not.toMatch(/undefined|NaN/)
        expect(notes.join('')).not.toContain('undefined')
      }
      expect(printTruth(checks).split('\n').length).toBeGreaterThanOrEqual(checks.length)
    }),
    { numRuns: 200 },
  )
})

it('misses exactly the flags that were falsified', () => {
  const flagged = ({ results }: Folder) =>
    rowsOf(asList<SourceEvent>(results[0]?.events)).filter((row) => row.personalFlags)
  const all = flagged(small).length
  expect(truthOf(small)[0]).toMatchObject({ of: all, agree: all })
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(all - 1), { minLength: 1 }), (which) => {
      const folder = structuredClone(small)
      for (const [i, row] of flagged(folder).entries())
        if (which.includes(i)) row.personalFlags = row.personalFlags === 'PB' ? 'SB' : 'PB'
      expect(truthOf(folder)[0]).toMatchObject({ of: all, agree: all - which.length })
    }),
    { numRuns: 10 },
  )
})

it('knows neither Rome nor men: renamed, moved and of the other sex, the same is told', () => {
  const renamed = (text: string) =>
    text
      .replaceAll('"gender":"M"', '"gender":"W"')
      .replaceAll(/"(compID|competition_ID|tpCompId)":"?(\d+)"?/g, '"$1":"9$2"')
      .replaceAll(/"(toID|tpAthleteId)":"?(\d+)"?/g, '"$1":"8$2"')
      .replaceAll(/"(city|athlete|givenName|familyName)":"[^"]*"/g, '"$1":"Elsewhere"')
      .replaceAll(/"(nation|nationality)":"(.)(.)(.)"/g, '"$1":"$4$3$2"')
  const other: Folder = {
    results: JSON.parse(renamed(JSON.stringify(whole.results))) as Folder['results'],
    careers: new Map(
      (JSON.parse(renamed(JSON.stringify([...whole.careers.values()]))) as SourceCareer[]).map(
        (career) => [career.tpAthleteId, career],
      ),
    ),
  }
  const figures = (checks: Check[]) =>
    checks
      .filter(({ name }) => !/points|per athlete/.test(name))
      .map(({ name, of, agree, misses }) => [name, of, agree, misses.length])
  expect(figures(truthOf(other))).toEqual(figures(truthOf(whole)))
})
