import type { Change } from '../../derived-fields/index.ts'
import type { Key } from '../types.ts'
import type { LiveEvents } from './events.ts'

/** One event, written out once for all who get it. */
export interface Message {
  data: string
  /** The topic is over: its document is gone, or no longer for this audience. */
  last?: boolean
  name: keyof LiveEvents
  seq: number
}

/** Something that is followed, as one audience sees it. */
export interface Topic {
  /** Is any of these of interest here? */
  concerns: (keys: readonly Key[]) => boolean
  /** What the changes, oldest first, mean for those who follow from now on. */
  follow: (changes: readonly Change[]) => Promise<Message[]>
  /** The same for one who missed them, whatever the others have already been sent. */
  replay: (changes: readonly Change[]) => Promise<Message[]>
}

export const message = <Name extends keyof LiveEvents>(
  name: Name,
  event: LiveEvents[Name],
): Message => ({
  data: JSON.stringify(event),
  name,
  seq: event.seq,
})
