/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  '×': 'x',
}

/** As a hurried reporter types it: `Men’s 4 × 400 m, Łódź` is `mens 4x400 m lodz`. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(\d) × (\d)/g, '$1x$2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[æðđħıłøœßþ×]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Folded, word by word. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean)

/** Whether each word is the start of one of the text's. The text is folded. */
export const hasWords = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${folded}`.includes(` ${word}`))
