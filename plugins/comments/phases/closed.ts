import type { Phase } from '../types.ts'

/** A story that the author may not read cannot be commented on, nor one whose comments are closed. */
export const closed: Phase = {
  name: 'closed',
  judge: ({ article }) => {
    if (!article) return { message: 'This story does not take comments.', says: 'refused' }
    return article.commentsOpen
      ? null
      : { message: 'Comments on this story are closed.', says: 'refused' }
  },
}
