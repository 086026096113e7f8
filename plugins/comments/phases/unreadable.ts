import type { Phase } from '../types.ts'

/** A comment says something: it has at least one letter, digit, symbol or mark of punctuation. */
export const unreadable: Phase = {
  name: 'unreadable',
  judge: ({ body }) =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(body)
      ? null
      : { message: 'Read nothing, expected a comment.', says: 'refused' },
}
