const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Code units looked at together. Node 20 copies all of a segmenter's text for every segment of it. */
const PIECE = 512

/**
 * How many characters, as a person counts them, `text` has: a flag or an é is one, however it is written.
 * Counting stops beyond `most`, and its time grows with what is counted or, where marks are piled upon one
 * letter without end, with the length of the text; never with its square.
 */
export function graphemesUpTo(most: number, text: string): number {
  let count = 0
  for (let at = 0; at < text.length && count <= most;) {
    const end = wholeEnd(text, at + PIECE)
    const starts = Array.from(graphemes.segment(text.slice(at, end)), ({ index }) => index)
    const isLast = end >= text.length
    // The last of a piece may go on in the next, which begins with it; one that fills its piece is passed over.
    const goesOn = isLast || starts.length === 1 ? 0 : 1
    count += starts.length - goesOn
    at = goesOn === 1 ? at + (starts.at(-1) ?? PIECE) : end
  }
  return count
}

/** `end`, or one further where it would part the two halves of a code point. */
const wholeEnd = (text: string, end: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end
