import type { Change } from '../../derived-fields/index.ts'
import type { ViewPatch } from '../patch/types.ts'
import type { Key } from '../types.ts'
import type { ChangeEvent, EmbedsEvent } from './events.ts'

/** What a topic has to say. */
export type News =
  | { data: ChangeEvent; name: 'change' }
  | {
      data: EmbedsEvent
      name: 'embeds'
      /** Of those among `data.views` that are longer than what has changed in them. */
      patches?: Record<string, ViewPatch>
    }
  | {
      data: { at: string; seq: number }
      /** The topic is over: its document is gone, or no longer for this audience. */
      last?: boolean
      name: 'story'
    }

/** Something that is followed, as one audience sees it. */
export interface Topic {
  /** Is any of these of interest here? */
  concerns: (keys: readonly Key[]) => boolean
  /** What the changes, oldest first, mean for those who follow; `null` when it is nothing to them. */
  follow: (changes: readonly Change[]) => Promise<News | null>
  /** The same for one who missed them, from what the others have been told: nothing is read. */
  replay: (changes: readonly Change[]) => News | null
  /** Whether anything that it shows has ended by the clock alone, as an age does; asked now and then. Nothing is read. */
  renew?: (now: number) => boolean
}

/** Changes as one: the last one's place, and every key. */
export function sum(changes: readonly Change[]): { at: string; keys: Key[]; seq: number } {
  const last = changes[changes.length - 1]
  return {
    at: last?.at ?? new Date().toISOString(),
    keys: [...new Set(changes.flatMap(({ keys }) => keys))],
    seq: last?.seq ?? 0,
  }
}
