import fc from 'fast-check'

import { sameName } from '../../plugins/results/facts/sameName.ts'

describe('a printed name', () => {
  it.each([
    ['Usain Bolt', 'BOLT Usain'],
    ['Mickael-Meba Zeze', 'Mickael-Méba Zeze'],
    ['Gudni Valur Gudnason', 'Gudni Valur Guðnason'],
    ['Tom Erling Kaarboe', 'Tom Erling Kårbø'],
    ['Sven Mueller', 'Sven Müller'],
    ["Ronnie O'Brien", 'Ronnie O’Brien'],
  ])('is the same in other letters, capitals and order: %s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(true)
    expect(sameName(other, one)).toBe(true)
  })

  it.each([
    ['Invented Maiden', 'Invented Married'],
    ['Yasmani Copello Escobar', 'Yasmani Copello'],
    ['Henrik Ingebrigtsen', 'Henrik Børkja Ingebrigtsen'],
    ['Usain Bolt', ''],
  ])('is another one with other words: %s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(false)
  })

  it('is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(sameName(name, name)).toBe(true)
      }),
    )
  })
})
