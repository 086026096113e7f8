import type { Phase } from '../types.ts'
import { folded } from './folded.ts'

/** The same words by the same author, whatever became of them the first time. */
export const repeated: Phase = {
  name: 'repeated',
  judge: ({ body, earlier }) => {
    const text = folded(body)
    return earlier.some((comment) => folded(comment.body) === text)
      ? { message: 'You have posted this comment before.', says: 'refused' }
      : null
  },
}
