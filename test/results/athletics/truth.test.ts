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
