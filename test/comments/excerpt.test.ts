import fc from 'fast-check'

import { excerpt } from '../../plugins/comments/derivations/excerpt.ts'

describe('excerpt', () => {
  it('is the whole of a short comment, on one line', () => {
    expect(excerpt(' What a race.\nWhat a finish. ')).toBe('What a race. What a finish.')
  })

  it('is cut between words', () => {
    const body =
      'Watched the last lap three times now. He never looks hurried, and it is over by the bend.'
    expect(excerpt(body)).toBe(
      'Watched the last lap three times now. He never looks hurried, and it is over by…',
    )
  })

  it('is never longer than a line of a list, nor cut inside a character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (body) => {
        const line = excerpt(body)
        expect(line.length).toBeLessThanOrEqual(80)
        // It throws at half a character.
        expect(() => encodeURI(line)).not.toThrow()
      }),
    )
  })
})
