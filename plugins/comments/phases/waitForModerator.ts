import type { Phase } from '../types.ts'

/** What nobody has judged waits for a person. */
export const waitForModerator: Phase = {
  name: 'waitForModerator',
  judge: () => ({ reason: 'Not yet read', says: 'waiting' }),
}
