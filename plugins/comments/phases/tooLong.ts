import type { Phase } from '../types.ts'

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Code units of the longest characters that people write: families, and the flags of nations. */
const UNITS = 16
/** Code units that are segmented at once: the cost of segmenting grows faster than the text. */
const PIECE = 128

/** Counted as a person counts: a flag or an é is one character, however it is written. */
export const tooLong = (most: number): Phase => ({
  name: 'tooLong',
  judge: ({ body }) => {
    if (body.length <= most) return null
    if (body.length > most * UNITS) return refused(`more than ${most}`, most)
    const length = count(body)
    return length <= most ? null : refused(String(length), most)
  },
})

const refused = (read: string, most: number) =>
  ({ message: `Read ${read} characters, expected ${most} at most.`, says: 'refused' }) as const

/** A character that fills a whole piece is counted once for every piece. */
function count(text: string): number {
  let length = 0
  for (let from = 0; from < text.length;) {
    const segments = [...characters.segment(text.slice(from, from + PIECE))]
    const last = segments.at(-1)?.index ?? 0
    // The last may go on in the next piece.
    const whole = from + PIECE >= text.length || last === 0
    length += whole ? segments.length : segments.length - 1
    from += whole ? PIECE : last
  }
  return length
}
