import fc from 'fast-check'

import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Competitor } from '../../../plugins/results/sports/types.ts'

/** What a desk may have typed, and what it may have left out. */
const cell = fc.oneof(
  fc.constantFrom('8.42', 'X', '-', 'r', 'O', 'XO', 'XXX', 'XX-', '', 'xo', '–', 'P', '8,42', '?'),
  fc.string({ maxLength: 4 }),
)

const field = fc
  .array(
    fc.record({
      value: fc.option(fc.integer({ min: 1, max: 9000 })),
      // What was printed ends a sentence; a full stop of its own would seem to be the sentence's.
      text: cell.filter((text) => !text.endsWith('.')),
      status: fc.constantFrom('OK', 'OK', 'OK', 'DNS', 'DNF', 'DQ', 'NM'),
      notRanked: fc.constantFrom(null, null, null, 'guest', 'pacemaker', 'outOfCompetition'),
      place: fc.option(fc.integer({ min: 1, max: 9 })),
      series: fc.array(
        fc.record({
          text: cell,
          height: fc.option(fc.integer({ min: 1000, max: 3000 })),
          windTenths: fc.option(fc.integer({ min: -50, max: 50 })),
        }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 10 },
  )
  .map((rows) => rows.map((row, i): Competitor => ({ ...row, id: String(i) })))

const discipline = fc.constantFrom(...athletics.disciplines)

it('any field is placed: everybody has a sentence, nobody who failed has a place', () => {
  fc.assert(
    fc.property(field, discipline, (competitors, known) => {
      const placings = athletics.place(competitors, known)
      expect([...placings.keys()]).toEqual(competitors.map(({ id }) => id))
      for (const { id, notRanked, place, status } of competitors) {
        const placing = placings.get(id)
        expect(placing?.because).toMatch(/^[A-Z0-9].*[^.]$/s)
        if (status !== 'OK' || notRanked)
          expect(placing).toMatchObject({ place: null, computed: null })
        else if (place !== null) expect(placing?.place).toBeGreaterThan(0)
      }
      const official = competitors.filter(
        ({ notRanked, place, status }) => status === 'OK' && !notRanked && place !== null,
      )
      for (const one of official)
        for (const other of official)
          expect(
            Math.sign((placings.get(one.id)?.place ?? 0) - (placings.get(other.id)?.place ?? 0)),
          ).toBe(Math.sign((one.place ?? 0) - (other.place ?? 0)))
    }),
  )
})

it('any official place that the computed one bears out is no disagreement', () => {
  fc.assert(
    fc.property(field, discipline, (competitors, known) => {
      const computed = athletics.place(competitors, known)
      const official = competitors.map((one) => ({
        ...one,
        place: computed.get(one.id)?.computed ?? null,
      }))
      for (const { disagrees, place, computed: own } of athletics.place(official, known).values()) {
        expect(disagrees).toBe(false)
        expect(place).toBe(own)
      }
    }),
  )
})

it('any input is told what is wrong with it: the field, what was read, what was expected', () => {
  fc.assert(
    fc.property(field, discipline, (competitors, known) => {
      for (const one of competitors) {
        for (const { field: at, read, expected } of athletics.contradictions(one, known)) {
          expect(['place', 'mark', 'status', 'series', 'windTenths']).toContain(at)
          expect(typeof read).toBe('string')
          expect(expected).not.toBe('')
        }
      }
    }),
  )
})

it('any code is a discipline of that very code, or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('4x', '1e3m', '__proto__', 'SP-')),
      (code) => {
        const known = athletics.discipline(code)
        if (known) expect(known.code).toBe(code)
      },
    ),
  )
})
