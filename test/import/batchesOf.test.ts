import fc from 'fast-check'

import { batchesOf, type Part } from '../../src/import/batchesOf.ts'
import { emptySheet, type ResultEntry, type Sheet } from '../../src/import/Sheet.ts'

const spot = { file: 'a file', place: 'line 1' }

const sheetOf = (pairs: readonly (readonly [null | number, null | number])[]): Sheet => {
  const keys = (name: string, at: 0 | 1) =>
    [...new Set(pairs.map((pair) => pair[at]))].flatMap((n) => (n === null ? [] : [`${name} ${n}`]))
  return {
    ...emptySheet(),
    athletes: keys('athlete', 0).map((key) => ({ facts: {}, key, spot })),
    competitions: [{ facts: {}, key: 'competition', spot }],
    events: keys('event', 1).map((key) => ({
      combinedEvent: null,
      competition: 'competition',
      facts: {},
      key,
      spot,
    })),
    results: pairs.map(([athlete, event], at): ResultEntry => ({
      athlete: athlete === null ? null : `athlete ${athlete}`,
      event: event === null ? null : `event ${event}`,
      facts: {},
      key: `result ${at}`,
      members: [],
      spot,
    })),
  }
}

const names = ['athletes', 'competitions', 'events', 'results'] as const
const one = fc.option(fc.nat({ max: 15 }))

describe('batches of an import', () => {
  it('hold every document once, and all results of an athlete and of an event together', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(one, one)), fc.integer({ max: 30, min: 1 }), (pairs, size) => {
        const sheet = sheetOf(pairs)
        const parts = batchesOf(sheet, size)
        for (const name of names) {
          const keys = (from: Part[]) => from.flatMap((part) => part[name].map(({ key }) => key))
          expect(keys(parts).sort()).toEqual(keys([sheet]).sort())
        }
        const homes = new Map<string, Part>()
        for (const part of parts)
          for (const { athlete, event } of part.results)
            for (const key of [athlete, event])
              if (key !== null) expect(homes.set(key, homes.get(key) ?? part).get(key)).toBe(part)
      }),
    )
  })

  it('are no smaller than they must be', () => {
    const strangers = Array.from({ length: 10 }, (_, n) => [n, null] as const)
    expect(batchesOf(sheetOf(strangers), 100)).toHaveLength(1)
    expect(batchesOf(sheetOf(strangers), 8)).toHaveLength(3)
  })
})
