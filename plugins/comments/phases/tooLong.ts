import type { Phase } from '../types.ts'

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Counted as a person counts: a flag or an é is one character, however it is written. */
export const tooLong = (most: number): Phase => ({
  name: 'tooLong',
  judge: ({ body }) => {
    if (body.length <= most) return null
    const length = [...characters.segment(body)].length
    return length <= most
      ? null
      : { message: `Read ${length} characters, expected ${most} at most.`, says: 'refused' }
  },
})
