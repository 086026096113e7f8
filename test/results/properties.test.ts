import fc from 'fast-check'

import type { Row } from '../../plugins/derived-fields/index.ts'
import { deriveAll, type Base } from './support/deriveAll.ts'

const NATIONS = ['GBR', 'ITA', 'NOR']
const FINALS = [1, 2, 3]

/** Three finals of one championship over eight athletes, with ties, places that were given, and everything that goes wrong. */
const championship = fc
  .uniqueArray(
    fc.record({
      athlete: fc.integer({ max: 8, min: 1 }),
      event: fc.constantFrom(...FINALS),
      place: fc.option(fc.integer({ max: 4, min: 1 }), { freq: 6 }),
      status: fc.constantFrom('OK', 'OK', 'OK', 'DQ', 'DNF', 'DNS'),
      tenths: fc.integer({ max: 20, min: 0 }),
    }),
    { maxLength: 24, selector: ({ athlete, event }) => `${event}:${athlete}` },
  )
  .map((entries) =>
    entries.map(({ athlete, event, place, status, tenths }, index): Row => ({
      id: index + 1,
      athlete,
      event,
      mark: ['OK', 'DQ'].includes(status) ? `3:3${Math.floor(tenths / 10)}.${tenths % 10}0` : null,
      place: status === 'OK' ? place : null,
      status,
    })),
  )

const baseOf = (results: Row[]): Base => ({
  athletes: Array.from({ length: 8 }, (_, i) => ({
    id: i + 1,
    familyName: `Athlete ${i + 1}`,
    nation: NATIONS[i % 3],
  })),
  competitions: [{ id: 1, awardsMedals: true, city: 'Rome' }],
  events: FINALS.map((id) => ({
    id,
    competition: 1,
    date: `2024-06-0${id}`,
    discipline: '1500m',
    gender: 'men',
    round: 'final',
  })),
  results: structuredClone(results),
})

const sum = (values: unknown[]): number =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0)

it('does not depend on the order in which facts came in', () => {
  fc.assert(
    fc.property(
      championship.chain((results) =>
        fc.tuple(fc.constant(results), fc.shuffledSubarray(results, { minLength: results.length })),
      ),
      ([results, shuffled]) => {
        const inOrder = (base: Base) => ({
          ...base,
          results: base.results?.toSorted((a, b) => Number(a.id) - Number(b.id)),
        })
        expect(inOrder(deriveAll(baseOf(shuffled)))).toEqual(inOrder(deriveAll(baseOf(results))))
      },
    ),
  )
})

it('every medal is someone’s, and the table, the athletes and the results count the same', () => {
  fc.assert(
    fc.property(championship, (results) => {
      const { athletes, competitions, results: derived } = deriveAll(baseOf(results))
      for (const medal of ['gold', 'silver', 'bronze']) {
        const won = derived?.filter((result) => result.medal === medal).length
        expect(
          sum(athletes?.map(({ medals }) => (medals as Record<string, number>)[medal]) ?? []),
        ).toBe(won)
        const table = competitions?.[0]?.medalTable as Record<string, number>[]
        expect(sum(table.map((row) => row[medal]))).toBe(won)
      }
    }),
  )
})

it('who is not ranked has no medal and no flag', () => {
  fc.assert(
    fc.property(championship, (results) => {
      for (const result of deriveAll(baseOf(results)).results ?? []) {
        if (result.status === 'OK') continue
        expect(result).toMatchObject({ flags: null, medal: null, rank: null, value: null })
      }
    }),
  )
})

it('a disqualification that is lifted leaves no trace', () => {
  fc.assert(
    fc.property(championship, fc.nat(), (results, which) => {
      const base = deriveAll(baseOf(results))
      const before = structuredClone(base)
      const result = base.results?.[which % (results.length || 1)]
      if (result?.status !== 'OK') return
      const place = result.place
      Object.assign(result, { place: null, status: 'DQ' })
      deriveAll(base)
      Object.assign(result, { place, status: 'OK' })
      expect(deriveAll(base)).toEqual(before)
    }),
  )
})
