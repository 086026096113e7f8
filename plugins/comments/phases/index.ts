import type { Phase } from '../types.ts'
import { bannedWords } from './bannedWords.ts'
import { closed } from './closed.ts'
import { links } from './links.ts'
import { repeated } from './repeated.ts'
import { tooLong } from './tooLong.ts'
import { tooManyWaiting } from './tooManyWaiting.ts'
import { unreadable } from './unreadable.ts'
import { waitForModerator } from './waitForModerator.ts'

export {
  bannedWords,
  closed,
  links,
  repeated,
  tooLong,
  tooManyWaiting,
  unreadable,
  waitForModerator,
}

export interface StandardPhasesOptions {
  /** Words and phrases that no comment may contain, in any case and with any accents. @default [] */
  banned?: readonly string[]
  /** Longest comment, in characters as a person counts them. @default 2000 */
  maxLength?: number
  /** Most comments of one author that may wait at once. @default 5 */
  maxWaiting?: number
}

/** The house's policy. Nothing is approved unseen: put a phase that approves before the last to change that. */
export const standardPhases = ({
  banned = [],
  maxLength = 2_000,
  maxWaiting = 5,
}: StandardPhasesOptions = {}): Phase[] => [
  // Refused, and the author is told why.
  closed,
  unreadable,
  tooLong(maxLength),
  repeated,
  tooManyWaiting(maxWaiting),

  // Rejected, and a moderator can see it.
  bannedWords(banned),

  // For a person to judge.
  links,
  waitForModerator,
]
