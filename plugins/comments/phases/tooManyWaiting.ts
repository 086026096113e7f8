import type { Phase } from '../types.ts'

/** One author does not fill the queue. Counted among the author's latest comments. */
export const tooManyWaiting = (most: number): Phase => ({
  name: 'tooManyWaiting',
  judge: ({ earlier }) =>
    earlier.filter(({ state }) => state === 'waiting').length < most
      ? null
      : {
          message: `${most} of your comments are waiting for a moderator. Post again when they have been read.`,
          says: 'refused',
        },
})
