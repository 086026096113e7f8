import fc from 'fast-check'

import { triggerOf } from '../../plugins/embeds/admin/pick/triggerOf.ts'
import { fold, hasWords, wordsOf } from '../../plugins/embeds/index.ts'

const isCommand = (query: string) => 'results table'.includes(query)
const query = (text: string) => triggerOf(text, isCommand)?.matchingString ?? null

describe('what opens the picker', () => {
  it.each([
    ['@', ''],
    ['He beat @wightman 1500 tok', 'wightman 1500 tok'],
    ['(@kerr', 'kerr'],
    ['/kerr ham', 'kerr ham'],
    // No:
    ['mail desk@example', null],
    ['and/or', null],
    ['/results', null],
    ['/k', null],
    ['at @ the start', null],
    ['@wightman. Then he', null],
    ['@wightman  went', null],
    ['@one two three four five six seven eight nine', null],
  ])('%s', (text, expected) => expect(query(text)).toBe(expected))

  it('is what the pick replaces', () => {
    const match = triggerOf('He beat @kerr', isCommand)
    expect(match).toEqual({ leadOffset: 8, matchingString: 'kerr', replaceableString: '@kerr' })
  })
})

describe('a name as it is typed in a hurry', () => {
  it.each([
    ['Men’s 4 × 400 m, Łódź', 'mens 4x400 m lodz'],
    ['Zoë Łyżwińska', 'zoe lyzwinska'],
    ['Kristjan Čeh / Ønske', 'kristjan ceh onske'],
    ['3:29.82', '3 29 82'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))

  it('is found by the start of any of its words, in any order', () => {
    const name = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÿ]{2,8}$/), { maxLength: 4, minLength: 1 })
    fc.assert(
      fc.property(name, fc.nat(), fc.integer({ max: 8, min: 1 }), (words, at, length) => {
        const folded = fold(words.join(' '))
        const [word = ''] = wordsOf(words[at % words.length] ?? '')
        expect(hasWords(folded, [word.slice(0, length), ...wordsOf(folded)].reverse())).toBe(true)
        expect(fold(folded)).toBe(folded)
        expect(hasWords(folded, [`${folded}x`])).toBe(false)
      }),
    )
  })
})
