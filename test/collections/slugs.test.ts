import fc from 'fast-check'

import { isOfHeadline, slugFault, slugOf, slugsLike } from '../../collections/addresses/slugs.ts'

describe('the address of a story', () => {
  it.each([
    ['Ingebrigtsen wins, 3:28.12!', 'ingebrigtsen-wins-3-28-12'],
    ['Zürich läuft', 'zurich-lauft'],
    ['Łódź: 4 × 400 m', 'lodz-4-x-400-m'],
    ['Kerr’s gold', 'kerr-s-gold'],
    ['Дальний прыжок', 'dalniy-pryzhok'],
    ['東京で銀メダル', 'dong-jing-deyin-medaru'],
    ['서울 금메달', 'seoul-geummedal'],
    ['  --  ', ''],
    ['🥇', ''],
  ])('of “%s” is “%s”', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })

  it('of any headline is empty or fits, with a number too', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (headline) => {
        const slug = slugOf(headline)
        if (slug === '') return
        expect(slugFault(slug)).toBeNull()
        expect(slugOf(slug)).toBe(slug)
        for (const one of slugsLike(slug)) expect(isOfHeadline(one, headline)).toBe(true)
      }),
    )
  })

  it('of an endless headline is made at once', () => {
    const began = performance.now()
    expect(slugFault(slugOf('Ж'.repeat(1_000_000)))).toBeNull()
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it.each(['Zürich läuft', 'two words', 'a/b', 'Kerr', 'a--b', '-a', '100%', 'x'.repeat(97)])(
    'is not “%s”, which is said with one that would do',
    (slug) => {
      expect(slugFault(slug)).toMatch(/is no address\. Expected .* “[a-z0-9-]+” would do\.$/)
    },
  )

  it.each([5, ['a'], {}, true])('is text, and not %j', (slug) => {
    expect(slugFault(slug)).toContain(`Read ${JSON.stringify(slug)}, expected text.`)
  })
})
