import path from 'node:path'

import type { Check } from '../../../src/truth/checks/check.ts'
import { printTruth } from '../../../src/truth/printTruth.ts'
import { truth } from '../../../src/truth/truth.ts'

describe('what others published of Rome 2024', () => {
  let checks: Check[]

  beforeAll(async () => {
    checks = await truth(path.join(import.meta.dirname, 'fixtures/rome2024-part'))
  })

  it('agrees with what the rules make of the facts', () => {
    expect(checks.filter((check) => !check.holds).map(({ name }) => name)).toEqual([])
    expect(checks.every(({ of }) => of > 10)).toBe(true)
  })

  it('is printed as a table, with every miss and its reason', () => {
    const [first] = checks
    const miss = { what: 'Tim Nowak', published: '=PB', ours: 'no flag', reason: 'wind +2.5' }
    const missed = { ...first, agree: 89, holds: false, misses: [miss] } as Check
    expect(printTruth([missed])).toMatch(
      /^FAILS .* 89 of 90 .*\n +Tim Nowak: published =PB, ours no flag; wind \+2\.5$/,
    )
  })
})

describe('what others published of Rio 2016, of most of whom nobody has a career', () => {
  let checks: Check[]

  beforeAll(async () => {
    checks = await truth(path.join(import.meta.dirname, 'fixtures/rio2016-part'))
  })

  const named = (name: string) => checks.find((one) => one.name.startsWith(name))

  it('agrees with what the rules make of the facts', () => {
    expect(checks.filter((check) => !check.holds).map(({ name }) => name)).toEqual([])
  })

  it('has the medal table and the placing table that were published, nation by nation', () => {
    expect(named('medal table')).toMatchObject({ agree: 42, of: 42 })
    expect(named('placing table')).toMatchObject({ agree: 69, of: 69 })
  })

  it('has no flag that was not published, and every one that was is possible', () => {
    expect(named('flags without a career')?.of).toBeGreaterThan(500)
    expect(named('flags without a career')?.contradictions).toEqual([])
    expect(named('record flags')?.of).toBeGreaterThan(20)
  })

  it('tells what the source contradicts itself in: a place left out, one that is three off', () => {
    expect(
      named('ranks')?.contradictions.map(({ ours, published, what }) => [what, published, ours]),
    ).toEqual([
      [expect.stringMatching(/^Petr Svoboda, 13.65/), 'no rank', 'rank 6'],
      [expect.stringMatching(/^Michal Balner, 5.60/), 'rank 7', 'rank 10'],
    ])
  })
})
