/** More marks than any language piles on a letter; without an end they leave the line, and the page. */
const MOST_MARKS = 4

/** They turn the direction of what follows round, past the end of the comment or name that holds them. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Of no meaning in text; a tab and the end of a line have one. A half of a pair is kept otherwise than it was sent. */
const CONTROLS = /[\p{Cc}\p{Cs}\uFFF9-\uFFFB]/gu
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
/** Marks, and what is not seen between them. */
const RUN = /[\p{M}\p{Default_Ignorable_Code_Point}]{5,}/gu

/** Several lines as readers write them, without what would disturb the page around them. Its cost grows with its length. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replace(DIRECTIONS, '')
    .replace(RUN, firstMarks)
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** One line, and of what is not seen only what joins or parts the letters of a script. */
export const tidyName = (text: string): string =>
  tidyText(text)
    .replace(INVISIBLE, (sign, at: number, whole: string) =>
      JOINERS.test(sign) && LETTER.test(whole.charAt(at - 1)) && LETTER.test(whole.charAt(at + 1))
        ? sign
        : '',
    )
    .replace(/\s+/g, ' ')
    .trim()

const JOINERS = /[\u200C\u200D]/
const LETTER = /[\p{L}\p{M}]/u

function firstMarks(run: string): string {
  let marks = 0
  return run.replace(/\p{M}/gu, (mark) => (++marks > MOST_MARKS ? '' : mark))
}
