import type { Phase } from '../types.ts'

/** Letters and symbols by their category, of which nothing is seen: U+3164 and its like, and the empty Braille cell. */
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

/** A comment says something: it has at least one letter, digit, symbol or mark of punctuation. */
export const unreadable: Phase = {
  name: 'unreadable',
  judge: ({ body }) =>
    visible.test(body) ? null : { message: 'Read nothing, expected a comment.', says: 'refused' },
}
